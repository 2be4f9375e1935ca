package org.chalkline.number;

/** Student's t distribution of nu degrees of freedom. */
final class StudentDistribution extends Distribution {

    StudentDistribution() {
        super("student", new Parameter("nu", 0x1p-10, 1e9, false));
    }

    @Override
    double density(double x, double[] given) {
        double nu = given[0];
        if (Math.abs(x) > 1e150) {
            return 0;
        }
        DoubleDouble power = Logarithm.of(DoubleDouble.sum(1, x * x / nu)).times((nu + 1) / 2);
        DoubleDouble exponent =
                Gamma.logarithm((nu + 1) / 2)
                        .minus(Gamma.logarithm(nu / 2))
                        .minus(Logarithm.of(Angle.PI.times(nu)).scaled(0.5))
                        .minus(power);
        return Exponential.of(exponent);
    }

    @Override
    double cumulative(double x, double[] given) {
        double nu = given[0];
        // Of nu / (nu + x²) and the rest to 1 the smaller one is exact.
        double square = x * x;
        double tail =
                (square < nu
                                ? 1 - IncompleteBeta.of(square / (nu + square), 0.5, nu / 2)
                                : IncompleteBeta.of(nu / (nu + square), nu / 2, 0.5))
                        / 2;
        return x < 0 ? tail : 1 - tail;
    }

    @Override
    double inverse(double probability, double[] given) {
        if (probability == 0 || probability == 1) {
            return probability == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double tail = Math.min(probability, 1 - probability);
        double x = tail == 0.5 ? 0 : solve(tail, -1, Double.NEGATIVE_INFINITY, given);
        return probability < 0.5 ? x : -x;
    }
}
