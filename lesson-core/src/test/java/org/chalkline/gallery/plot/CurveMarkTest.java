package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveMarkTest {

    private static String line(String curve, Object... others) {
        Object[] mark = new Object[others.length + 2];
        mark[0] = "curve";
        mark[1] = curve;
        System.arraycopy(others, 0, mark, 2, others.length);
        String markup = Drawn.markup(Drawn.of(mark));
        int start = markup.indexOf(" d=\"", markup.indexOf("class=\"marks\"")) + 4;
        return markup.substring(start, markup.indexOf('"', start));
    }

    @Test
    void isOfOneOfTheCoordinates() {
        assertEquals(line("x"), line("y = x"));
        assertTrue(line("x = a").startsWith("M327.5 272"), line("x = a"));
        assertEquals(line("0 x + a"), line("y＝a"));
    }

    @Test
    void isOfAnAngleAroundTheOrigin() {
        assertTrue(line("r = 2").startsWith("M385 147"), line("r = 2"));
        assertEquals(line("r = 2 cos(θ)"), line("r = 2 cos(theta)"));
    }

    @Test
    void isOfAParameter() {
        assertEquals(line("r = 2"), line("(2 cos(t), 2 sin(t))", "over", "[0, 2pi]"));
    }

    @Test
    void needsTheIntervalOfItsParameter() {
        assertEquals(
                "draw[0].curve: 'over' is missing; the first and the last t, such as over: [0, 2pi]\n",
                Drawn.problems(Drawn.of("curve", "(t, t^2)")));
    }

    @Test
    void hasFewPointsWhereItIsStraight() {
        assertTrue(line("x").length() < 600, line("x"));
        assertTrue(line("3 sin(4 x)").length() > 1500, line("3 sin(4 x)"));
    }

    @Test
    void isDefinedSomewhere() {
        assertEquals(
                "draw[0].curve: undefined all over; another expression\n",
                Drawn.problems(Drawn.of("curve", "sqrt(-1 - x^2)")));
        // At the greatest a only.
        assertTrue(line("sqrt(a - 1.5) x").isEmpty());
    }

    @Test
    void tellsWhatIsWrongAtTheEndOfASlider() {
        assertEquals(
                "draw[0].points: lists of 2 and 1 items; another expression\n",
                Drawn.problems(Drawn.of("points", "([1, 2], [i for i in 0..a])")));
    }

    @Test
    void tellsOfAnUnknownNameInAPoint() {
        assertEquals(
                "draw[0].curve: unknown name 'u'; t, a, or a function such as sin(x)\n",
                Drawn.problems(Drawn.of("curve", "(cos(t), u)", "over", "[0, 1]")));
    }
}
