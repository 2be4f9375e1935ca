package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.Widget;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static Value plot(String name) {
        return fields(
                "name", name, "title", name, "x", items(0, 1), "draw", items(fields("curve", "x")));
    }

    private static Sample.Made rows(Object... rows) {
        return Drawn.figure(
                "plots", items(plot("map"), plot("data"), plot("bowl")), "rows", items(rows));
    }

    @Test
    void putsPlotsInRows() {
        String markup = Drawn.markup(rows(items("bowl", "map"), items("data")));
        int first = markup.indexOf("<div class=\"row\">");
        int second = markup.indexOf("<div class=\"row\">", first + 1);
        assertTrue(first < markup.indexOf(">bowl<"), markup);
        assertTrue(markup.indexOf(">bowl<") < markup.indexOf(">map<"), markup);
        assertTrue(markup.indexOf(">map<") < second, markup);
        assertTrue(second < markup.indexOf(">data<"), markup);
    }

    @Test
    void putsSoManyPlotsSideBySide() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "plots",
                                items(plot("map"), plot("data"), plot("bowl")),
                                "columns",
                                2));
        int second = markup.lastIndexOf("<div class=\"row\">");
        assertTrue(markup.indexOf(">data<") < second, markup);
        assertTrue(second < markup.indexOf(">bowl<"), markup);
    }

    @Test
    void wantsEachPlotOnce() {
        assertEquals(
                """
                rows: no plot is named 'mup'; map, data, bowl
                rows: a plot stands in no row: 'map'; each plot once, by its name
                """,
                Drawn.problems(rows(items("mup", "data"), items("bowl"))));
        assertEquals(
                "rows: the plot 'map' stands in it twice; map, data, bowl\n",
                Drawn.problems(rows(items("map", "map"), items("data", "bowl"))));
    }

    private static final Sample.Made TABLE =
            Drawn.figure(
                    "sliders", fields("n", fields("from", 0, "to", 40, "step", 1, "start", 2)),
                    "x", items(0, 1),
                    "draw", items(fields("curve", "x")),
                    "table",
                            fields(
                                    "columns",
                                    fields("$k$", "0..n", "$k^2$", "[k^2 for k in 0..n]:.1f")));

    @Test
    void putsListsIntoATable() {
        String markup = Drawn.markup(TABLE);
        assertTrue(markup.contains("<th scope=\"col\"><var>k</var></th>"), markup);
        assertTrue(markup.contains("<tr><td>2</td><td>4.0</td></tr></tbody>"), markup);
    }

    @Test
    void showsTheEndOfALongList() {
        Widget widget = Objects.requireNonNull(TABLE.widget());
        String markup =
                Markup.of(
                        widget.view(widget.controls().set(widget.controls().start(), 0, 40))
                                .body());
        assertTrue(markup.contains("<td>40</td><td>1600.0</td>"), markup);
        assertFalse(markup.contains("<td>24</td>"), markup);
    }

    @Test
    void wantsLists() {
        assertEquals(
                "table.columns.k: a number has no items; a list, such as 1..n\n",
                Drawn.problems(
                        Drawn.figure(
                                "x", items(0, 1), "table", fields("columns", fields("k", "3")))));
    }

    @Test
    void putsTheButtonsOfStepsAndSamplesSideBySide() {
        String markup =
                Drawn.markup(
                        Drawn.figure(
                                "seed",
                                "s",
                                "steps",
                                fields(
                                        "start", fields("r", 1),
                                        "next", fields("r", "r / 2"),
                                        "count", 3),
                                "draw",
                                items(fields("point", "(r, s)"))));
        int row = markup.indexOf("<div class=\"steps-and-samples\">");
        int end = markup.indexOf("</div>", row);
        assertTrue(markup.contains("data-pace=\"700\""), markup);
        for (String each : new String[] {"Play", "One step", "name=\"s\"", "New sample"}) {
            assertTrue(row < markup.indexOf(each) && markup.indexOf(each) < end, markup);
        }
    }
}
