package org.chalkline.gallery.plot;

import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Scale;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;

/**
 * A point that the reader drags; its coordinates are sliders, too.
 *
 * @param name what it is called in expressions
 * @param plot the place of its plot, from 0
 * @param way how it moves, one of the constants
 * @param first the place of its first slider
 */
record Handle(String name, int plot, int way, int first) {

    static final int FREE = 0;
    static final int ALONG_X = 1;
    static final int ALONG_Y = 2;

    /** Returns where it stands in a plot. */
    Point at(Controls controls, State state, Plot drawn) {
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

    /** Returns the state after it was dragged. */
    State drag(Controls controls, State state, double x, double y) {
        return way == FREE
                ? controls.set(controls.set(state, first, x), first + 1, y)
                : controls.set(state, first, way == ALONG_X ? x : y);
    }
}
