package org.chalkline.number;

/**
 * A number of about 106 bits: the sum of two doubles, of which the first is the sum rounded.
 *
 * <p>The elementary functions compute in it and round once at the end. All is made of + − × ÷ √ of
 * doubles, so it is the same on every machine. Sum and product of two doubles are exact unless they
 * overflow, or a product falls below 2^−969 (D. Knuth, "The Art of Computer Programming", vol. 2,
 * 4.2.2; T. Dekker, "A Floating-Point Technique for Extending the Available Precision", Numerische
 * Mathematik 18, 1971). The other operations have a relative error below 2^−100 (M. Joldeş, J.-M.
 * Muller and V. Popescu, "Tight and Rigorous Error Bounds for Basic Building Blocks of Double-Word
 * Arithmetic", ACM TOMS 44, 2017).
 */
final class DoubleDouble {
    // Not a record: TeaVM makes those several times slower.

    private final double high;
    private final double low;

    /** Makes a number of its rounded value and the rest. */
    DoubleDouble(double high, double low) {
        this.high = high;
        this.low = low;
    }

    /** Returns the number rounded to a double. */
    double high() {
        return high;
    }

    /** Returns what rounding left. */
    double low() {
        return low;
    }

    /** 2^27 + 1: multiplying by it splits a double into two halves of 26 bits. */
    private static final double SPLITTER = 134217729;

    static DoubleDouble of(double number) {
        return new DoubleDouble(number, 0);
    }

    /** Returns a + b, exactly. */
    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, sumRest(a, b, sum));
    }

    /** Returns what rounding left of the sum of a and b. */
    private static double sumRest(double a, double b, double sum) {
        double fromB = sum - a;
        return (a - (sum - fromB)) - (fromB - b);
    }

    /** Returns a + b, exactly, if a = 0 or |a| ≥ |b|. */
    static DoubleDouble ordered(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    /** Returns ab, exactly; a and b are below 2^996 in size. */
    static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, productRest(a, b, product));
    }

    /** Returns what rounding left of the product of a and b. */
    private static double productRest(double a, double b, double product) {
        double split = SPLITTER * a;
        double aHigh = split - (split - a);
        double aLow = a - aHigh;
        split = SPLITTER * b;
        double bHigh = split - (split - b);
        double bLow = b - bHigh;
        double rest = aHigh * bHigh - product;
        return ((rest + aHigh * bLow) + aLow * bHigh) + aLow * bLow;
    }

    DoubleDouble plus(double b) {
        double sum = high + b;
        return ordered(sum, sumRest(high, b, sum) + low);
    }

    DoubleDouble plus(DoubleDouble b) {
        double highs = high + b.high;
        double lows = low + b.low;
        double rest = sumRest(high, b.high, highs) + lows;
        double sum = highs + rest;
        return ordered(sum, sumRest(low, b.low, lows) - ((sum - highs) - rest));
    }

    DoubleDouble minus(DoubleDouble b) {
        return plus(b.negated());
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    /** Returns this number times a power of two. */
    DoubleDouble scaled(double powerOfTwo) {
        return new DoubleDouble(high * powerOfTwo, low * powerOfTwo);
    }

    DoubleDouble times(double b) {
        double product = high * b;
        return ordered(product, productRest(high, b, product) + low * b);
    }

    DoubleDouble times(DoubleDouble b) {
        double product = high * b.high;
        return ordered(product, productRest(high, b.high, product) + high * b.low + low * b.high);
    }

    DoubleDouble over(DoubleDouble b) {
        double quotient = high / b.high;
        DoubleDouble rest = minus(b.times(quotient));
        return ordered(quotient, rest.high / b.high);
    }

    /** Returns the square root of this number from 0 on. */
    DoubleDouble root() {
        if (high == 0) {
            return this;
        }
        double root = Math.sqrt(high);
        DoubleDouble rest = minus(product(root, root));
        return ordered(root, rest.high / (2 * root));
    }
}
