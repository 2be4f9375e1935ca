package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/** The lines across a frame and the numbers at its left and its foot. */
public record Grid(Scale x, Scale y) {

    private static final double GAP = 6;
    private static final double DROP = 16;
    private static final double TICK_WIDTH = 62;
    private static final double TICK_HEIGHT = 48;
    private static final int FEWEST_BELOW = 2;
    private static final int FEWEST_BESIDE = 5;

    /**
     * Returns the lines and numbers.
     *
     * <p>A builder that draws all of a figure would bring all that such builders do into the
     * script, for which this is drawn, too.
     */
    public List<Element> draw() {
        List<Element> parts = new ArrayList<>();
        Ticks below = ticks(x, TICK_WIDTH, FEWEST_BELOW);
        for (int i = below.first(); i <= below.last(); i++) {
            double at = x.at(below.value(i));
            parts.add(line(at, y.start(), at, y.end(), below.value(i) == 0));
            parts.add(number(below, i, at, y.start() + DROP, "middle", "auto"));
        }
        Ticks beside = ticks(y, TICK_HEIGHT, FEWEST_BESIDE);
        for (int i = beside.first(); i <= beside.last(); i++) {
            double at = y.at(beside.value(i));
            parts.add(line(x.start(), at, x.end(), at, beside.value(i) == 0));
            parts.add(number(beside, i, x.start() - GAP, at, "end", "central"));
        }
        return parts;
    }

    private static Ticks ticks(Scale scale, double room, int fewest) {
        double length = Math.abs(scale.end() - scale.start());
        return Ticks.nice(scale.from(), scale.to(), Math.max(fewest, (int) (length / room)));
    }

    private static Element line(double x1, double y1, double x2, double y2, boolean zero) {
        return new Element(
                "line",
                List.of(
                        new Attribute("class", zero ? "axis" : "grid"),
                        at("x1", x1),
                        at("y1", y1),
                        at("x2", x2),
                        at("y2", y2)),
                List.of());
    }

    private static Element number(
            Ticks ticks, int tick, double x, double y, String anchor, String baseline) {
        return new Element(
                "text",
                List.of(
                        new Attribute("class", "tick"),
                        at("x", x),
                        at("y", y),
                        new Attribute("text-anchor", anchor),
                        new Attribute("dominant-baseline", baseline)),
                List.of(new Text(Digits.typeset(ticks.value(tick), ticks.places()))));
    }

    private static Attribute at(String name, double place) {
        return new Attribute(name, Digits.coordinate(place));
    }
}
