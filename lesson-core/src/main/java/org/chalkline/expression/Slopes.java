package org.chalkline.expression;

/** The derivatives of functions, in terms of functions. */
final class Slopes {

    private Slopes() {}

    /** The derivative of a function of one number. */
    interface Slope {
        <T> T of(Arithmetic<T> a, T x);
    }

    /** The derivative of a function of two numbers by one of them. */
    interface Partial {
        <T> T of(Arithmetic<T> a, T x, T y);
    }

    private static <T> T square(Arithmetic<T> a, T x) {
        return a.apply(Operations.TIMES, x, x);
    }

    private static <T> T over(Arithmetic<T> a, double one, T x) {
        return a.apply(Operations.OVER, a.of(one), x);
    }

    private static <T> T times(Arithmetic<T> a, double factor, T x) {
        return a.apply(Operations.TIMES, a.of(factor), x);
    }

    private static <T> T oneMinus(Arithmetic<T> a, T x) {
        return a.apply(Operations.MINUS, a.of(1), x);
    }

    private static <T> T onePlus(Arithmetic<T> a, T x) {
        return a.apply(Operations.PLUS, a.of(1), x);
    }

    static <T> T minusOne(Arithmetic<T> a, T x) {
        return a.of(-1);
    }

    static <T> T abs(Arithmetic<T> a, T x) {
        return a.apply(Operations.OVER, x, a.apply(Operations.ABS, x));
    }

    static <T> T sqrt(Arithmetic<T> a, T x) {
        return over(a, 0.5, a.apply(Operations.SQRT, x));
    }

    static <T> T cbrt(Arithmetic<T> a, T x) {
        return over(a, 1, times(a, 3, square(a, a.apply(Operations.CBRT, x))));
    }

    static <T> T exp(Arithmetic<T> a, T x) {
        return a.apply(Operations.EXP, x);
    }

    static <T> T ln(Arithmetic<T> a, T x) {
        return over(a, 1, x);
    }

    static <T> T log1p(Arithmetic<T> a, T x) {
        return over(a, 1, onePlus(a, x));
    }

    static <T> T log2(Arithmetic<T> a, T x) {
        return over(a, 1 / Operations.LN_2, x);
    }

    static <T> T log10(Arithmetic<T> a, T x) {
        return over(a, 1 / Operations.LN_10, x);
    }

    static <T> T sin(Arithmetic<T> a, T x) {
        return a.apply(Operations.COS, x);
    }

    static <T> T cos(Arithmetic<T> a, T x) {
        return times(a, -1, a.apply(Operations.SIN, x));
    }

    static <T> T tan(Arithmetic<T> a, T x) {
        return onePlus(a, square(a, a.apply(Operations.TAN, x)));
    }

    static <T> T asin(Arithmetic<T> a, T x) {
        return over(a, 1, a.apply(Operations.SQRT, oneMinus(a, square(a, x))));
    }

    static <T> T acos(Arithmetic<T> a, T x) {
        return times(a, -1, asin(a, x));
    }

    static <T> T atan(Arithmetic<T> a, T x) {
        return over(a, 1, onePlus(a, square(a, x)));
    }

    static <T> T sinh(Arithmetic<T> a, T x) {
        return a.apply(Operations.COSH, x);
    }

    static <T> T cosh(Arithmetic<T> a, T x) {
        return a.apply(Operations.SINH, x);
    }

    static <T> T tanh(Arithmetic<T> a, T x) {
        return oneMinus(a, square(a, a.apply(Operations.TANH, x)));
    }

    /** 2/√π · e^−x². */
    static <T> T erf(Arithmetic<T> a, T x) {
        return times(
                a,
                Operations.TWO_OVER_ROOT_PI,
                a.apply(Operations.EXP, times(a, -1, square(a, x))));
    }

    static <T> T erfc(Arithmetic<T> a, T x) {
        return times(a, -1, erf(a, x));
    }

