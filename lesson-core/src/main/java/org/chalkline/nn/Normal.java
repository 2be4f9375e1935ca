package org.chalkline.nn;

/**
 * The standard normal distribution, which GELU weighs its input with.
 *
 * <p>Rational approximations of W. J. Cody, "Algorithm 715: SPECFUN", ACM Transactions on
 * Mathematical Software 19 (1993), function ANORM. It gives the lower tail with full relative
 * accuracy, which ½(1 + erf(z/√2)) loses to cancellation. Measured relative error below 1e-15 for z
 * ≥ −37; further down the tail is smaller than the least normal {@code double}.
 */
final class Normal {

    private static final double INVERSE_ROOT_OF_TWO_PI = 0.3989422804014327;

    // Numerator and denominator of each approximation, highest power first.
    private static final double[] CENTRE_NUMERATOR = {
        0.06568233791820745,
        2.2352520354606837,
        161.02823106855587,
        1067.6894854603709,
        18154.98125334356
    };
    private static final double[] CENTRE_DENOMINATOR = {
        1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673
    };
    private static final double[] SIDE_NUMERATOR = {
        1.0765576773720192e-08, 0.39894151208813466, 8.883149794388377,
        93.50665613217785, 597.2702763948002, 2494.5375852903726,
        6848.190450536283, 11602.65143764735, 9842.714838383978
    };
    private static final double[] SIDE_DENOMINATOR = {
        1,
        22.266688044328117,
        235.387901782625,
        1519.3775994075547,
        6485.558298266761,
        18615.571640885097,
        34900.95272114598,
        38912.00328609327,
        19685.429676859992
    };
    private static final double[] TAIL_NUMERATOR = {
        0.023073441764940174, 0.215898534057957, 0.12740116116024736,
        0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-05
    };
    private static final double[] TAIL_DENOMINATOR = {
        1,
        1.284260096144911,
        0.4682382124808651,
        0.06598813786892856,
        0.0037823963320275824,
        7.297515550839662e-05
    };

    private Normal() {}

    /** Returns Φ(z), the probability of a value of at most {@code z}, from 0 to 1. */
    static double cumulative(double z) {
        double size = Math.abs(z);
        if (size <= 0.67448975) {
            return 0.5 + z * ratio(CENTRE_NUMERATOR, CENTRE_DENOMINATOR, z * z);
        }
        double tail;
        if (size <= 5.656854249492381) {
            tail = bell(size) * ratio(SIDE_NUMERATOR, SIDE_DENOMINATOR, size);
        } else {
            double inverse = 1 / (z * z);
            double correction = inverse * ratio(TAIL_NUMERATOR, TAIL_DENOMINATOR, inverse);
            tail = bell(size) * (INVERSE_ROOT_OF_TWO_PI - correction) / size;
        }
        return z < 0 ? tail : 1 - tail;
    }

    /** Returns φ(z) = e^(−z²/2) / √(2π), the density at {@code z}. */
    static double density(double z) {
        return INVERSE_ROOT_OF_TWO_PI * bell(Math.abs(z));
    }

    /**
     * Returns e^(−z²/2). The power is split so that its larger factor has an exact argument: the
     * rounding of z² alone would cost z²/4 units in the last place.
     */
    private static double bell(double size) {
        // Beyond 40 the result is 0, and a huge size would overflow in the split.
        double bounded = Math.min(size, 40);
        double coarse = Math.floor(bounded * 16) / 16;
        double rest = (bounded - coarse) * (bounded + coarse);
        return Math.exp(-coarse * coarse * 0.5) * Math.exp(-rest * 0.5);
    }

    private static double ratio(double[] numerator, double[] denominator, double x) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < numerator.length; i++) {
            above = above * x + numerator[i];
            below = below * x + denominator[i];
        }
        return above / below;
    }
}
