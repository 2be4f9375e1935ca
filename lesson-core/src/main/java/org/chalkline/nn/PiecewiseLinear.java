package org.chalkline.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * A continuous function made of straight pieces, on a closed interval: the graph of a ReLU network
 * with one input.
 *
 * <p>Piece i lies between knots i and i+1, whose x strictly increase. Each piece keeps the slope
 * and intercept it was made with, so a unit's bend is at −b/w to the last digit, wherever the
 * interval begins. Knots closer than 1e-12 of the interval's length are taken for one: 0.9/0.3 and
 * 3 are the same bend, though not the same {@code double}.
 *
 * <p>The interval is finite. Values may be NaN or infinite, as from a training that diverged, and
 * pass through; no bend is sought in such a piece.
 */
public final class PiecewiseLinear {

    private static final double SAME = 1e-12;

    /** A knot with the line of the piece it begins; the last knot has that of the last piece. */
    private record Knot(double x, double y, double slope, double intercept) {

        double value(double at) {
            return y + slope * (at - x);
        }

        /** Returns the knot of f + factor · g, this being f's, at an x on both their lines. */
        Knot plus(double factor, Knot other, double at) {
            return new Knot(
                    at,
                    value(at) + factor * other.value(at),
                    slope + factor * other.slope,
                    intercept + factor * other.intercept);
        }

        /** Returns the activated line on a stretch without a change of sign, from y = left on. */
        Knot activated(Activation activation, double at, double left, double right) {
            // An end that should be zero may have the wrong sign by rounding; the other has not.
            double factor = activation.derivative(Math.abs(left) > Math.abs(right) ? left : right);
            return new Knot(
                    at, activation.value(left), slope * factor + 0.0, intercept * factor + 0.0);
        }
    }

    private final List<Knot> knots;

    /** Takes the list as its own and adds the last knot; nobody else may keep it. */
    private PiecewiseLinear(List<Knot> owned, double toX, double toY) {
        Knot last = owned.get(owned.size() - 1);
        knots = owned;
        knots.add(new Knot(toX, toY, last.slope, last.intercept));
        for (int i = 0; i < pieces(); i++) {
            double length = knotX(i + 1) - knotX(i);
            Require.that(
                    length > 0 && length <= Double.MAX_VALUE,
                    "the x of knots must be finite and increase");
        }
    }

