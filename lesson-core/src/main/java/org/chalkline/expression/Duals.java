package org.chalkline.expression;

/** Numbers with their derivative, computed by the chain rule: exact but for rounding. */
final class Duals<T> implements Arithmetic<Dual<T>> {

    private final Arithmetic<T> base;
    private final T zero;

    Duals(Arithmetic<T> base) {
        this.base = base;
        zero = base.of(0);
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
    public Dual<T> either(Dual<T> x, Dual<T> y) {
        return new Dual<>(base.either(x.value(), y.value()), base.either(x.slope(), y.slope()));
    }

    @Override
    public double single(Dual<T> x) {
        return base.single(x.value());
    }
}
