package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SurfaceMarksTest {

    private static int count(String markup, String part) {
        int count = 0;
        for (int at = markup.indexOf(part); at >= 0; at = markup.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    @Test
    void drawAnEquationAsACurveAndAConditionAsARegion() {
        String curve = Drawn.markup(Drawn.of("where", "x^2 + y^2 = a", "label", "round"));
        assertEquals(0, count(curve, " area\""));
        assertTrue(curve.contains(">round</tspan>"), curve);
        String region = Drawn.markup(Drawn.of("where", "x^2 + y^2 <= a and x > 0"));
        assertEquals(1, count(region, " area\""));
    }

    @Test
    void tellOfMistakesOnBothSidesOfAnEquation() {
        assertEquals(
                """
                draw[0].where: unknown name 'z'; x, y, a, or a function such as sin(x)
                draw[0].where: unknown name 'u'; x, y, a, or a function such as sin(x)
                """,
                Drawn.problems(Drawn.of("where", "x + z = u")));
        assertEquals(
                "draw[0].where: a number does not belong here; a condition\n",
                Drawn.problems(Drawn.of("where", "x + y")));
    }

    @Test
    void needBothIntervals() {
        assertEquals(
                "draw[0].heat: the plot has no interval of y; such as y: [-5, 5]\n",
                Drawn.problems(
                        Drawn.figure("x", items(0, 1), "draw", items(fields("heat", "x y")))));
    }

    @Test
    void nameTheLevelsOfAContour() {
        String markup = Drawn.markup(Drawn.of("contour", "x + y", "levels", "[-3, 0, 3]"));
        assertTrue(markup.contains(">−3</text>") && markup.contains(">3</text>"), markup);
        String nice = Drawn.markup(Drawn.of("contour", "x + y", "levels", 4, "fill", true));
        assertTrue(nice.contains(">−5</text>"), nice);
        assertTrue(count(nice, " shade\"") >= 3, nice);
    }

    @Test
    void tellTheEndsOfAHeatMap() {
        String markup = Drawn.markup(Drawn.of("heat", "10 x + y", "cells", 4));
        assertTrue(markup.contains(">−33</text>") && markup.contains(">33</text>"), markup);
        // Of each shade one, and the key.
        assertEquals(16, count(markup, " shade\""), markup);
    }

    @Test
    void writeTheValuesOfAStrip() {
        String markup = Drawn.markup(Drawn.of("strip", "floor(x / 2)", "at", 0));
        assertTrue(markup.contains(">−2</tspan>") && markup.contains(">1</tspan>"), markup);
    }

    @Test
    void drawAFieldWithArrowsOfOneLength() {
        String markup = Drawn.markup(Drawn.of("field", "(1000, 0)", "cells", 2));
        // Cells are 230 wide; an arrow is 0.7 of that.
        assertTrue(markup.contains("M74.5 "), markup);
        assertTrue(markup.contains("L235.5 "), markup);
    }
}