    /**
     * Returns the function that joins these points, each {@code {x, y}}, with straight lines.
     *
     * @throws IllegalArgumentException if there are fewer than two points, one is not a pair, or
     *     the x are not finite and strictly increasing
     */
    public static PiecewiseLinear through(double[]... points) {
        Require.that(points.length > 1, "a function needs at least two points");
        for (double[] point : points) {
            Require.count("coordinates of a point", 2, point.length);
        }
        List<Knot> pieces = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            double x = points[i - 1][0];
            double y = points[i - 1][1];
            double slope = (points[i][1] - y) / (points[i][0] - x);
            pieces.add(new Knot(x, y, slope, y - slope * x));
        }
        double[] end = points[points.length - 1];
        return new PiecewiseLinear(pieces, end[0], end[1]);
    }

    /**
     * Returns {@code slope · x + intercept} on [{@code from}, {@code to}].
     *
     * @throws IllegalArgumentException unless {@code from < to}, both finite
     */
    public static PiecewiseLinear line(double from, double to, double slope, double intercept) {
        List<Knot> pieces = new ArrayList<>();
        pieces.add(new Knot(from, slope * from + intercept, slope, intercept));
        return new PiecewiseLinear(pieces, to, slope * to + intercept);
    }

    /** Returns where the interval begins. */
    public double from() {
        return knotX(0);
    }

    /** Returns where the interval ends. */
    public double to() {
        return knotX(pieces());
    }

    /** Returns the number of pieces, at least 1; there is one knot more. */
    public int pieces() {
        return knots.size() - 1;
    }

    /** Returns the x of knot {@code i}, from 0 to {@link #pieces}. */
    public double knotX(int i) {
        return knots.get(i).x;
    }

    /** Returns the y of knot {@code i}, from 0 to {@link #pieces}. */
    public double knotY(int i) {
        return knots.get(i).y;
    }

    /** Returns the slope of a piece, counted from 0. */
    public double slope(int piece) {
        return knots.get(piece).slope;
    }

    /** Returns y at {@code x}: exact at knots; outside the interval the end pieces go on. */
    public double value(double x) {
        Knot before = knots.get(0);
        for (Knot knot : knots) {
            if (knot.x <= x) {
                before = knot;
            }
        }
        return before.value(x);
    }

    /**
     * Returns this function + {@code factor} · {@code other}, with the knots of both.
     *
     * @throws IllegalArgumentException unless both have the same interval
     */
    public PiecewiseLinear plus(double factor, PiecewiseLinear other) {
        Require.that(
                from() == other.from() && to() == other.to(),
                "the functions have different intervals");
        List<Knot> sum = new ArrayList<>();
        double x = from();
        int mine = 0;
        int others = 0;
        while (mine < pieces() && others < other.pieces()) {
            sum.add(knots.get(mine).plus(factor, other.knots.get(others), x));
            double myEnd = knotX(mine + 1);
            double otherEnd = other.knotX(others + 1);
            x = Math.min(myEnd, otherEnd);
            mine += myEnd - x <= same() ? 1 : 0;
            others += otherEnd - x <= same() ? 1 : 0;
        }
        return new PiecewiseLinear(
                sum, to(), knotY(pieces()) + factor * other.knotY(other.pieces()));
    }

    private double same() {
        return SAME * (to() - from());
    }

    /**
     * Returns {@code activation(this)}, with a knot of y = 0 where a piece crosses zero.
     *
     * @throws IllegalArgumentException if the activation is not {@linkplain
     *     Activation#isPiecewiseLinear piecewise linear}
     */
    public PiecewiseLinear apply(Activation activation) {
        Require.that(activation.isPiecewiseLinear(), "not piecewise linear: " + activation.id());
        List<Knot> activated = new ArrayList<>();
        for (int i = 0; i < pieces(); i++) {
            Knot piece = knots.get(i);
            double x = piece.x;
            double y = piece.y;
            double zero = -piece.intercept / piece.slope;
            if (zero - x > same() && knotX(i + 1) - zero > same()) {
                activated.add(piece.activated(activation, x, y, 0));
                x = zero;
                y = 0;
            }
            activated.add(piece.activated(activation, x, y, knotY(i + 1)));
        }
        return new PiecewiseLinear(activated, to(), activation.value(knotY(pieces())));
    }

    /**
     * Returns the same function without the knots where it does not bend: where the slopes differ
     * by at most 1e-12 times the steepest slope, or 1e-12 if none is steeper than 1.
     *
     * <p>The tolerance is for slopes that should cancel, such as 0.1 + 0.2 − 0.3.
     */
    public PiecewiseLinear simplified() {
        double steepest = 1;
        for (Knot knot : knots) {
            steepest = Math.max(steepest, Math.abs(knot.slope));
        }
        List<Knot> pieces = new ArrayList<>();
        Knot last = knots.get(0);
        pieces.add(last);
        for (int i = 1; i < pieces(); i++) {
            Knot knot = knots.get(i);
            // Not ">", so that NaN counts as a bend.
            if (!(Math.abs(knot.slope - last.slope) <= SAME * steepest)) {
                pieces.add(knot);
                last = knot;
            }
        }
        return new PiecewiseLinear(pieces, to(), knotY(pieces()));
    }

    /** Returns the x strictly inside the interval where the {@link #simplified} function bends. */
    public double[] breakpoints() {
        PiecewiseLinear bent = simplified();
        double[] x = new double[bent.pieces() - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = bent.knotX(i + 1);
        }
        return x;
    }

    /**
     * Returns the largest |f(x) − g(x)| for x in [{@code from}, {@code to}], exactly: it is at a
     * knot or an end. Beyond its interval each function goes on as in {@link #value}.
     *
     * @throws IllegalArgumentException unless {@code from ≤ to}
     */
    public double maximumDistance(PiecewiseLinear other, double from, double to) {
        Require.that(from <= to, "the end is below the beginning");
        double maximum = Math.max(distance(other, from), distance(other, to));
        for (PiecewiseLinear function : new PiecewiseLinear[] {this, other}) {
            for (Knot knot : function.knots) {
                if (knot.x > from && knot.x < to) {
                    maximum = Math.max(maximum, distance(other, knot.x));
                }
            }
        }
        return maximum;
    }

    private double distance(PiecewiseLinear other, double x) {
        return Math.abs(value(x) - other.value(x));
    }
}
