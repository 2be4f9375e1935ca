package org.chalkline.number;

/** The exponential distribution of a rate lambda: its mean is 1/lambda. */
final class ExponentialDistribution extends Distribution {

    ExponentialDistribution() {
        super("exponential", Parameter.positive("lambda"));
    }

    @Override
    double density(double x, double[] given) {
        return x < 0 ? 0 : given[0] * Elementary.exp(-given[0] * x);
    }

    @Override
    double cumulative(double x, double[] given) {
        return x < 0 ? 0 : -Elementary.expm1(-given[0] * x);
    }

    @Override
    double inverse(double probability, double[] given) {
        return -Elementary.log1p(-probability) / given[0];
    }
}
