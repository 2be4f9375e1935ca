package org.chalkline.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43046721|43,046,721",
                "12345.678|12,345.678",
                "\u2212100000|\u2212100,000",
                "5000|5000",
                "0.123456|0.123456",
                "\u22121|\u22121"
            })
    void marksTheThousandsFromFiveDigitsOn(String number, String marked) {
        assertThat(Numbers.grouped(number)).isEqualTo(marked);
    }
}
