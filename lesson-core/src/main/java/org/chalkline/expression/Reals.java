package org.chalkline.expression;

import java.util.List;

/** Doubles; what is undefined is NaN. */
public final class Reals implements Arithmetic<Double> {

    /** The one there is. */
    public static final Reals REALS = new Reals();

    private static final double TOLERANCE = 1e-9;

    /** What rounding leaves of a difference; an author's bound of 1e-12 is more than that. */
    private static final double NEAR_ZERO = 1e-13;

    private Reals() {}

    @Override
    public Double of(double constant) {
        return constant;
    }

    @Override
    public Double apply(Unary function, Double x) {
        return function.at(x);
    }

    @Override
    public Double apply(Binary function, Double x, Double y) {
        return function.at(x, y);
    }

    @Override
    public Double apply(Several function, List<Double> x) {
        return function.at(x);
    }

    @Override
    public Truth less(Double x, Double y) {
        Truth equal = equal(x, y);
        return equal == Truth.FALSE ? Truth.of(x < y) : equal.not();
    }

    @Override
    public Truth equal(Double x, Double y) {
        double a = x;
        double b = y;
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Truth.UNDECIDED;
        }
        double tolerance = tolerance(a, b);
        // Not even infinity is nearly infinite.
        boolean isNear = Math.abs(a - b) <= tolerance && tolerance < Double.POSITIVE_INFINITY;
        return Truth.of(a == b || isNear);
    }

    /** Returns how far from each other numbers that count as equal may be. */
    static double tolerance(double a, double b) {
        return Math.max(NEAR_ZERO, TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
    }

    @Override
    public Double either(Truth which, Double x, Double y) {
        return Double.NaN;
    }

    @Override
    public boolean holds(Truth condition) {
        return condition == Truth.TRUE;
    }

    @Override
    public boolean isZero(Double x) {
        return x == 0;
    }

    @Override
    public double single(Double x) {
        return x;
    }
}
