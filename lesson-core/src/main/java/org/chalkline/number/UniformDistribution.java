package org.chalkline.number;

/** The uniform distribution of the numbers from a to b. */
final class UniformDistribution extends Distribution {

    UniformDistribution() {
        super("uniform", Parameter.any("a"), Parameter.any("b"));
    }

    @Override
    boolean fit(double[] given) {
        return given[0] < given[1];
    }

    @Override
    double density(double x, double[] given) {
        return x < given[0] || x > given[1] ? 0 : 1 / (given[1] - given[0]);
    }

    @Override
    double cumulative(double x, double[] given) {
        return Math.max(0, Math.min(1, (x - given[0]) / (given[1] - given[0])));
    }

    @Override
    double inverse(double probability, double[] given) {
        return Math.min(given[1], (given[1] - given[0]) * probability + given[0]);
    }
}
