package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Point;

/**
 * Follows a curve from one number to another, without lines where it jumps.
 *
 * <p>Between two places that lie far apart the gap is halved again and again. What is continuous
 * comes together; a jump stays as wide as it was, and a pole grows.
 */
final class Trace {

    private static final int HALVINGS = 24;

    /** In parts of the plot's size: points nearer than this are joined unseen. */
    private static final double NEAR = 0.025;

    /** In the plot's sizes. */
    private static final double FARTHEST = 100;

    /** The point of a curve at a number; one that is no number where it is undefined. */
    interface Path {
        Point at(double t);
    }

    private record Place(double t, Point point) {

        boolean isDefined() {
            return Math.abs(point.x()) < Double.POSITIVE_INFINITY
                    && Math.abs(point.y()) < Double.POSITIVE_INFINITY;
        }
    }

    private static final Point GAP = new Point(Double.NaN, Double.NaN);

    private final Canvas canvas;
    private final Path path;
    private final List<Point> points = new ArrayList<>();

    private Trace(Canvas canvas, Path path) {
        this.canvas = canvas;
        this.path = path;
    }

    /** Returns points of a curve; where one is no number, the line is broken. */
    static List<Point> of(Canvas canvas, Path path, double from, double to, int samples) {
        Trace trace = new Trace(canvas, path);
        if (from <= to) {
            Place before = trace.place(from);
            trace.add(before);
            for (int i = 1; i <= samples; i++) {
                Place next = trace.place(from + (to - from) * i / samples);
                if (!canvas.isMeasuring()) {
                    trace.mend(before, next);
                }
                trace.add(next);
                before = next;
            }
        }
        return trace.points;
    }

    private Place place(double t) {
        return new Place(t, path.at(t));
    }

    private void add(Place place) {
        points.add(place.isDefined() ? near(place.point()) : GAP);
    }

    /** Returns a point; one that is far out of view, as at a pole, nearer to the plot. */
    private Point near(Point point) {
        Frame frame = canvas.frame();
        return canvas.isMeasuring()
                ? point
                : new Point(
                        bounded(frame.left(), frame.right(), point.x(), FARTHEST),
                        bounded(frame.bottom(), frame.top(), point.y(), FARTHEST));
    }

    private static double bounded(double low, double high, double number, double sizes) {
        double margin = sizes * (high - low);
        return Math.max(low - margin, Math.min(high + margin, number));
    }

    /** Adds what is between two places, if the line must not go straight from one to the other. */
    private void mend(Place one, Place other) {
        if (one.isDefined() != other.isDefined()) {
            add(end(one, other));
            return;
        }
        if (!one.isDefined()) {
            return;
        }
        Place left = one;
        Place right = other;
        for (int i = 0; i < HALVINGS && isFar(left, right); i++) {
            Place middle = place((left.t() + right.t()) / 2);
            if (!middle.isDefined()) {
                add(end(left, middle));
                points.add(GAP);
                add(end(middle, right));
                return;
            }
            if (distance(left, middle) > distance(middle, right)) {
                right = middle;
            } else {
                left = middle;
            }
        }
        if (isFar(left, right)) {
            add(left);
            points.add(GAP);
            add(right);
        }
    }

    /** Returns the last place that is defined, between one that is and one that is not. */
    private Place end(Place one, Place other) {
        Place defined = one.isDefined() ? one : other;
        Place undefined = one.isDefined() ? other : one;
        for (int i = 0; i < HALVINGS; i++) {
            Place middle = place((defined.t() + undefined.t()) / 2);
            if (middle.isDefined()) {
                defined = middle;
            } else {
                undefined = middle;
            }
        }
        return defined;
    }

    private boolean isFar(Place one, Place other) {
        return distance(one, other) > NEAR;
    }

    /** Returns how far apart two places are; what is far outside of the plot is near its edge. */
    private double distance(Place one, Place other) {
        Frame frame = canvas.frame();
        Point a = one.point();
        Point b = other.point();
        return Math.max(
                part(frame.left(), frame.right(), a.x(), b.x()),
                part(frame.bottom(), frame.top(), a.y(), b.y()));
    }

    private static double part(double low, double high, double one, double other) {
        return Math.abs(bounded(low, high, other, 1) - bounded(low, high, one, 1)) / (high - low);
    }
}
