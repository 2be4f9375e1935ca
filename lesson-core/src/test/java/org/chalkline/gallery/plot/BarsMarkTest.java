package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.gallery.Sample;
import org.junit.jupiter.api.Test;

class BarsMarkTest {

    private static final Sample.Made SCORES =
            Drawn.figure(
                    "sliders",
                    fields(
                            "z[3]",
                            fields(
                                    "from",
                                    -4,
                                    "to",
                                    4,
                                    "step",
                                    0.5,
                                    "starts",
                                    items(2, 1, -1),
                                    "names",
                                    items("cat", "dog", "$f$"))),
                    "draw",
                    items(fields("bars", "2 z", "label", "{z:.1f}")));

    @Test
    void haveTheNamesOfTheirListBelow() {
        String markup = Drawn.markup(SCORES);
        assertTrue(markup.contains("<tspan>cat</tspan>"), markup);
        assertTrue(markup.contains("<tspan class=\"variable\">f</tspan>"), markup);
    }

    @Test
    void haveOneItemOfTheLabelEach() {
        String markup = Drawn.markup(SCORES);
        assertTrue(markup.contains(">2.0</tspan>"), markup);
        assertTrue(markup.contains(">−1.0</tspan>"), markup);
    }

    @Test
    void areReadAloudByTheirNames() {
        assertTrue(Drawn.markup(SCORES).contains("cat 2.0, dog 1.0, f −1.0"));
    }

    @Test
    void startAtZero() {
        String markup = Drawn.markup(Drawn.figure("draw", items(fields("bars", "[3, 5]"))));
        assertTrue(markup.contains(">0</text>"), markup);
    }

    @Test
    void standWhereTheirAuthorSays() {
        String markup =
                Drawn.markup(
                        Drawn.figure("draw", items(fields("bars", "[3, 5]", "at", "[10, 20]"))));
        assertTrue(markup.contains(">20</text>"), markup);
    }

    @Test
    void haveNamesOfTheirOwn() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "draw",
                                items(fields("bars", "[3, 5]", "names", items("one", "two")))));
        assertTrue(markup.contains("<tspan>two</tspan>"), markup);
    }

    @Test
    void areCountedInIntervals() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "draw",
                                items(
                                        fields(
                                                "histogram",
                                                "[0.1, 0.3, 0.35, 0.7, 0/0]",
                                                "width",
                                                0.5,
                                                "label",
                                                "all"))));
        // Three in one interval and one in the next.
        assertTrue(markup.contains(">3</text>"), markup);
        assertFalse(markup.contains(">4</text>"), markup);
    }

    @Test
    void areScaledToAnAreaOfOne() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "draw",
                                items(
                                        fields(
                                                "histogram", "[0.1, 0.3, 0.7, 0.9]",
                                                "width", 0.5,
                                                "scale", "density"))));
        assertTrue(markup.contains(">1.0</text>"), markup);
        assertFalse(markup.contains(">2.0</text>"), markup);
    }

    @Test
    void errorsGoToACurveOrAround() {
        assertEquals(
                "draw[0].errors: neither 'to' nor 'by'; to: f(x), or by: 0.5\n",
                Drawn.problems(Drawn.of("errors", "[(1, 2)]")));
        String squares = Drawn.markup(Drawn.of("errors", "[(1, 2)]", "to", "x", "squares", true));
        // One unit of y is 31.25 high, and so wide.
        assertTrue(squares.contains("M327.5 115.75V84.5H358.75"), squares);
        String around = Drawn.markup(Drawn.of("errors", "[(1, 2)]", "by", "[1]"));
        assertTrue(around.contains("M327.5 115.75V53.25"), around);
    }
}
