package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Point;

/** Upright rectangles that are drawn as one. */
final class Blocks {

    static final Point GAP = new Point(Double.NaN, Double.NaN);

    private final List<Point> corners = new ArrayList<>();

    /** Adds a rectangle. */
    void add(double left, double right, double foot, double head) {
        corners.addAll(
                List.of(
                        new Point(left, foot),
                        new Point(left, head),
                        new Point(right, head),
                        new Point(right, foot),
                        new Point(left, foot),
                        GAP));
    }

    /** Draws all of them. */
    void draw(Canvas canvas, Style style) {
        canvas.fill(corners, style);
        canvas.line(corners, style.thin(), false);
    }
}
