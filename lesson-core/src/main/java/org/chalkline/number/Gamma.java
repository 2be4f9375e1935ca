package org.chalkline.number;

/**
 * Γ and its logarithm.
 *
 * <p>Stirling's series gives ln Γ(z) from z = 13 on; a smaller x is first moved up by Γ(x) = Γ(x +
 * n) / (x (x + 1) … (x + n − 1)), a negative one is reflected: Γ(x) Γ(−x) = −π / (x sin πx) (NIST
 * Digital Library of Mathematical Functions, 5.11.1, 5.5.1, 5.5.3). All of it is in double-double.
 */
final class Gamma {

    private static final double STIRLING = 13;

    private static final DoubleDouble HALF_LOG_OF_TWO_PI =
            new DoubleDouble(0.9189385332046728, -3.8782941580672414e-17);

    /** 1 − γ, the slope of ln Γ at 2. */
    private static final DoubleDouble SLOPE_AT_TWO =
            new DoubleDouble(0.42278433509846713, 4.942915152430645e-18);

    /** (ζ(k) − 1) / k from k = 2 on: ln Γ(2 + t) = (1 − γ) t + Σ (−t)^k (ζ(k) − 1) / k. */
    private static final double[] ZETA = {
        0.3224670334241132,
        0.0673523010531981,
        0.020580808427784546,
        0.007385551028673986,
        0.0028905103307415234,
        0.001192753911703261,
        0.0005096695247430425,
        0.00022315475845357939,
        9.945751278180853e-05,
        4.492623673813314e-05,
        2.050721277567069e-05,
        9.439488275268397e-06,
        4.374866789907488e-06,
        2.039215753801366e-06,
        9.55141213040742e-07,
        4.492469198764566e-07,
        2.1207184805554665e-07,
        1.0043224823968099e-07
    };

    private Gamma() {}

    static double gamma(double x) {
        if (x == 0) {
            return 1 / x;
        }
        if (Double.isNaN(x) || x > 172) {
            return x + Double.POSITIVE_INFINITY;
        }
        if (x < 0 && Math.floor(x) == x) {
            return Double.NaN;
        }
        double size = Math.abs(x);
        if (size < 0x1p-60) {
            return 1 / x;
        }
        if (x > 0) {
            return Exponential.times(DoubleDouble.of(1).over(rise(x)), stirling(x));
        }
        DoubleDouble sine = Trigonometry.sine(Angle.ofHalfTurns(size));
        if (x < -190) {
            return sine.high() < 0 ? 0.0 : -0.0;
        }
        DoubleDouble factor = rise(size).times(Angle.PI).over(sine.times(x));
        return Exponential.times(factor, stirling(size).negated());
    }

    /** Returns ln |Γ(x)|. */
    static double lgamma(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || size == Double.POSITIVE_INFINITY || (x <= 0 && Math.floor(x) == x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (size < 0x1p-60) {
            return -Logarithm.log(size);
        }
        if (x > 0x1p60) {
            // Scaled, so that nothing overflows before the result does.
            return Logarithm.of(DoubleDouble.of(x)).plus(-1).times(x * 0x1p-60).high() * 0x1p60;
        }
        if (Math.abs(x - 2) <= 0.25) {
            return nearTwo(x - 2).high();
        }
        if (Math.abs(x - 1) <= 0.25) {
            return nearTwo(x - 1).minus(Logarithm.of(DoubleDouble.of(x))).high();
        }
        DoubleDouble logarithm = logarithm(size);
        if (x > 0) {
            return logarithm.high();
        }
        DoubleDouble sine = Trigonometry.sine(Angle.ofHalfTurns(size));
        DoubleDouble product = Angle.PI.over(sine.times(size));
        return Logarithm.of(product.high() < 0 ? product.negated() : product)
                .minus(logarithm)
                .high();
    }

    /** Returns ln Γ(x) for x above 0, with an absolute error below 2^−58 of what it is made of. */
    static DoubleDouble logarithm(double x) {
        return stirling(x).minus(Logarithm.of(rise(x)));
    }

    /** Returns ln Γ(2 + t) for |t| up to ¼. */
    private static DoubleDouble nearTwo(double t) {
        double series = 0;
        for (int k = ZETA.length - 1; k >= 0; k--) {
            series = ZETA[k] - t * series;
        }
        return SLOPE_AT_TWO.times(t).plus(t * t * series);
    }

    /** Returns n so that x + n is where Stirling's series holds. */
    private static int steps(double x) {
        return x < STIRLING ? (int) Math.floor(STIRLING - x) + 1 : 0;
    }

    /** Returns x (x + 1) … (x + n − 1) for the n {@link #steps} of x. */
    private static DoubleDouble rise(double x) {
        DoubleDouble product = DoubleDouble.of(1);
        for (int i = steps(x) - 1; i >= 0; i--) {
            product = product.times(DoubleDouble.sum(x, i));
        }
        return product;
    }

    /** Returns ln Γ(x + n) for the n {@link #steps} of x. */
    private static DoubleDouble stirling(double x) {
        DoubleDouble z = DoubleDouble.sum(x, steps(x));
        double inverse = 1 / z.high();
        double square = inverse * inverse;
        double series = -3617 / 122400.0;
        series = 1 / 156.0 + square * series;
        series = -691 / 360360.0 + square * series;
        series = 1 / 1188.0 + square * series;
        series = -1 / 1680.0 + square * series;
        series = 1 / 1260.0 + square * series;
        series = -1 / 360.0 + square * series;
        series = 1 / 12.0 + square * series;
        return z.plus(-0.5)
                .times(Logarithm.of(z))
                .minus(z)
                .plus(HALF_LOG_OF_TWO_PI)
                .plus(inverse * series);
    }
}
