package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.chalkline.figure.Point;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;

/** The points through which a function is drawn. */
public final class Curve {

    /** Pieces of a sampled curve: at 600 pixels, one every 5. */
    private static final int PIECES = 120;

    private Curve() {}

    /** Returns the knots, which draw the function exactly. */
    public static List<Point> of(PiecewiseLinear function) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= function.pieces(); i++) {
            points.add(new Point(function.knotX(i), function.knotY(i)));
        }
        return points;
    }

    /** Returns a line after an activation: exact where that has corners, sampled where not. */
    static List<Point> activated(Activation activation, PiecewiseLinear line) {
        return activation.isPiecewiseLinear()
                ? of(line.apply(activation))
                : sampled(line.from(), line.to(), x -> activation.value(line.value(x)));
    }

    /** Returns even samples of a smooth function. */
    public static List<Point> sampled(double from, double to, DoubleUnaryOperator function) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double x = from + (to - from) * i / PIECES;
            points.add(new Point(x, function.applyAsDouble(x)));
        }
        return points;
    }
}
