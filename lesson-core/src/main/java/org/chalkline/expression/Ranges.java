package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.number.Decoration;
import org.chalkline.number.Interval;

/**
 * Intervals, which contain the value for any numbers of other intervals. What may be undefined for
 * some of them is {@link Decoration#PARTIAL}.
 */
public final class Ranges implements Arithmetic<Interval> {

    /** The one there is. */
    public static final Ranges RANGES = new Ranges();

    /** How near to the tolerance of equality rounding may decide. */
    private static final double MARGIN = 1e-6;

    private Ranges() {}

    @Override
    public Interval of(double constant) {
        return Interval.of(constant);
    }

    @Override
    public Interval apply(Unary function, Interval x) {
        return function.at(x);
    }

    @Override
    public Interval apply(Binary function, Interval x, Interval y) {
        return function.at(x, y);
    }

    @Override
    public Interval apply(Several function, List<Interval> x) {
        List<Double> numbers = new ArrayList<>();
        for (Interval each : x) {
            if (each.isEmpty()) {
                return each;
            }
            if (!isOne(each)) {
                throw new Undecided(function.name());
            }
            numbers.add(each.lo());
        }
        return Interval.of(function.at(numbers));
    }

    private static boolean isOne(Interval x) {
        return x.isPoint() && isDefined(x);
    }

    private static boolean isDefined(Interval x) {
        return !x.isEmpty() && x.decoration() != Decoration.PARTIAL;
    }

    /** Returns by how many times the tolerance y is above x. */
    private static double above(double x, double y) {
        return (y - x) / Reals.tolerance(x, y);
    }

    @Override
    public Truth less(Interval x, Interval y) {
        if (!isDefined(x) || !isDefined(y)) {
            return Truth.UNDECIDED;
        }
        return above(x.hi(), y.lo()) > 1 + MARGIN
                ? Truth.TRUE
                : above(x.lo(), y.hi()) < 1 - MARGIN ? Truth.FALSE : Truth.EITHER;
    }

    @Override
    public Truth equal(Interval x, Interval y) {
        if (!isDefined(x) || !isDefined(y)) {
            return Truth.UNDECIDED;
        }
        if (isOne(x) && isOne(y)) {
            return Reals.REALS.equal(x.lo(), y.lo());
        }
        double most = Math.max(above(x.lo(), y.hi()), above(y.lo(), x.hi()));
        double least = Math.max(above(x.hi(), y.lo()), above(y.hi(), x.lo()));
        return least > 1 + MARGIN ? Truth.FALSE : most < 1 - MARGIN ? Truth.TRUE : Truth.EITHER;
    }

    @Override
    public Interval either(Truth which, Interval x, Interval y) {
        return x.hull(y).decorated(which == Truth.EITHER ? Decoration.DEFINED : Decoration.PARTIAL);
    }

    @Override
    public boolean holds(Truth condition) {
        if (!condition.isKnown()) {
            throw new Undecided("if");
        }
        return condition == Truth.TRUE;
    }

    @Override
    public boolean isZero(Interval x) {
        return isOne(x) && x.lo() == 0;
    }

    @Override
    public double single(Interval x) {
        if (!isOne(x)) {
            throw new Undecided("[i]");
        }
        return x.lo();
    }
}
