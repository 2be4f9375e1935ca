package org.chalkline.figure;

import java.util.List;

/** A shape drawn in a plot, in the plot's own numbers. */
public sealed interface Mark {

    /** An open polyline. */
    record Path(List<Point> points, Hue hue, Line line) implements Mark {}

    /** A small disc; hollow ones mark what is given, filled ones what is measured. */
    record Dot(Point at, Hue hue, boolean filled) implements Mark {}

    /** A vertical line over the whole height. */
    record Rule(double x, Hue hue, Line line) implements Mark {}

    /** Words near a point; {@code dx} and {@code dy} move them, in user units. */
    record Note(Point at, Node words, Hue hue, Anchor anchor, double dx, double dy) {}

    /** Words at the right end of a line, kept apart from the other ends' words. */
    record End(double y, Label label, Hue hue) {}

    /**
     * Which part of the words stands at their point.
     *
     * @param value of the attribute {@code text-anchor}
     */
    record Anchor(String value) {

        public static final Anchor START = new Anchor("start");
        public static final Anchor MIDDLE = new Anchor("middle");
    }
}
