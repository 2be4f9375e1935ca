package org.chalkline.number;

/** The uniform distribution of the whole numbers from a to b, as of a die: 1 to 6. */
final class IntegerDistribution extends Distribution {

    IntegerDistribution() {
        super(
                "integer",
                new Parameter("a", -0x1p52, 0x1p52, true),
                new Parameter("b", -0x1p52, 0x1p52, true));
    }

    @Override
    boolean fit(double[] given) {
        return given[0] <= given[1];
    }

    private static double count(double[] given) {
        return given[1] - given[0] + 1;
    }

    @Override
    double density(double x, double[] given) {
        return x < given[0] || x > given[1] || Math.floor(x) != x ? 0 : 1 / count(given);
    }

    @Override
    double cumulative(double x, double[] given) {
        return Math.max(0, Math.min(1, (Math.floor(x) - given[0] + 1) / count(given)));
    }

    @Override
    double inverse(double probability, double[] given) {
        double k = Math.ceil(probability * count(given)) - 1;
        return Math.max(0, k) + given[0];
    }
}
