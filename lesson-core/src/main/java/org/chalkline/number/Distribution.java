package org.chalkline.number;

import java.util.List;

/**
 * A probability distribution of numbers, with parameters that each call names anew. Whatever is
 * asked with a parameter out of its range, or of NaN, is NaN.
 */
public abstract class Distribution {

    private final String name;
    private final List<Parameter> parameters;

    Distribution(String name, Parameter... parameters) {
        this.name = name;
        this.parameters = List.of(parameters);
    }

    /** A parameter: its name, the numbers that it may be, and whether it must be whole. */
    public record Parameter(String name, double from, double to, boolean whole) {

        static Parameter any(String name) {
            return new Parameter(name, -Double.MAX_VALUE, Double.MAX_VALUE, false);
        }

        static Parameter positive(String name) {
            return new Parameter(name, Double.MIN_VALUE, Double.MAX_VALUE, false);
        }

        /** Returns whether a number is one that the parameter may be. */
        public boolean accepts(double number) {
            return number >= from && number <= to && (!whole || Math.floor(number) == number);
        }
    }

    /** Returns the name in expressions, such as {@code normal}. */
    public String name() {
        return name;
    }

    /** Returns the parameters in the order in which they are given. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the density at x; of a distribution of whole numbers, the probability of x.
     *
     * @throws IllegalArgumentException if there are more or fewer parameters than it has
     */
    public final double pdf(double x, double... given) {
        return accepts(given) && !Double.isNaN(x) ? density(x, given) : Double.NaN;
    }

    /** Returns the probability of a number of at most x. */
    public final double cdf(double x, double... given) {
        if (!accepts(given) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (Math.abs(x) == Double.POSITIVE_INFINITY) {
            return x > 0 ? 1 : 0;
        }
        return cumulative(x, given);
    }

    /** Returns the least x whose {@link #cdf} is at least a probability from 0 to 1. */
    public final double quantile(double probability, double... given) {
        return accepts(given) && probability >= 0 && probability <= 1
                ? inverse(probability, given)
                : Double.NaN;
    }

    /** Returns number j of sample i of a seed, drawn from this distribution. */
    public final double sample(int seed, int i, int j, double... given) {
        // Not 0, whose quantile may be infinite.
        return quantile(Math.max(CounterRandom.uniform(seed, i, j), 0x1p-54), given);
    }

    private boolean accepts(double[] given) {
        if (given.length != parameters.size()) {
            throw new IllegalArgumentException(
                    name + " has " + parameters.size() + " parameters, not " + given.length);
        }
        for (int k = 0; k < given.length; k++) {
            if (!parameters.get(k).accepts(given[k])) {
                return false;
            }
        }
        return fit(given);
    }

    /** Returns whether parameters in their ranges fit each other. */
    boolean fit(double[] given) {
        return true;
    }

    /** Returns the density at x, which may be infinite. */
    abstract double density(double x, double[] given);

    /** Returns the probability of a number of at most a finite x. */
    abstract double cumulative(double x, double[] given);

    /** Returns the quantile of a probability from 0 to 1. */
    abstract double inverse(double probability, double[] given);

    /**
     * Returns where a continuous distribution reaches a probability between 0 and 1, by Newton's
     * method between bounds that close in.
     */
    final double solve(double probability, double start, double least, double[] given) {
        double lo = least;
        double hi = Double.POSITIVE_INFINITY;
        double x = start;
        for (int step = 0; step < 200; step++) {
            double error = cumulative(x, given) - probability;
            if (error < 0) {
                lo = x;
            } else {
                hi = x;
            }
            double next = x - error / density(x, given);
            if (!(next > lo && next < hi)) {
                next = halfway(lo, hi);
            }
            if (Math.abs(next - x) <= Math.abs(x) * 1e-15) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double halfway(double lo, double hi) {
        if (hi == Double.POSITIVE_INFINITY) {
            return Math.max(1, 2 * lo);
        }
        return lo == Double.NEGATIVE_INFINITY ? Math.min(-1, 2 * hi) : lo / 2 + hi / 2;
    }

    /** Returns the least whole number from lo on that reaches a probability. */
    final double search(double probability, double lo, double most, double[] given) {
        double below = lo - 1;
        double step = 1;
        double above = lo;
        while (above < most && cumulative(above, given) < probability) {
            below = above;
            above = Math.min(most, above + step);
            step *= 2;
        }
        while (above - below > 1) {
            double middle = Math.floor(below / 2 + above / 2);
            if (cumulative(middle, given) < probability) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }
}
