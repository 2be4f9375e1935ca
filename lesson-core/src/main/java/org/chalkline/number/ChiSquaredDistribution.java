package org.chalkline.number;

/** The distribution of the sum of k squares of standard normal numbers. */
final class ChiSquaredDistribution extends Distribution {

    ChiSquaredDistribution() {
        super("chisquared", new Parameter("k", 0x1p-10, 1e9, false));
    }

    @Override
    double density(double x, double[] given) {
        if (x < 0 || x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double half = given[0] / 2;
        if (x == 0) {
            return half < 1 ? Double.POSITIVE_INFINITY : half == 1 ? 0.5 : 0;
        }
        DoubleDouble exponent =
                Logarithm.of(DoubleDouble.of(x / 2))
                        .times(half - 1)
                        .plus(-x / 2)
                        .minus(Gamma.logarithm(half));
        return Exponential.of(exponent) / 2;
    }

    @Override
    double cumulative(double x, double[] given) {
        return x <= 0 ? 0 : IncompleteGamma.lower(given[0] / 2, x / 2);
    }

    @Override
    double inverse(double probability, double[] given) {
        return probability == 0
                ? 0
                : probability == 1
                        ? Double.POSITIVE_INFINITY
                        : solve(probability, given[0], 0, given);
    }
}
