package org.chalkline.number;

/** The binomial distribution: how many of n trials succeed, each with probability p. */
final class BinomialDistribution extends Distribution {

    BinomialDistribution() {
        super("binomial", new Parameter("n", 0, 1e9, true), new Parameter("p", 0, 1, false));
    }

    @Override
    double density(double x, double[] given) {
        double n = given[0];
        double p = given[1];
        if (x < 0 || x > n || Math.floor(x) != x) {
            return 0;
        }
        if (p == 0 || p == 1) {
            return x == p * n ? 1 : 0;
        }
        DoubleDouble exponent =
                Gamma.logarithm(n + 1)
                        .minus(Gamma.logarithm(x + 1))
                        .minus(Gamma.logarithm(n - x + 1))
                        .plus(Logarithm.of(DoubleDouble.of(p)).times(x))
                        .plus(Logarithm.of(DoubleDouble.sum(1, -p)).times(n - x));
        return Exponential.of(exponent);
    }

    @Override
    double cumulative(double x, double[] given) {
        double k = Math.floor(x);
        if (k < 0 || k >= given[0]) {
            return k < 0 ? 0 : 1;
        }
        return 1 - IncompleteBeta.of(given[1], k + 1, given[0] - k);
    }

    @Override
    double inverse(double probability, double[] given) {
        return search(probability, 0, given[0], given);
    }
}
