package org.chalkline.number;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private record Value(
            Distribution distribution, double x, double pdf, double cdf, List<Double> parameters) {

        double[] given() {
            double[] given = new double[parameters.size()];
            for (int k = 0; k < given.length; k++) {
                given[k] = parameters.get(k);
            }
            return given;
        }

        @Override
        public String toString() {
            return distribution.name() + " at " + x;
        }
    }

    private static Value value(
            String name, double x, double pdf, double cdf, Double... parameters) {
        return new Value(named(name), x, pdf, cdf, List.of(parameters));
    }

    private static Distribution named(String name) {
        return Objects.requireNonNull(Distributions.named(name));
    }

    /** By 50 digits of mpmath 1.3.0. */
    private static final List<Value> VALUES =
            List.of(
                    value("normal", 0.5, 0.35206532676429947, 0.6914624612740131, 0.0, 1.0),
                    value("normal", -8.25, 6.627137455968751e-16, 7.919726314642477e-17, 0.0, 1.0),
                    value("normal", 3.0, 2.430353139929314e-08, 0.9999999990134123, 1.5, 0.25),
                    value(
                            "normal",
                            -37.0,
                            2.1200065515246056e-298,
                            5.725571222524577e-300,
                            0.0,
                            1.0),
                    value("normal", 170.2, 0.04505142233436176, 0.24644664821981663, 175.0, 7.0),
                    value("uniform", 0.25, 0.2, 0.25, -1.0, 4.0),
                    value("uniform", 3.0, 0.2, 0.2, 2.0, 7.0),
                    value("exponential", 0.5, 0.7357588823428847, 0.6321205588285577, 2.0),
                    value("exponential", 1e-09, 2.999999991, 2.9999999955e-09, 3.0),
                    value("exponential", 40.0, 1.1349982440621214e-05, 0.9999546000702375, 0.25),
                    value("binomial", 3.0, 0.266827932, 0.6496107184000001, 10.0, 0.3),
                    value("binomial", 0.0, 0.03125, 0.03125, 5.0, 0.5),
                    value(
                            "binomial",
                            480.0,
                            0.011340982371187728,
                            0.10872414660207047,
                            1000.0,
                            0.5),
                    value("binomial", 2.0, 0.2708059920477052, 0.6766764387615206, 2000.0, 0.001),
                    value("binomial", 99.0, 0.3697296376497268, 0.6339676587267709, 100.0, 0.99),
                    value("poisson", 3.0, 0.1953668148131646, 0.43347012036670896, 4.0),
                    value("poisson", 0.0, 0.6065306597126334, 0.6065306597126334, 0.5),
                    value("poisson", 950.0, 0.0036296190663045957, 0.05783629295532321, 1000.0),
                    value("poisson", 60.0, 7.621139916966851e-13, 0.9999999999996187, 20.5),
                    value("integer", 2.0, 0.16666666666666666, 0.3333333333333333, 1.0, 6.0),
                    value("integer", 6.0, 0.16666666666666666, 1.0, 1.0, 6.0),
                    value("integer", 0.0, 0.14285714285714285, 0.5714285714285714, -3.0, 3.0),
                    value("student", -2.0, 0.06366197723675814, 0.14758361765043326, 1.0),
                    value("student", 0.3, 0.35982432834900974, 0.6118754788683628, 5.0),
                    value("student", -4.5, 0.0005870832028917649, 0.000328668435121475, 12.5),
                    value("student", 2.5, 0.017899641594195315, 0.9935234453978404, 300.0),
                    value("student", -30.0, 4.056827153650196e-06, 4.0676402135819796e-05, 3.0),
                    value("chisquared", 0.5, 0.4393912894677224, 0.5204998778130465, 1.0),
                    value("chisquared", 3.0, 0.11156508007421491, 0.7768698398515702, 2.0),
                    value("chisquared", 2.0, 0.04158720383501539, 0.027799164855620114, 7.5),
                    value("chisquared", 120.0, 0.009696332303450548, 0.9155933189063081, 100.0),
                    value(
                            "chisquared",
                            800.0,
                            1.0511734541705926e-07,
                            8.109381078799159e-07,
                            1000.0));

    @Test
    void agreesWithFiftyDigitArithmetic() {
        for (Value value : VALUES) {
            Distribution distribution = value.distribution();
            double pdf = distribution.pdf(value.x(), value.given());
            assertEquals(value.pdf(), pdf, 1e-14 * value.pdf(), value::toString);
            double cdf = distribution.cdf(value.x(), value.given());
            assertEquals(value.cdf(), cdf, 1e-13 * value.cdf(), value::toString);
        }
    }

    @Test
    void quantileInvertsTheCumulativeProbability() {
        for (Value value : VALUES) {
            Distribution distribution = value.distribution();
            for (int k = 1; k < 20; k++) {
                double x = distribution.quantile(k / 20.0, value.given());
                assertTrue(distribution.cdf(x, value.given()) >= k / 20.0 - 1e-13, value::toString);
                double below = Math.floor(x) == x ? x - 1 : x - Math.abs(x) * 1e-12;
                assertTrue(
                        distribution.cdf(below, value.given()) <= k / 20.0 + 1e-13,
                        value::toString);
            }
        }
    }

    @Test
    void quantileReachesTheEnds() {
        assertEquals(Double.NEGATIVE_INFINITY, named("normal").quantile(0, 0, 1));
        assertEquals(Double.POSITIVE_INFINITY, named("normal").quantile(1, 0, 1));
        assertEquals(-8.222082216130435, named("normal").quantile(1e-16, 0, 1), 1e-14);
        assertEquals(1.959963984540054, named("normal").quantile(0.975, 0, 1), 1e-15);
        assertEquals(12.706204736174698, named("student").quantile(0.975, 1), 1e-12);
        assertEquals(3.841458820694124, named("chisquared").quantile(0.95, 1), 1e-14);
        assertEquals(0.0, named("binomial").quantile(0, 10, 0.5));
        assertEquals(10.0, named("binomial").quantile(1, 10, 0.5));
        assertEquals(6.0, named("integer").quantile(1, 1, 6));
        assertEquals(1.0, named("integer").quantile(0, 1, 6));
        assertEquals(0.0, named("chisquared").quantile(0, 3));
    }

    @Test
    void samplesHaveTheirMeanAndAreNamedBySeedAndCounters() {
        double[][] means = {
            {175, 175, 7},
            {1.5, -1, 4},
            {0.5, 2},
            {3, 10, 0.3},
            {4, 4},
            {3.5, 1, 6},
            {0, 5},
            {7.5, 7.5}
        };
        for (int d = 0; d < means.length; d++) {
            Distribution distribution = Distributions.all().get(d);
            double[] given = new double[means[d].length - 1];
            System.arraycopy(means[d], 1, given, 0, given.length);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 2000; i++) {
                double sample = distribution.sample(5, i, 1, given);
                sum += sample;
                squares += sample * sample;
            }
            double mean = sum / 2000;
            double deviation = Math.sqrt((squares / 2000 - mean * mean) / 2000);
            assertEquals(means[d][0], mean, 3.5 * deviation, distribution.name());
            assertEquals(distribution.sample(5, 7, 1, given), distribution.sample(5, 7, 1, given));
        }
        assertEquals(
                named("integer").quantile(CounterRandom.uniform(3, 4, 5), 1, 6),
                named("integer").sample(3, 4, 5, 1, 6));
    }

    @Test
    void parametersOutOfRangeGiveNaN() {
        assertEquals(Double.NaN, named("normal").pdf(0, 0, 0));
        assertEquals(Double.NaN, named("normal").cdf(0, Double.NaN, 1));
        assertEquals(Double.NaN, named("normal").quantile(1.5, 0, 1));
        assertEquals(Double.NaN, named("uniform").cdf(0, 1, 1));
        assertEquals(Double.NaN, named("binomial").pdf(1, 2.5, 0.5));
        assertEquals(Double.NaN, named("binomial").pdf(1, 2, 1.5));
        assertEquals(Double.NaN, named("integer").sample(1, 2, 3, 6, 1));
        assertThrows(IllegalArgumentException.class, () -> named("normal").pdf(0, 1));
    }

    @Test
    void certainTrialsAreCertain() {
        assertEquals(1.0, named("binomial").pdf(5, 5, 1));
        assertEquals(1.0, named("binomial").pdf(0, 5, 0));
        assertEquals(0.0, named("binomial").cdf(4, 5, 1));
        assertEquals(1.0, named("binomial").cdf(0, 5, 0));
        assertEquals(0.0, named("poisson").pdf(2.5, 1));
        assertEquals(0.0, named("integer").pdf(2.5, 1, 6));
    }
}
