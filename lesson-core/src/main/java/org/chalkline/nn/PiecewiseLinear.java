package org.chalkline.nn;

import java.util.Arrays;

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

    private final double[] x;
    private final double[] y;
    private final double[] slopes;
    private final double[] intercepts;

    private PiecewiseLinear(double[] x, double[] y, double[] slopes, double[] intercepts) {
        for (int i = 0; i < x.length; i++) {
            if (!(Math.abs(x[i]) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("the x of knot " + i + " is not finite");
            }
            if (i > 0 && x[i] <= x[i - 1]) {
                throw new IllegalArgumentException(
                        "the x of knot " + i + " is not above that of knot " + (i - 1));
            }
        }
        this.x = x;
        this.y = y;
        this.slopes = slopes;
        this.intercepts = intercepts;
    }

    /**
     * Returns the function that joins these points, each {@code {x, y}}, with straight lines.
     *
     * @throws IllegalArgumentException if there are fewer than two points, one is not a pair, or
     *     the x are not finite and strictly increasing
     */
    public static PiecewiseLinear through(double[]... points) {
        if (points.length < 2) {
            throw new IllegalArgumentException(
                    "a function needs at least 2 points, not " + points.length);
        }
        for (int i = 0; i < points.length; i++) {
            if (points[i].length != 2) {
                throw new IllegalArgumentException(
                        "point " + i + " has " + points[i].length + " coordinates, not 2");
            }
        }
        int pieces = points.length - 1;
        Draft draft = new Draft(pieces);
        for (int i = 0; i < pieces; i++) {
            double x = points[i][0];
            double y = points[i][1];
            double slope = (points[i + 1][1] - y) / (points[i + 1][0] - x);
            draft.piece(x, y, slope, y - slope * x);
        }
        return draft.end(points[pieces][0], points[pieces][1]);
    }

    /**
     * Returns {@code slope · x + intercept} on [{@code from}, {@code to}].
     *
     * @throws IllegalArgumentException unless {@code from < to}, both finite
     */
    public static PiecewiseLinear line(double from, double to, double slope, double intercept) {
        Draft draft = new Draft(1);
        draft.piece(from, slope * from + intercept, slope, intercept);
        return draft.end(to, slope * to + intercept);
    }

    /** Returns where the interval begins. */
    public double from() {
        return x[0];
    }

    /** Returns where the interval ends. */
    public double to() {
        return x[x.length - 1];
    }

    /** Returns the number of pieces, at least 1; there is one knot more. */
    public int pieces() {
        return slopes.length;
    }

    /** Returns the x of knot {@code i}, from 0 to {@link #pieces}. */
    public double knotX(int i) {
        return x[i];
    }

    /** Returns the y of knot {@code i}, from 0 to {@link #pieces}. */
    public double knotY(int i) {
        return y[i];
    }

    /** Returns the slope of a piece, counted from 0. */
    public double slope(int piece) {
        return slopes[piece];
    }

    /** Returns y at {@code x}: exact at knots; outside the interval the end pieces go on. */
    public double value(double x) {
        int piece = pieceAt(x);
        if (x == this.x[piece + 1]) {
            return y[piece + 1];
        }
        return y[piece] + slopes[piece] * (x - this.x[piece]);
    }

    private int pieceAt(double x) {
        int piece = 0;
        while (piece < slopes.length - 1 && x > this.x[piece + 1]) {
            piece++;
        }
        return piece;
    }

    /**
     * Returns the sum of the two functions, with the knots of both.
     *
     * @throws IllegalArgumentException unless both have the same interval
     */
    public PiecewiseLinear plus(PiecewiseLinear other) {
        if (from() != other.from() || to() != other.to()) {
            throw new IllegalArgumentException("the functions have different intervals");
        }
        double[] knots = mergedKnots(other);
        Draft draft = new Draft(knots.length - 1);
        for (int i = 0; i < knots.length - 1; i++) {
            double middle = knots[i] / 2 + knots[i + 1] / 2;
            int mine = pieceAt(middle);
            int others = other.pieceAt(middle);
            draft.piece(
                    knots[i],
                    value(knots[i]) + other.value(knots[i]),
                    slopes[mine] + other.slopes[others],
                    intercepts[mine] + other.intercepts[others]);
        }
        return draft.end(to(), y[y.length - 1] + other.y[other.y.length - 1]);
    }

    /** Returns the knots of both functions in order, those that are the same only once. */
    private double[] mergedKnots(PiecewiseLinear other) {
        double[] all = Arrays.copyOf(x, x.length + other.x.length);
        System.arraycopy(other.x, 0, all, x.length, other.x.length);
        Arrays.sort(all);
        int count = 1;
        for (double knot : all) {
            if (knot - all[count - 1] > same() && to() - knot > same()) {
                all[count++] = knot;
            }
        }
        all[count++] = to();
        return Arrays.copyOf(all, count);
    }

    private double same() {
        return SAME * (to() - from());
    }

    /** Returns this function times {@code factor}. */
    public PiecewiseLinear times(double factor) {
        return new PiecewiseLinear(
                x, product(y, factor), product(slopes, factor), product(intercepts, factor));
    }

    private static double[] product(double[] numbers, double factor) {
        double[] product = new double[numbers.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = numbers[i] * factor + 0.0; // no −0, which a reader would see
        }
        return product;
    }

    /** Returns this function moved up by {@code constant}. */
    public PiecewiseLinear plus(double constant) {
        return new PiecewiseLinear(x, sum(y, constant), slopes, sum(intercepts, constant));
    }

    private static double[] sum(double[] numbers, double constant) {
        double[] sum = new double[numbers.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = numbers[i] + constant;
        }
        return sum;
    }

    /**
     * Returns {@code activation(this)}, with a knot of y = 0 where a piece crosses zero.
     *
     * @throws IllegalArgumentException if the activation is not {@linkplain
     *     Activation#isPiecewiseLinear piecewise linear}
     */
    public PiecewiseLinear apply(Activation activation) {
        if (!activation.isPiecewiseLinear()) {
            throw new IllegalArgumentException("not piecewise linear: " + activation.id());
        }
        if (activation == Activation.LINEAR) {
            return this;
        }
        Draft draft = new Draft(2 * pieces());
        for (int i = 0; i < pieces(); i++) {
            double zero = -intercepts[i] / slopes[i];
            if (zero - x[i] > same() && x[i + 1] - zero > same()) {
                activate(draft, activation, i, x[i], y[i], 0);
                activate(draft, activation, i, zero, 0, y[i + 1]);
            } else {
                activate(draft, activation, i, x[i], y[i], y[i + 1]);
            }
        }
        return draft.end(to(), activation.value(y[y.length - 1]));
    }

    /** Adds a stretch of piece {@code i} without a change of sign, from y = left to right. */
    private void activate(
            Draft draft, Activation activation, int i, double x, double left, double right) {
        // An end that should be zero may have the wrong sign by rounding; the farther one has not.
        double factor = activation.derivative(Math.abs(left) > Math.abs(right) ? left : right);
        draft.piece(
                x, activation.value(left), slopes[i] * factor + 0.0, intercepts[i] * factor + 0.0);
    }

    /**
     * Returns the same function without the knots where it does not bend: where the slopes differ
     * by at most 1e-12 times the steepest slope, or 1e-12 if none is steeper than 1.
     *
     * <p>The tolerance is for slopes that should cancel, such as 0.1 + 0.2 − 0.3.
     */
    public PiecewiseLinear simplified() {
        double steepest = 1;
        for (double slope : slopes) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        Draft draft = new Draft(pieces());
        draft.piece(x[0], y[0], slopes[0], intercepts[0]);
        int last = 0;
        for (int i = 1; i < pieces(); i++) {
            // Not ">", so that NaN counts as a bend.
            if (!(Math.abs(slopes[i] - slopes[last]) <= SAME * steepest)) {
                draft.piece(x[i], y[i], slopes[i], intercepts[i]);
                last = i;
            }
        }
        return draft.end(to(), y[y.length - 1]);
    }

    /** Returns the x strictly inside the interval where the {@link #simplified} function bends. */
    public double[] breakpoints() {
        PiecewiseLinear bent = simplified();
        return Arrays.copyOfRange(bent.x, 1, bent.pieces());
    }

    /**
     * Returns the largest |f(x) − g(x)| for x in [{@code from}, {@code to}], exactly: it is at a
     * knot or an end. Beyond its interval each function goes on as in {@link #value}.
     *
     * @throws IllegalArgumentException unless {@code from ≤ to}
     */
    public double maximumDistance(PiecewiseLinear other, double from, double to) {
        if (!(from <= to)) {
            throw new IllegalArgumentException("the end is below the beginning");
        }
        double maximum = Math.max(distance(other, from), distance(other, to));
        for (double[] knots : new double[][] {x, other.x}) {
            for (double knot : knots) {
                if (knot > from && knot < to) {
                    maximum = Math.max(maximum, distance(other, knot));
                }
            }
        }
        return maximum;
    }

    private double distance(PiecewiseLinear other, double x) {
        return Math.abs(value(x) - other.value(x));
    }

    /** A function while it is put together, piece by piece, with room for a known number. */
    private static final class Draft {
        private final double[] x;
        private final double[] y;
        private final double[] slopes;
        private final double[] intercepts;
        private int pieces;

        Draft(int capacity) {
            x = new double[capacity + 1];
            y = new double[capacity + 1];
            slopes = new double[capacity];
            intercepts = new double[capacity];
        }

        void piece(double fromX, double fromY, double slope, double intercept) {
            x[pieces] = fromX;
            y[pieces] = fromY;
            slopes[pieces] = slope;
            intercepts[pieces] = intercept;
            pieces++;
        }

        PiecewiseLinear end(double toX, double toY) {
            x[pieces] = toX;
            y[pieces] = toY;
            return new PiecewiseLinear(
                    Arrays.copyOf(x, pieces + 1),
                    Arrays.copyOf(y, pieces + 1),
                    Arrays.copyOf(slopes, pieces),
                    Arrays.copyOf(intercepts, pieces));
        }
    }
}
