package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Value;
import org.junit.jupiter.api.Test;

class PlotAxisTest {

    private static final Value.Items LINE = items(fields("curve", "x"));

    /** Returns what stands at the axes. */
    private static List<String> ticks(Object x, Object y) {
        return ticks(Drawn.markup(Drawn.figure("x", x, "y", y, "draw", LINE)));
    }

    private static List<String> ticks(String markup) {
        List<String> ticks = new ArrayList<>();
        for (int at = markup.indexOf("class=\"tick\""); at >= 0; ) {
            String text =
                    markup.substring(markup.indexOf('>', at) + 1, markup.indexOf("</text>", at));
            ticks.add(text.replace("<tspan>", "").replace("</tspan>", ""));
            at = markup.indexOf("class=\"tick\"", at + 1);
        }
        return ticks;
    }

    @Test
    void hasNumbersAtADistance() {
        assertEquals(
                List.of("0", "π/2", "π", "3π/2", "2π", "0", "1"),
                ticks(
                        fields("from", 0, "to", "2pi", "ticks", "pi/2", "format", "pi"),
                        fields("from", 0, "to", 1, "ticks", 1)));
    }

    @Test
    void hasTheNumbersOfAList() {
        assertEquals(
                List.of("0", "0.5", "no", "yes"),
                ticks(
                        fields("from", 0, "to", 1, "ticks", items(0, 0.5, 2)),
                        fields("from", 0, "to", 1, "ticks", fields("0", "no", "1", "yes"))));
    }

    @Test
    void isWrittenInAFormat() {
        assertEquals(
                List.of(
                        "0%",
                        "20%", "40%", "60%", "80%", "100%", "0°", "45°", "90°", "135°", "180°"),
                ticks(
                        fields("from", 0, "to", 1, "format", "percent"),
                        fields("from", 0, "to", "pi", "format", "degrees")));
        assertEquals(
                "y.format: unknown format 'per cent'; percent, pi, degrees, or one such as .1f\n",
                Drawn.problems(Drawn.figure("x", items(0, 1), "y", fields("format", "per cent"))));
    }

    @Test
    void isHidden() {
        assertEquals(
                List.of(),
                ticks(
                        fields("from", 0, "to", 1, "hide", true),
                        fields("from", 0, "to", 1, "hide", true)));
    }

    @Test
    void hasPowersOfTen() {
        Object log = fields("from", 1, "to", 100, "log", true);
        String markup = Drawn.markup(Drawn.figure("x", log, "y", log, "draw", LINE));
        assertEquals(List.of("1", "10", "100", "1", "10", "100"), ticks(markup));
        assertTrue(markup.contains("M40 272"), markup);
    }

    @Test
    void isLikeThatOfAnotherPlot() {
        Value map = fields("name", "map", "x", items(0, 30), "y", items(0, 1), "draw", LINE);
        Value other = fields("x", fields("like", "map.x"), "y", items(0, 1), "draw", LINE);
        String markup = Drawn.markup(Drawn.figure("plots", items(map, other)));
        List<String> ticks = ticks(markup);
        assertEquals(
                ticks.subList(0, ticks.size() / 2), ticks.subList(ticks.size() / 2, ticks.size()));
        Value wrong = fields("x", fields("like", "mup.x"), "y", items(0, 1), "draw", LINE);
        assertEquals(
                "plots[1].x: no axis 'mup.x' of a plot; map.x, map.y\n",
                Drawn.problems(Drawn.figure("plots", items(map, wrong))));
    }

    @Test
    void isWidenedToBeEqual() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "x",
                                items(-1, 1),
                                "y",
                                items(-1, 1),
                                "equal",
                                true,
                                "draw",
                                items(fields("circle", "(0, 0)", "radius", 1))));
        // A radius of 125 both ways around the middle of the frame.
        assertTrue(markup.contains("M395 147"), markup);
    }

    @Test
    void followsFromTheMarksWhereItIsNotGiven() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "draw",
                                items(
                                        fields("points", "[(10, 2), (40, 3)]"),
                                        fields("curve", "x / 10"))));
        assertTrue(ticks(markup).contains("40"), markup);
        assertFalse(ticks(markup).contains("1.0"), markup);
    }

    @Test
    void isGivenWhereThereAreOnlyCurves() {
        assertEquals(
                "draw: the plot has no interval of x; such as x: [-5, 5]\n",
                Drawn.problems(Drawn.figure("draw", LINE)));
    }

    @Test
    void saysWhatItMeasuresBelowItsNumbers() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "x",
                                fields("from", 0, "to", 1, "label", "distance", "unit", "m"),
                                "y",
                                items(0, 1),
                                "draw",
                                LINE));
        assertTrue(markup.contains("viewBox=\"0 0 540 320\""), markup);
        assertTrue(markup.contains(">distance (m)<"), markup);
    }
}
