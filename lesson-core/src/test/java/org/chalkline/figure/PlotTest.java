package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    private static final double GAP = 20;

    private final Axis across = new Axis(0, 3, Label.of("$x$"));
    private final Axis up = new Axis(-1, 4, Label.of("$y$"));

    private Plot plot() {
        return new Plot(Pen.WHOLE, 300, 200, 40, across, up);
    }

    /** Returns the drawing in its part of the page. */
    private static Element svg(Element part) {
        return (Element) part.children().get(0);
    }

    private static Mark.End end(double y, String words) {
        return new Mark.End(y, Label.of(words), Hue.BLUE);
    }

    /** Returns each end's words, in the order they were given. */
    private static List<String> words(Element drawing) {
        List<String> words = new ArrayList<>();
        for (Node node : part(drawing, "words").children()) {
            words.add(textOf(Markup.of(((Element) node).children().get(0))));
        }
        return words;
    }

    private static String textOf(String markup) {
        int start = markup.indexOf('>') + 1;
        return markup.substring(start, markup.indexOf('<', start));
    }

    private static List<Double> places(Element drawing) {
        List<Double> places = new ArrayList<>();
        for (Node node : part(drawing, "words").children()) {
            places.add(Double.valueOf(value((Element) node, "y")));
        }
        return places;
    }

    private static Element part(Element drawing, String cssClass) {
        for (Node node : drawing.children()) {
            if (node instanceof Element part && value(part, "class").equals(cssClass)) {
                return part;
            }
        }
        throw new AssertionError("no " + cssClass);
    }

    private static String value(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void keepsTheWordsAtEndsApartAndInOrder() {
        Element drawing =
                svg(plot().add(end(1, "low")).add(end(1.1, "high")).add(end(1.05, "mid")).draw(""));
        assertEquals(List.of("low", "high", "mid"), words(drawing));
        List<Double> places = places(drawing);
        assertTrue(places.get(2) - places.get(1) >= GAP - 0.01, "touching");
        assertTrue(places.get(0) - places.get(2) >= GAP - 0.01, "touching");
    }

    @Test
    void keepsTheirOrderWhereEndsAreEqual() {
        List<Double> places =
                places(svg(plot().add(end(2, "first")).add(end(2, "second")).draw("")));
        assertTrue(places.get(1) > places.get(0), "the first is not above");
    }

    @Test
    void keepsTheWordsAtEndsInTheFrame() {
        Element drawing = svg(plot().add(end(-90, "low")).add(end(-80, "lower")).draw(""));
        for (double place : places(drawing)) {
            assertTrue(place <= 172, "below the frame");
        }
        for (double place : places(svg(plot().add(end(1e9, "high")).draw("")))) {
            assertEquals(22, place);
        }
    }

    @Test
    void drawsThickAxesThroughZeroAlone() {
        String axes = Markup.of(svg(plot().draw("")).children().get(0));
        assertEquals(2, count(axes, "class=\"axis\""));
        assertTrue(axes.startsWith("<g class=\"axes\" "), axes);
        assertTrue(axes.contains(">0</text>"), "a number beside the frame");
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    @Test
    void drawsPathsInItsOwnNumbers() {
        Mark.Path path =
                new Mark.Path(List.of(new Point(0, -1), new Point(3, 4)), Hue.RED, Line.DASHED);
        assertEquals(
                "<polyline class=\"hue-red line-dashed\" points=\"40,172 260,22\"></polyline>",
                Markup.of(part(svg(plot().add(path).draw("")), "marks").children().get(0)));
    }

    private String arrows(Point... points) {
        Mark.Path path = new Mark.Path(List.of(points), Hue.RED, Line.SOLID);
        Element drawing = svg(plot().add(path).draw(""));
        return value((Element) part(drawing, "marks").children().get(1), "d");
    }

    @Test
    void pointsToWhereALineLeavesItsFrame() {
        assertEquals("", arrows(new Point(0, -1), new Point(3, 4)));
        assertEquals("", arrows(new Point(0, -1.02), new Point(3, 4.02)), "not to be seen");
        assertEquals(
                "M150 22l-5 8h10zM260 22l-5 8h10z",
                arrows(new Point(0, -1), new Point(3, 9)),
                "from where it leaves to where it ends");
        assertEquals(
                "M40 172l-5-8h10zM113.33 172l-5-8h10zM186.67 22l-5 8h10zM260 22l-5 8h10z",
                arrows(new Point(0, -6), new Point(3, 9)),
                "in at the foot, out at the top");
        assertEquals(
                "M40 22l-5 8h10zM260 22l-5 8h10z",
                arrows(new Point(0, 5), new Point(1, 9), new Point(3, 5)),
                "all of it outside");
        assertEquals("", arrows());
        assertEquals("", arrows(new Point(0, Double.NaN), new Point(1, Double.NaN)));
    }

    @Test
    void pointsToWhereADotIsThatHasNoPlaceInItsFrame() {
        Mark.Dot dot = new Mark.Dot(new Point(1.5, -9), Hue.RED, true);
        Element drawing = svg(plot().add(dot).draw(""));
        assertTrue(
                Markup.of(part(drawing, "marks")).contains("d=\"M150 172l-5-8h10z\""),
                Markup.of(drawing));
    }

    @Test
    void tellsWhatItsFrameShowsWhereItCanBeDragged() {
        Element drawing = svg(plot().handle("x").draw(""));
        assertEquals("x", value(drawing, "data-handle"));
        assertEquals("0.0 3.0 40.0 260.0", value(drawing, "data-x"));
        assertEquals("-1.0 4.0 172.0 22.0", value(drawing, "data-y"));
        assertFalse(Markup.of(svg(plot().draw(""))).contains("data-"));
    }

    @Test
    void hidesAHandleThatIsOutOfView() {
        Element seen = part(svg(plot().add(handle(1.5, 4)).draw("")), "marks");
        assertEquals("translate(150 22)", value((Element) seen.children().get(0), "transform"));
        for (double x : new double[] {-0.01, 3.01, Double.NaN, Double.NEGATIVE_INFINITY}) {
            Element handle =
                    (Element)
                            part(svg(plot().add(handle(x, 0)).draw("")), "marks").children().get(0);
            assertEquals("hidden", value(handle, "visibility"));
            assertEquals("translate(40 172)", value(handle, "transform"));
        }
    }

    private static Mark.Handle handle(double x, double y) {
        return new Mark.Handle(new Point(x, y), Hue.RED, "b1", false);
    }

    @Test
    void isNamedByItsDescription() {
        assertEquals("a \"line\"", value(svg(plot().draw("a \"line\"")), "aria-label"));
    }

    @Test
    void refusesAnAxisWithoutLength() {
        assertThrows(IllegalArgumentException.class, () -> new Axis(1, 1, Label.NONE));
    }
}
