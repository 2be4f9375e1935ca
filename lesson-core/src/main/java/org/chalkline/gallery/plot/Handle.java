package org.chalkline.gallery.plot;

import java.util.function.ToDoubleFunction;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Scale;
import org.chalkline.widget.Added;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * A point that the reader drags, whose coordinates or place on a curve are sliders, too; or the
 * points that the reader adds to a plot.
 *
 * @param name what it is called in expressions, or the slider of its place on a curve
 * @param plot the place of its plot, from 0
 * @param way how it moves, one of the constants
 * @param first the place of its first slider
 * @param point where it stands on its curve; null for no curve
 */
record Handle(String name, int plot, int way, int first, @Nullable Formula point) {

    static final int FREE = 0;
    static final int ALONG_X = 1;
    static final int ALONG_Y = 2;
    static final int ALONG_CURVE = 3;

    /** It is points that the reader adds. */
    static final int ADDED = 4;

    /** It is the two angles from which a surface is seen. */
    static final int TURNED = 5;

    /** A point is meant within so many user units. */
    private static final double NEAR = 10;

    /** Stops at so many places are compared at first, then those around the nearest. */
    private static final int COMPARED = 200;

    /** Returns where it stands in a plot. */
    Point at(Controls controls, State state, Eval<Double> eval, Plot drawn) {
        if (point != null) {
            return PlotMark.point(eval.call(point));
        }
        double value = controls.value(state, first);
        return switch (way) {
            case ALONG_X -> new Point(value, zero(drawn.y()));
            case ALONG_Y -> new Point(zero(drawn.x()), value);
            default -> new Point(value, controls.value(state, first + 1));
        };
    }

    /** The number of an axis at which the other axis stands. */
    private static double zero(Scale scale) {
        return Math.max(scale.from(), Math.min(scale.to(), 0));
    }

    /**
     * Returns the state after it was dragged in its plot.
     *
     * @param away returns how far a place is from there
     */
    State drag(Setup setup, State state, Point to, ToDoubleFunction<Point> away) {
        Controls controls = setup.controls();
        if (way == ADDED) {
            return state.with(first, put(controls.added(first), state.tick(first), to, away));
        }
        if (point != null) {
            int last = controls.all().get(first).ticks();
            int stride = 1 + last / COMPARED;
            int near = nearest(setup, state, away, 0, last, stride);
            int start = Math.max(0, near - stride);
            int end = Math.min(last, near + stride);
            return state.with(first, nearest(setup, state, away, start, end, 1));
        }
        return way == FREE || way == TURNED
                ? controls.set(controls.set(state, first, to.x()), first + 1, to.y())
                : controls.set(state, first, way == ALONG_X ? to.x() : to.y());
    }

    /** Changes the point that is meant, or adds one. */
    private static int put(Added added, int tick, Point to, ToDoubleFunction<Point> away) {
        int nearest = -1;
        double least = NEAR;
        for (int i = 0; i < added.count(tick); i++) {
            // Where only the class says the height, no height is meant.
            double y = added.up() == null ? to.y() : added.y(tick, i);
            double distance = away.applyAsDouble(new Point(added.x(tick, i), y));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? added.add(tick, to.x(), to.y()) : added.change(tick, nearest);
    }

    /** Returns the tick, of some, at which it stands nearest on its curve. */
    private int nearest(
            Setup setup,
            State state,
            ToDoubleFunction<Point> away,
            int start,
            int end,
            int stride) {
        int nearest = state.tick(first);
        double least = Double.POSITIVE_INFINITY;
        for (int tick = start; tick <= end && point != null; tick += stride) {
            Eval<Double> eval = setup.beginning(state.with(first, tick));
            double distance = away.applyAsDouble(PlotMark.point(eval.call(point)));
            if (distance < least) {
                least = distance;
                nearest = tick;
            }
        }
        return nearest;
    }
}
