package org.chalkline.site.figure.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "2, 2.0",
        "-0.3, -0.3",
        "100, 100.0",
        "1e-6, 0.000001",
        "1.5e-7, 1.5e-7",
        "-1e-7, -1e-7",
        "123456789012345680000, 123456789012345680000.0",
        "1e21, 1e+21",
        "1.25e300, 1.25e+300",
        "5e-324, 5e-324",
        // Here the JDK's own text, up to 18, has a digit too many.
        "2e-44, 2e-44",
        "NaN, (1e308 * 10 * 0)",
        "Infinity, (1e308 * 10)",
        "-Infinity, (1e308 * -10)"
    })
    void hasAsFewDigitsAsTellTheNumber(double number, String numeral) {
        assertThat(Numeral.of(number)).isEqualTo(numeral);
    }

    @Test
    void isReadAsTheSameNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(Numeral.of(number))).isEqualTo(number);
            }
        }
    }
}
