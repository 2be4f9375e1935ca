package org.chalkline.number;

/**
 * Bounds of results: the double below or above, without the host's rounding modes.
 *
 * <p>A result that is exact is its own bound, as the rest that {@link DoubleDouble} computes tells.
 */
final class Outward {

    /** A little more than 2^−53. */
    private static final double HALF_ULP = 0x1.0000000000001p-53;

    /** Products beyond have no exact rest. */
    private static final double LARGE = 0x1p990;

    private static final double SMALL = 0x1p-960;

    private Outward() {}

    /**
     * Returns the double after x, or the one after it; −{@code MAX_VALUE} after −∞.
     *
     * <p>S. Rump, P. Zimmermann, S. Boldo and G. Melquiond, "Computing Predecessor and Successor in
     * Rounding to Nearest", BIT 49 (2009), algorithm 1.
     */
    static double up(double x) {
        if (x == Double.NEGATIVE_INFINITY) {
            return -Double.MAX_VALUE;
        }
        return Math.abs(x) * HALF_ULP + Double.MIN_VALUE + x;
    }

    static double down(double x) {
        return -up(-x);
    }

    /** Returns a double at least some steps above x. */
    static double up(double x, int steps) {
        double bound = x;
        for (int i = 0; i < steps; i++) {
            bound = up(bound);
        }
        return bound;
    }

    static double down(double x, int steps) {
        return -up(-x, steps);
    }

    /** Returns a lower bound of a + b; if both are infinite, they are alike. */
    static double sumDown(double a, double b) {
        double sum = a + b;
        if (isInfinite(a) || isInfinite(b)) {
            return sum;
        }
        return DoubleDouble.sum(a, b).low() >= 0 ? sum : down(sum);
    }

    static double sumUp(double a, double b) {
        return -sumDown(-a, -b);
    }

    /** Returns a lower bound of ab; 0 times infinity is 0. */
    static double productDown(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        if (isInfinite(a) || isInfinite(b)) {
            return product;
        }
        if (isOrdinary(a) && isOrdinary(b) && isOrdinary(product)) {
            return DoubleDouble.product(a, b).low() >= 0 ? product : down(product);
        }
        return a > 0 == b > 0 ? Math.max(0, down(product)) : down(product);
    }

    static double productUp(double a, double b) {
        return -productDown(-a, b);
    }

    /** Returns a lower bound of a/b for b other than 0; if b is infinite, a is not. */
    static double quotientDown(double a, double b) {
        double quotient = a / b;
        if (a == 0 || isInfinite(a) || isInfinite(b)) {
            return quotient;
        }
        if (isOrdinary(a) && isOrdinary(b) && isOrdinary(quotient)) {
            DoubleDouble product = DoubleDouble.product(quotient, b);
            double rest = a - product.high() - product.low();
            return rest == 0 || rest > 0 == b > 0 ? quotient : down(quotient);
        }
        return a > 0 == b > 0 ? Math.max(0, down(quotient)) : down(quotient);
    }

    static double quotientUp(double a, double b) {
        return -quotientDown(-a, b);
    }

    /** Returns a lower bound of √a for a from 0 on. */
    static double rootDown(double a) {
        double root = Math.sqrt(a);
        return isExactRoot(a, root) ? root : down(root);
    }

    static double rootUp(double a) {
        double root = Math.sqrt(a);
        return isExactRoot(a, root) ? root : up(root);
    }

    private static boolean isExactRoot(double a, double root) {
        if (a == 0 || isInfinite(a)) {
            return true;
        }
        DoubleDouble square = DoubleDouble.product(root, root);
        return isOrdinary(a) && square.high() == a && square.low() == 0;
    }

    private static boolean isInfinite(double x) {
        return Math.abs(x) == Double.POSITIVE_INFINITY;
    }

    private static boolean isOrdinary(double x) {
        double size = Math.abs(x);
        return size > SMALL && size < LARGE;
    }
}
