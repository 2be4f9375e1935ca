package org.chalkline.number;

/**
 * The incomplete gamma function, regularized: relative error below 1e-13 for a up to 10,000.
 *
 * <p>Below a + 1 the power series, from there on the continued fraction (NIST Digital Library of
 * Mathematical Functions, 8.11.4 and 8.9.2), by Lentz' method.
 */
final class IncompleteGamma {

    private static final int MOST_TERMS = 100_000;

    private IncompleteGamma() {}

    /** Returns P(a, x), the integral of t^(a−1) e^−t / Γ(a) from 0 to x; a and x are above 0. */
    static double lower(double a, double x) {
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    /** Returns Q(a, x) = 1 − P(a, x). */
    static double upper(double a, double x) {
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > sum * 1e-17; n++) {
            term = x / (a + n) * term;
            sum += term;
        }
        return sum * weight(a, x);
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double fraction = d;
        for (int n = 1; n < MOST_TERMS; n++) {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / (numerator * d + b);
            c = numerator / c + b;
            double factor = c * d;
            fraction *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                break;
            }
        }
        return fraction * weight(a, x);
    }

    /** Returns x^a e^−x / Γ(a). */
    private static double weight(double a, double x) {
        return Exponential.of(
                Logarithm.of(DoubleDouble.of(x)).times(a).plus(-x).minus(Gamma.logarithm(a)));
    }
}
