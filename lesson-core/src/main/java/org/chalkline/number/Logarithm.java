package org.chalkline.number;

/**
 * Logarithms and general powers.
 *
 * <p>x = 2^k m with m from √½ to √2, and ln m = 2 artanh s with s = (m − 1)/(m + 1). The first two
 * terms of its series are in double-double, the rest, less than 2^−12 of it, in double (P. Tang,
 * "Table-Driven Implementation of the Logarithm Function", ACM TOMS 16, 1990, without the table).
 * The relative error is below 2^−63. That is enough for powers: y ln x is at most 745 in size, and
 * its absolute error below 2^−53.
 */
final class Logarithm {

    /** ln 2 in three parts; a multiple of the first two by up to 2047 is exact. */
    static final double LN_2_FIRST = 0.6931471805598903;

    static final double LN_2_SECOND = 5.49792301870721e-14;
    static final double LN_2_THIRD = 1.1612227229362532e-26;

    private static final DoubleDouble PER_LN_2 =
            new DoubleDouble(1.4426950408889634, 2.0355273740931033e-17);

    private static final DoubleDouble PER_LN_10 =
            new DoubleDouble(0.4342944819032518, 1.098319650216765e-17);

    private static final DoubleDouble THIRD =
            new DoubleDouble(0.3333333333333333, 1.850371707708594e-17);

    private static final double ROOT_OF_TWO = 1.4142135623730951;

    private Logarithm() {}

    static double log(double x) {
        return isOrdinary(x) ? of(DoubleDouble.of(x)).high() : limit(x);
    }

    static double log2(double x) {
        return isOrdinary(x) ? of(DoubleDouble.of(x)).times(PER_LN_2).high() : limit(x);
    }

    static double log10(double x) {
        return isOrdinary(x) ? of(DoubleDouble.of(x)).times(PER_LN_10).high() : limit(x);
    }

    static double log1p(double x) {
        if (Math.abs(x) < 0x1p-54) {
            return x;
        }
        return isOrdinary(1 + x) ? of(DoubleDouble.sum(1, x)).high() : limit(1 + x);
    }

    private static boolean isOrdinary(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    /** Returns a logarithm at 0, at infinity, and where there is none. */
    private static double limit(double x) {
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }

    /** Returns ln x for a finite x above 0. */
    static DoubleDouble of(DoubleDouble x) {
        int k = PowerOfTwo.exponent(x.high());
        // Not by its inverse, which may be infinite.
        double power = PowerOfTwo.of(k);
        DoubleDouble m = new DoubleDouble(x.high() / power, x.low() / power);
        if (m.high() > ROOT_OF_TWO) {
            m = m.scaled(0.5);
            k++;
        }
        DoubleDouble s = m.plus(-1).over(m.plus(1));
        DoubleDouble square = s.times(s);
        double z = square.high();
        double series = 1 / 25.0;
        series = 1 / 23.0 + z * series;
        series = 1 / 21.0 + z * series;
        series = 1 / 19.0 + z * series;
        series = 1 / 17.0 + z * series;
        series = 1 / 15.0 + z * series;
        series = 1 / 13.0 + z * series;
        series = 1 / 11.0 + z * series;
        series = 1 / 9.0 + z * series;
        series = 1 / 7.0 + z * series;
        series = 1 / 5.0 + z * series;
        DoubleDouble artanh = square.times(THIRD.plus(z * series)).times(s).plus(s);
        DoubleDouble twos =
                DoubleDouble.ordered(k * LN_2_FIRST, k * LN_2_SECOND).plus(k * LN_2_THIRD);
        return twos.plus(artanh.scaled(2));
    }

    static double pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (y == 2) {
            return x * x;
        }
        double size = Math.abs(x);
        boolean whole = Math.floor(y) == y && Math.abs(y) < Double.POSITIVE_INFINITY;
        boolean odd = whole && Math.abs(y) < 0x1p53 && Math.floor(y / 2) * 2 != y;
        if (!isOrdinary(size) || !(Math.abs(y) < 0x1p64)) {
            return limit(x, y, odd);
        }
        if (x < 0 && !whole) {
            return Double.NaN;
        }
        double power =
                Math.abs(y) < 0x1p-64 ? 1 : Exponential.of(of(DoubleDouble.of(size)).times(y));
        return x < 0 && odd ? -power : power;
    }

    /** Returns x^y where x is 0 or infinite, or y so large that the power is, unless x is ±1. */
    private static double limit(double x, double y, boolean odd) {
        double size = Math.abs(x);
        if (size == 1) {
            return 1;
        }
        double power = size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        boolean negative = x < 0 || 1 / x < 0;
        return negative && odd ? -power : power;
    }
}
