package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
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
    void hideWhatIsBehindAPartOfASurface() {
        Widget saddle = Objects.requireNonNull(Sample.SURFACE.widget());
        State start = saddle.controls().start();
        State turned = saddle.controls().set(start, 1, start.tick(1) > 36 ? -150 : 30);
        List<String> facets = facets(saddle, start);
        List<String> behind = facets(saddle, turned);
        assertEquals(36, facets.size());
        // From the other side, the part that was drawn first is drawn last.
        assertEquals(shade(facets.get(0)), shade(behind.get(35)));
        assertNotEquals(facets, behind);
    }

    private static List<String> facets(Widget widget, State state) {
        String markup = Markup.of(widget.view(state).body());
        List<String> facets = new ArrayList<>();
        int at = markup.indexOf(" facet facet-");
        while (at >= 0) {
            facets.add(markup.substring(at, markup.indexOf('>', at)));
            at = markup.indexOf(" facet facet-", at + 1);
        }
        return facets;
    }

    private static String shade(String facet) {
        return facet.substring(0, facet.indexOf(" d="));
    }

    @Test
    void leaveOutWhereASurfaceIsUndefinedOrOutOfItsBox() {
        Sample.Made made =
                Drawn.of("surface", "sqrt(x)", "cells", 8, "z", fields("from", 0, "to", 1));
        String markup = Drawn.markup(made);
        assertEquals(64, count(markup, " facet facet-"), markup);
        assertTrue(count(markup, "facet--1") > 40, markup);
    }

    @Test
    void tellOfMarksBesideASurface() {
        assertEquals(
                "draw: a surface or network beside other marks; a plot of its own for it\n",
                Drawn.problems(
                        Drawn.figure(
                                "x",
                                items(0, 1),
                                "y",
                                items(0, 1),
                                "draw",
                                items(fields("surface", "x y"), fields("curve", "x")))));
    }

    @Test
    void sayWhatStandsAtTheNodesOfANetwork() {
        Widget graph = Objects.requireNonNull(Sample.NETWORK.widget());
        assertEquals("w 1 −2; <b1> 3; c −2; d = 1 1; J", graph.describe(graph.controls().start()));
    }

    @Test
    void tellOfNodesThatComeFromNowhereOrFromThemselves() {
        assertEquals(
                "draw[0].network.y.from: no node 'z'; x, y\n",
                Drawn.problems(network("x", fields(), "y", fields("from", "z"))));
        assertEquals(
                "draw[0].network: arrows that go round; nodes that come from others without a"
                        + " circle\n",
                Drawn.problems(network("x", fields("from", "y"), "y", fields("from", "x"))));
    }

    private static Sample.Made network(Object... nodes) {
        return Drawn.figure("draw", items(fields("network", fields(nodes))));
    }

    @Test
    void lendTheirAxesToAMap() {
        Value bowl =
                fields(
                        "name",
                        "bowl",
                        "x",
                        items(-20, 20),
                        "y",
                        items(-30, 30),
                        "draw",
                        items(fields("surface", "x^2 + y^2")));
        Value map =
                fields(
                        "x",
                        fields("like", "bowl.x"),
                        "y",
                        fields("like", "bowl.y"),
                        "draw",
                        items(fields("contour", "x^2 + y^2")));
        String markup = Drawn.markup(Drawn.figure("plots", items(bowl, map)));
        String axes = markup.substring(markup.lastIndexOf("class=\"axes\""));
        assertTrue(axes.contains(">−20</text>") && axes.contains(">20</text>"), axes);
    }

    @Test
    void turnOnlyWhatIsSeen() {
        Sample.Made made =
                Drawn.figure(
                        "sliders",
                        fields("a", fields("from", 0, "to", 2, "step", 1)),
                        "x",
                        items(0, 1),
                        "y",
                        items(0, 1),
                        "draw",
                        items(fields("surface", "a x y")),
                        "goal",
                        "a > 3");
        // The angles would be 1,387 times as many.
        assertEquals(
                "goal: met in none of the 3 states; a goal that can be reached\n",
                Drawn.problems(made));
    }

    @Test
    void drawAFieldWithArrowsOfOneLength() {
        String markup = Drawn.markup(Drawn.of("field", "(1000, 0)", "cells", 2));
        // Cells are 230 wide; an arrow is 0.7 of that.
        assertTrue(markup.contains("M74.5 "), markup);
        assertTrue(markup.contains("L235.5 "), markup);
    }
}
