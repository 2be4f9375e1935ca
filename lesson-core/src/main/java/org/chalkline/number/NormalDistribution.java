package org.chalkline.number;

/** The normal distribution of mean mu and standard deviation sigma. */
public final class NormalDistribution extends Distribution {

    private static final DoubleDouble PER_ROOT_OF_TWO_PI =
            new DoubleDouble(0.3989422804014327, -2.49232720227773e-17);

    private static final DoubleDouble ROOT_OF_HALF =
            new DoubleDouble(0.7071067811865476, -4.833646656726457e-17);

    NormalDistribution() {
        super("normal", Parameter.any("mu"), Parameter.positive("sigma"));
    }

    @Override
    double density(double x, double[] given) {
        return standardDensity((x - given[0]) / given[1]) / given[1];
    }

    @Override
    double cumulative(double x, double[] given) {
        return standardCumulative((x - given[0]) / given[1]);
    }

    @Override
    double inverse(double probability, double[] given) {
        return standardQuantile(probability) * given[1] + given[0];
    }

    /** Returns φ(z) = e^(−z²/2) / √(2π), within 1 ulp. */
    public static double standardDensity(double z) {
        return Math.abs(z) > 40 ? 0 : Exponential.times(PER_ROOT_OF_TWO_PI, exponent(z));
    }

    /** Returns Φ(z), within 6 ulp: the lower tail has all its digits. */
    public static double standardCumulative(double z) {
        if (Math.abs(z) > 40) {
            return z > 0 ? 1 : 0;
        }
        double x = ROOT_OF_HALF.times(z).high();
        if (Math.abs(z) < 1) {
            return Elementary.erf(x) / 2 + 0.5;
        }
        double tail =
                Exponential.times(
                        DoubleDouble.of(ErrorFunction.scaledComplement(Math.abs(x)) / 2),
                        exponent(z));
        return z < 0 ? tail : 1 - tail;
    }

    private static DoubleDouble exponent(double z) {
        return DoubleDouble.product(z, z).scaled(-0.5);
    }

    /**
     * Returns where Φ is a probability.
     *
     * <p>A rough z (C. Hastings, in M. Abramowitz and I. Stegun, "Handbook of Mathematical
     * Functions", 26.2.23) is mended by two steps of Halley's method.
     */
    public static double standardQuantile(double probability) {
        double tail = Math.min(probability, 1 - probability);
        if (tail == 0) {
            return probability == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double t = Math.sqrt(-2 * Elementary.log(tail));
        double numerator = 2.515517 + t * (0.802853 + t * 0.010328);
        double denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        double z = numerator / denominator - t;
        for (int step = 0; step < 2 && z > -37.5; step++) {
            double newton = (standardCumulative(z) - tail) / standardDensity(z);
            z -= newton / (1 + z * newton / 2);
        }
        return probability < 0.5 ? z : -z;
    }
}
