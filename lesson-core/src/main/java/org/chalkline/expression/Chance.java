package org.chalkline.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.number.CounterRandom;
import org.chalkline.number.Distribution;
import org.chalkline.number.Distributions;

/**
 * Random numbers, each of which follows from a seed and one or two indices, and the distributions
 * that are known of doubles only. The normal, the uniform and the exponential one are in {@link
 * Prelude}, since curves of them are differentiated.
 */
final class Chance {

    private static final List<String> DISTRIBUTIONS =
            List.of("integer", "binomial", "poisson", "student", "chisquared");

    /** The functions that authors call by name. */
    static final List<Operation> FUNCTIONS = functions();

    private Chance() {}

    private static List<Operation> functions() {
        List<Operation> all = new ArrayList<>();
        all.add(new Several("random", List.of("seed", "i"), x -> random(x[0], x[1], 0)));
        all.add(new Several("random", List.of("seed", "i", "j"), x -> random(x[0], x[1], x[2])));
        for (Distribution each : Distributions.all()) {
            if (DISTRIBUTIONS.contains(each.name())) {
                add(all, each);
            }
        }
        return all;
    }

    private static void add(List<Operation> all, Distribution of) {
        String name = of.name();
        all.add(new Several(name + ".pdf", params(of, "x"), x -> of.pdf(x[0], rest(x, 1))));
        all.add(new Several(name + ".cdf", params(of, "x"), x -> of.cdf(x[0], rest(x, 1))));
        all.add(
                new Several(
                        name + ".quantile", params(of, "p"), x -> of.quantile(x[0], rest(x, 1))));
        all.add(
                new Several(
                        name + ".sample",
                        params(of, "seed", "i"),
                        x -> sample(of, x[0], x[1], 0, rest(x, 2))));
        all.add(
                new Several(
                        name + ".sample",
                        params(of, "seed", "i", "j"),
                        x -> sample(of, x[0], x[1], x[2], rest(x, 3))));
    }

    private static List<String> params(Distribution distribution, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        for (Distribution.Parameter each : distribution.parameters()) {
            all.add(each.name());
        }
        return all;
    }

    private static double[] rest(double[] numbers, int from) {
        return Arrays.copyOfRange(numbers, from, numbers.length);
    }

    private static double random(double seed, double i, double j) {
        return isWhole(seed) && isWhole(i) && isWhole(j)
                ? CounterRandom.uniform((int) seed, (int) i, (int) j)
                : Double.NaN;
    }

    private static double sample(
            Distribution distribution, double seed, double i, double j, double[] parameters) {
        return isWhole(seed) && isWhole(i) && isWhole(j)
                ? distribution.sample((int) seed, (int) i, (int) j, parameters)
                : Double.NaN;
    }

    private static boolean isWhole(double number) {
        return (int) number == number;
    }
}
