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

    private static final double INVERSE_ROOT_OF_TWO_PI = 0.39894228040143267794;

    // Numerator and denominator of each approximation, highest power first.
    private static final double[] CENTRE_NUMERATOR = {
        .065682337918207449113,
        2.2352520354606839287,
        161.02823106855587881,
        1067.6894854603709582,
        18154.981253343561249
    };
    private static final double[] CENTRE_DENOMINATOR = {
        1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
    };
    private static final double[] SIDE_NUMERATOR = {
        1.0765576773720192317e-8, .39894151208813466764, 8.8831497943883759412,
        93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
        6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218
    };
    private static final double[] SIDE_DENOMINATOR = {
        1,
        22.266688044328115691,
        235.38790178262499861,
        1519.377599407554805,
        6485.558298266760755,
        18615.571640885098091,
        34900.952721145977266,
        38912.003286093271411,
        19685.429676859990727
    };
    private static final double[] TAIL_NUMERATOR = {
        .02307344176494017303, .21589853405795699, .1274011611602473639,
        .022235277870649807, .001421619193227893466, 2.9112874951168792e-5
    };
    private static final double[] TAIL_DENOMINATOR = {
        1,
        1.28426009614491121,
        .468238212480865118,
        .0659881378689285515,
        .00378239633202758244,
        7.29751555083966205e-5
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
