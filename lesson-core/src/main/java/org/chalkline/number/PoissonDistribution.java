package org.chalkline.number;

/** The Poisson distribution of a mean lambda. */
final class PoissonDistribution extends Distribution {

    PoissonDistribution() {
        super("poisson", new Parameter("lambda", 0x1p-1000, 1e9, false));
    }

    @Override
    double density(double x, double[] given) {
        if (x < 0 || Math.floor(x) != x || x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        DoubleDouble exponent =
                Logarithm.of(DoubleDouble.of(given[0]))
                        .times(x)
                        .plus(-given[0])
                        .minus(Gamma.logarithm(x + 1));
        return Exponential.of(exponent);
    }

    @Override
    double cumulative(double x, double[] given) {
        return x < 0 ? 0 : IncompleteGamma.upper(Math.floor(x) + 1, given[0]);
    }

    @Override
    double inverse(double probability, double[] given) {
        return probability == 1
                ? Double.POSITIVE_INFINITY
                : search(probability, 0, Double.MAX_VALUE, given);
    }
}
