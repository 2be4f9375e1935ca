package org.chalkline.widget;

import static org.chalkline.param.Values.fields;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Memory;
import org.chalkline.param.Param;
import org.chalkline.text.Words;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final Range TENTHS = new Range(-40, 1, 80, 1);

    private static final Param<Slider> INPUT = Param.of("input", SliderType.SLIDER);

    private static GivenParams given(Object... input) {
        Slider usual = new Slider("x", Label.NONE, TENTHS, 0);
        return GivenParams.read(
                new Declaration().usual(INPUT, usual),
                fields("input", fields(input)),
                new Words(key -> key),
                Memory.NONE);
    }

    private static Range read(Object... given) {
        GivenParams params = given(given);
        assertEquals(List.of(), params.problems());
        return params.get(INPUT).range();
    }

    private static void assertProblem(String path, String what, Object... given) {
        GivenParams params = given(given);
        assertEquals(TENTHS, params.get(INPUT).range());
        assertEquals(1, params.problems().size());
        assertEquals("input." + path, params.problems().get(0).path());
        assertEquals(what, params.problems().get(0).what().toString());
    }

    @Test
    void stopsAtTheDoublesThatLiteralsMean() {
        double[] literals = {
            -4, -3.9, -3.8, -3.7, -3.6, -3.5, -3.4, -3.3, -3.2, -3.1,
            -3, -2.9, -2.8, -2.7, -2.6, -2.5, -2.4, -2.3, -2.2, -2.1,
            -2, -1.9, -1.8, -1.7, -1.6, -1.5, -1.4, -1.3, -1.2, -1.1,
            -1, -0.9, -0.8, -0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1,
            0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9,
            1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9,
            2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9,
            3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9,
            4
        };
        assertEquals(literals.length, TENTHS.ticks() + 1);
        for (int tick = 0; tick < literals.length; tick++) {
            assertEquals(literals[tick], TENTHS.value(tick));
            assertEquals(tick, TENTHS.tick(literals[tick]));
        }
    }

    @Test
    void takesTheNearestStopAndTheEndsForNumbersOutside() {
        assertEquals(41, TENTHS.tick(0.1499));
        assertEquals(0, TENTHS.tick(-1e300));
        assertEquals(80, TENTHS.tick(Double.POSITIVE_INFINITY));
        assertEquals(0, TENTHS.tick(Double.NaN));
    }

    @Test
    void writesAsManyPlacesAsItsStepNeeds() {
        assertEquals("-4.0", TENTHS.text(0));
        assertEquals("0.25", read("from", 0, "to", 1, "step", 0.25).text(1));
        assertEquals("3", read("from", 0, "to", 8, "step", 1).text(3));
    }

    @Test
    void takesWhatIsNotGivenFromTheUsualRange() {
        assertEquals(TENTHS, read());
        assertEquals(new Range(0, 1, 40, 1), read("from", 0));
        assertEquals(new Range(-8, 1, 16, 1), read("from", -0.8, "to", 0.8));
    }

    @Test
    void saysWhatIsWrong() {
        assertProblem("step", "not above 0", "step", 0);
        assertProblem("step", "not above 0", "step", -0.1);
        assertProblem("to", "not above 'from'", "from", 4);
        assertProblem("step", "too fine", "step", 0.00005);
        assertProblem("step", "too fine", "step", 1.0 / 3);
        assertProblem("step", "does not divide the range", "step", 0.3);
        assertProblem("step", "does not divide the range", "from", 0, "to", 1e5, "step", 0.1);
        assertProblem("from", "not a number", "from", "low");
    }

    @Test
    void fitsIntoAnInterval() {
        assertEquals(new Range(0, 5, 60, 2), Range.over(0, 3));
        assertEquals(new Range(-33, 1, 33, 2), Range.over(-0.33, 0));
        assertTrue(Range.over(1.0 / 3, 2).value(0) >= 1.0 / 3, "begins outside");
    }

    @Test
    void hasNoMoreStopsThanASliderMay() {
        assertEquals(new Range(0, 50, 12_000, 2), Range.over(0, 6000));
        assertEquals(new Range(0, 100, 10_010, 3), Range.over(0, 1001.001));
        for (double[] ends :
                new double[][] {
                    {214_748, 214_900.1234}, {-999_999.1234, 999_999.4321}, {0.00015, 0.0013}
                }) {
            Range range = Range.over(ends[0], ends[1]);
            assertTrue(range.ticks() <= 100_000, range + "");
            assertTrue(range.value(0) >= ends[0] - 1e-9, range + "");
            assertTrue(range.value(range.ticks()) <= ends[1] + 1e-9, range + "");
        }
        assertProblem("step", "too fine", "from", 300_000, "to", 300_001, "step", 0.0001);
    }

    @Test
    void refusesWhatHasNoStops() {
        assertThrows(IllegalArgumentException.class, () -> new Range(0, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, 1, 1, 5));
    }
}
