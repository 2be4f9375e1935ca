package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;

/** Numbers with their derivatives. The chain rule gives these, exact up to rounding. */
final class Duals<T> implements Arithmetic<Dual<T>> {

    private final Arithmetic<T> base;
    private final T zero;

    Duals(Arithmetic<T> base) {
        this.base = base;
        zero = base.of(0);
    }

    /** Returns a number that is the variable, or that the variable does not change. */
    Dual<T> variable(T value, boolean isIt) {
        return isIt ? new Dual<>(value, base.of(1)) : constant(value);
    }

    /** Returns a number that the variable does not change. */
    Dual<T> constant(T value) {
        return new Dual<>(value, zero);
    }

    @Override
    public Dual<T> of(double constant) {
        return constant(base.of(constant));
    }

    @Override
    public Dual<T> apply(Unary function, Dual<T> x) {
        T value = base.apply(function, x.value());
        return x.slope() == zero
                ? constant(value)
                : new Dual<>(value, times(function.slope(base, x.value()), x.slope()));
    }

    @Override
    public Dual<T> apply(Binary function, Dual<T> x, Dual<T> y) {
        T value = base.apply(function, x.value(), y.value());
        // A zero is left out, since its factor may be infinite: the slope of x^2 is not one by 2.
        T byX = part(function, true, x, y, x.slope());
        T byY = part(function, false, x, y, y.slope());
        return new Dual<>(
                value,
                byX == zero ? byY : byY == zero ? byX : base.apply(Operations.PLUS, byX, byY));
    }

    @Override
    public Dual<T> apply(Several function, List<Dual<T>> x) {
        List<T> values = new ArrayList<>();
        for (Dual<T> each : x) {
            if (each.slope() != zero) {
                throw new Undecided(function.name());
            }
            values.add(each.value());
        }
        return constant(base.apply(function, values));
    }

    private T part(Binary function, boolean isFirst, Dual<T> x, Dual<T> y, T slope) {
        return slope == zero
                ? zero
                : times(function.slope(base, isFirst, x.value(), y.value()), slope);
    }

    private T times(T one, T other) {
        return base.apply(Operations.TIMES, one, other);
    }

    @Override
    public Truth less(Dual<T> x, Dual<T> y) {
        return base.less(x.value(), y.value());
    }

    @Override
    public Truth equal(Dual<T> x, Dual<T> y) {
        return base.equal(x.value(), y.value());
    }

    @Override
    public Dual<T> either(Truth which, Dual<T> x, Dual<T> y) {
        return new Dual<>(
                base.either(which, x.value(), y.value()), base.either(which, x.slope(), y.slope()));
    }

    @Override
    public boolean holds(Truth condition) {
        return base.holds(condition);
    }

    @Override
    public boolean isZero(Dual<T> x) {
        return base.isZero(x.value()) && base.isZero(x.slope());
    }

    @Override
    public double single(Dual<T> x) {
        return base.single(x.value());
    }
}
