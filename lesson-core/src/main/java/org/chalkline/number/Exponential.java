package org.chalkline.number;

/**
 * Powers of e, and what is made of them.
 *
 * <p>x = k ln 2 + r with a whole k and |r| ≤ ½ ln 2 (W. Cody and W. Waite, "Software Manual for the
 * Elementary Functions", 1980, chapter 6), so e^x = 2^k (1 + p) with p = e^r − 1 by its Taylor
 * series: r and r²/2 in double-double, the rest, of at most 2 % of p, in double. The relative error
 * of p is below 2^−57.
 */
final class Exponential {

    private static final double PER_LN_2 = 1.4426950408889634;

    /** Beyond it e^x overflows; below the other it is nearer to 0 than to the least double. */
    private static final double LARGEST = 709.79;

    private static final double LEAST = -745.14;

    /** Beyond it e^−x is too small to count beside e^x. */
    private static final double ONE_SIDED = 40;

    private Exponential() {}

    static double exp(double x) {
        if (x > LARGEST || x < LEAST || Double.isNaN(x)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? 0 : x;
        }
        return of(DoubleDouble.of(x));
    }

    /** Returns e^x, rounded once; 0 or infinity where it is out of range. */
    static double of(DoubleDouble x) {
        return times(DoubleDouble.of(1), x);
    }

    /** Returns factor · e^x, rounded once; the factor is from 2^−50 to 2^50 in size. */
    static double times(DoubleDouble factor, DoubleDouble x) {
        if (Math.abs(x.high()) > 2000) {
            // As an int the browser would wrap it round.
            return x.high() < 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        int k = powersOfTwo(x.high());
        return PowerOfTwo.scaled(reduced(x, k).plus(1).times(factor).high(), k);
    }

    static double expm1(double x) {
        if (Double.isNaN(x) || Math.abs(x) < 0x1p-54) {
            return x;
        }
        return x > ONE_SIDED ? exp(x) : x < -ONE_SIDED ? -1 : minusOne(x).high();
    }

    static double sinh(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || size < 0x1p-28) {
            return x;
        }
        double half;
        if (size > ONE_SIDED) {
            half = halfPower(size);
        } else {
            DoubleDouble e = minusOne(size);
            half = e.over(e.plus(1)).plus(e).high() / 2;
        }
        return x < 0 ? -half : half;
    }

    static double cosh(double x) {
        double size = Math.abs(x);
        if (size > ONE_SIDED || Double.isNaN(x)) {
            return halfPower(size);
        }
        DoubleDouble power = minusOne(size).plus(1);
        return DoubleDouble.of(1).over(power).plus(power).high() / 2;
    }

    static double tanh(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || size < 0x1p-28) {
            return x;
        }
        double quotient = 1;
        if (size < 20) {
            DoubleDouble e = minusOne(2 * size);
            quotient = e.over(e.plus(2)).high();
        }
        return x < 0 ? -quotient : quotient;
    }

    /** Returns ½ e^x, which is finite a little longer than e^x. */
    private static double halfPower(double x) {
        if (!(x < LARGEST + 1)) {
            return x + Double.POSITIVE_INFINITY;
        }
        int k = powersOfTwo(x);
        return PowerOfTwo.scaled(reduced(DoubleDouble.of(x), k).plus(1).high(), k - 1);
    }

    /** Returns e^x − 1 for |x| up to {@link #ONE_SIDED}. */
    private static DoubleDouble minusOne(double x) {
        int k = powersOfTwo(x);
        DoubleDouble p = reduced(DoubleDouble.of(x), k);
        double power = PowerOfTwo.of(k);
        return k == 0 ? p : DoubleDouble.sum(power, -1).plus(p.scaled(power));
    }

    private static int powersOfTwo(double x) {
        return (int) Math.floor(x * PER_LN_2 + 0.5);
    }

    /** Returns e^(x − k ln 2) − 1 for |x − k ln 2| up to 0.36. */
    private static DoubleDouble reduced(DoubleDouble x, int k) {
        DoubleDouble r =
                DoubleDouble.sum(x.high() - k * Logarithm.LN_2_FIRST, -k * Logarithm.LN_2_SECOND)
                        .plus(x.low() - k * Logarithm.LN_2_THIRD);
        double h = r.high();
        double series = 1 / 87178291200.0;
        series = 1 / 6227020800.0 + h * series;
        series = 1 / 479001600.0 + h * series;
        series = 1 / 39916800.0 + h * series;
        series = 1 / 3628800.0 + h * series;
        series = 1 / 362880.0 + h * series;
        series = 1 / 40320.0 + h * series;
        series = 1 / 5040.0 + h * series;
        series = 1 / 720.0 + h * series;
        series = 1 / 120.0 + h * series;
        series = 1 / 24.0 + h * series;
        series = 1 / 6.0 + h * series;
        DoubleDouble square = DoubleDouble.product(h, h);
        return r.plus(square.scaled(0.5)).plus(h * r.low() + square.high() * h * series);
    }
}
