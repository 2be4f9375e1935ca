package org.chalkline.number;

/**
 * The error function and its complement.
 *
 * <p>Near 0 the Taylor series. Beyond, erfc(x) = e^(−x²) 2x/π times the integral of e^(−s²) / (s² +
 * x²) for s from 0 to infinity. Evenly spaced s, here ¼, ¾ … 6¼, sum it to the last digit; only the
 * pole at s = ix, where it is near, adds a term (C. Chiarella and A. Reichel, "On the Evaluation of
 * Integrals Related to the Error Function", Mathematics of Computation 22, 1968).
 */
final class ErrorFunction {

    /** Beyond it the series loses digits to cancellation. */
    private static final double SERIES = 0.75;

    /** e^(−s²) for s = ¼, ¾, 1¼ … */
    private static final double[] BELL = {
        0.9394130628134758,
        0.569782824730923,
        0.2096113871510978,
        0.04677062238395898,
        0.006329715427485747,
        0.0005195746821548384,
        2.586810022265412e-05,
        7.811489408304491e-07,
        1.4307241918567688e-08,
        1.5893910094516368e-10,
        1.0709232382508077e-12,
        4.37661850287085e-15,
        1.0848552640429378e-17
    };

    private static final DoubleDouble TWO_PER_ROOT_OF_PI =
            new DoubleDouble(1.1283791670955126, 1.533545961316588e-17);

    private ErrorFunction() {}

    static double erf(double x) {
        double size = Math.abs(x);
        if (!(size >= SERIES)) {
            // Of the least numbers no product has a low part.
            return size < 0x1p-60 ? x * TWO_PER_ROOT_OF_PI.high() : near(x).high();
        }
        double probability = size < 6 ? 1 - complement(size) : 1;
        return x < 0 ? -probability : probability;
    }

    static double erfc(double x) {
        double size = Math.abs(x);
        if (!(size >= SERIES)) {
            return near(x).negated().plus(1).high();
        }
        double complement = size < 28 ? complement(size) : 0;
        return x < 0 ? 2 - complement : complement;
    }

    /** Returns erf x for |x| up to {@link #SERIES}. */
    private static DoubleDouble near(double x) {
        double square = x * x;
        double power = 1;
        double series = 0;
        for (int n = 1; n < 18; n++) {
            power = -power * square / n;
            series += power / (2 * n + 1);
        }
        DoubleDouble slope = TWO_PER_ROOT_OF_PI.times(x);
        return slope.plus(slope.high() * series);
    }

    /** Returns erfc x for x from {@link #SERIES} on. */
    private static double complement(double x) {
        return Exponential.times(
                DoubleDouble.of(scaledComplement(x)), DoubleDouble.product(x, x).negated());
    }

    /** Returns e^(x²) erfc x for x from ½ on. */
    static double scaledComplement(double x) {
        double square = x * x;
        double sum = 0;
        for (int n = BELL.length - 1; n >= 0; n--) {
            double s = n * 0.5 + 0.25;
            sum += BELL[n] / (s * s + square);
        }
        double scaled = x * sum / Math.PI;
        return x < 2 * Math.PI
                ? scaled + 2 * Exponential.exp(square) / (1 + Exponential.exp(4 * Math.PI * x))
                : scaled;
    }
}