    /** The derivative of a function that is not differentiated. */
    static Slope none(String name) {
        return new Slope() {
            @Override
            public <T> T of(Arithmetic<T> a, T x) {
                throw new Undecided(name);
            }
        };
    }

    static <T> T normalPdf(Arithmetic<T> a, T x) {
        return times(a, -1, a.apply(Operations.TIMES, x, a.apply(Operations.NORMAL_PDF, x)));
    }

    static <T> T normalCdf(Arithmetic<T> a, T x) {
        return a.apply(Operations.NORMAL_PDF, x);
    }

    /** The derivative of the normal quantile: 1 over the density there. */
    static <T> T probit(Arithmetic<T> a, T x) {
        return over(a, 1, a.apply(Operations.NORMAL_PDF, a.apply(Operations.PROBIT, x)));
    }

    static <T> T one(Arithmetic<T> a, T x, T y) {
        return a.of(1);
    }

    static <T> T minusOne(Arithmetic<T> a, T x, T y) {
        return a.of(-1);
    }

    static <T> T first(Arithmetic<T> a, T x, T y) {
        return x;
    }

    static <T> T second(Arithmetic<T> a, T x, T y) {
        return y;
    }

    static <T> T overByX(Arithmetic<T> a, T x, T y) {
        return over(a, 1, y);
    }

    static <T> T overByY(Arithmetic<T> a, T x, T y) {
        return times(a, -1, a.apply(Operations.OVER, x, square(a, y)));
    }

    static <T> T powByX(Arithmetic<T> a, T x, T y) {
        if (a.isZero(y)) {
            // x^0 is 1 at 0, too.
            return a.of(0);
        }
        T less = a.apply(Operations.POW, x, a.apply(Operations.MINUS, y, a.of(1)));
        return a.apply(Operations.TIMES, y, less);
    }

    static <T> T powByY(Arithmetic<T> a, T x, T y) {
        return a.apply(Operations.TIMES, a.apply(Operations.POW, x, y), a.apply(Operations.LN, x));
    }

    /** x mod y = x − y · ⌊x / y⌋. */
    static <T> T modByY(Arithmetic<T> a, T x, T y) {
        return times(a, -1, a.apply(Operations.FLOOR, a.apply(Operations.OVER, x, y)));
    }

    /** Of atan2(y, x), by its first. */
    static <T> T atanByY(Arithmetic<T> a, T y, T x) {
        return a.apply(Operations.OVER, x, lengthSquared(a, x, y));
    }

    static <T> T atanByX(Arithmetic<T> a, T y, T x) {
        return times(a, -1, a.apply(Operations.OVER, y, lengthSquared(a, x, y)));
    }

    private static <T> T lengthSquared(Arithmetic<T> a, T x, T y) {
        return a.apply(Operations.PLUS, square(a, x), square(a, y));
    }

    static <T> T hypotByX(Arithmetic<T> a, T x, T y) {
        return a.apply(Operations.OVER, x, a.apply(Operations.HYPOT, x, y));
    }

    static <T> T hypotByY(Arithmetic<T> a, T x, T y) {
        return hypotByX(a, y, x);
    }

    static <T> T minByX(Arithmetic<T> a, T x, T y) {
        return chosen(a, a.less(y, x).not());
    }

    static <T> T minByY(Arithmetic<T> a, T x, T y) {
        return chosen(a, a.less(y, x));
    }

    static <T> T maxByX(Arithmetic<T> a, T x, T y) {
        return chosen(a, a.less(x, y).not());
    }

    static <T> T maxByY(Arithmetic<T> a, T x, T y) {
        return chosen(a, a.less(x, y));
    }

    private static <T> T chosen(Arithmetic<T> a, Truth isIt) {
        return isIt.isKnown() ? a.of(isIt == Truth.TRUE ? 1 : 0) : a.either(isIt, a.of(0), a.of(1));
    }
}
