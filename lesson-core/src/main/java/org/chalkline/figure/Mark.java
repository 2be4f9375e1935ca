package org.chalkline.figure;

import java.util.List;

/** What is drawn in a plot, in the plot's own numbers. */
public final class Mark {

    private Mark() {}

    /** An open polyline. */
    public record Path(List<Point> points, Hue hue, Line line) {}

    /** What a closed polyline encloses; nothing where it has no points. */
    public record Area(List<Point> outline, Hue hue) {}

    /** A label whose middle is at a point, where a state shows it. */
    public record Tag(Point at, Label label, Hue hue, boolean shown) {}

    /** A small disc; hollow ones mark what is given, filled ones what is measured. */
    public record Dot(Point at, Hue hue, boolean filled) {}

    /**
     * A disc that can be dragged to set a slider; hidden where it is out of view.
     *
     * @param slider the name of the slider
     * @param isSteep whether it is dragged up and down, too
     */
    public record Handle(Point at, Hue hue, String slider, boolean isSteep) {}

    /** A vertical line over the whole height. */
    public record Rule(double x, Hue hue, Line line) {}

    /** Words near a point; {@code dx} and {@code dy} move them, in user units. */
    public record Note(Point at, Node words, Hue hue, Anchor anchor, double dx, double dy) {}

    /** Words at the right end of a line, kept apart from the other ends' words. */
    public record End(double y, Label label, Hue hue) {}

    /**
     * Which part of the words stands at their point.
     *
     * @param value of the attribute {@code text-anchor}
     */
    public record Anchor(String value) {

        public static final Anchor START = new Anchor("start");
        public static final Anchor END = new Anchor("end");
    }
}
