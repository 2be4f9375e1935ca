package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowersOfTenTest {

    private static List<String> between(double from, double to, int most) {
        List<String> ticks = new ArrayList<>();
        for (Tick tick : PowersOfTen.between(from, to, most)) {
            StringBuilder words = new StringBuilder();
            for (Node node : tick.words()) {
                words.append(node instanceof Text text ? text.text() : Markup.of((Element) node));
            }
            ticks.add(words.toString());
        }
        return ticks;
    }

    private static String power(String exponent) {
        return "10<tspan class=\"script\" dy=\"-5\">" + exponent + "</tspan>";
    }

    @Test
    void areEachPowerWhereThereIsRoom() {
        assertEquals(List.of("1", "10", "100"), between(0.5, 500, 7));
        assertEquals(List.of("0.1", "1"), between(0.05, 1, 5));
    }

    @Test
    void leaveOutPowersWhereThereIsNone() {
        assertEquals(
                List.of(power("−4"), power("−2"), "1", "100", power("4")), between(1e-4, 1e5, 5));
    }

    @Test
    void areAtLeastTwoOnAnAxisOfAHundredTimesItsBeginning() {
        for (double from = 1e-5; from < 1e4; from *= 1.7) {
            assertTrue(between(from, 100 * from, 5).size() >= 2, "from " + from);
        }
    }
}
