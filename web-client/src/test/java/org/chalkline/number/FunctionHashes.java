package org.chalkline.number;

import java.util.function.IntToDoubleFunction;
import org.teavm.jso.JSExport;

/** A script that computes with numbers of all kinds and tells the bits of the results in hashes. */
public final class FunctionHashes {

    /** A million values of functions in all. */
    private static final int VALUES = 1_000_000 / ElementaryFunction.ALL.size() + 1;

    private static final int INTERVALS = 300;

    private static final int SAMPLES = 40;

    private static final double[][] PARAMETERS = {
        {175, 7}, {-1, 4}, {0.3}, {40, 0.3}, {4.5}, {1, 6}, {2.5}, {7.5}
    };

    private FunctionHashes() {}

    public static void main(String[] args) {}

    /** Returns a line for each function: {@code sin 1b2c3d4e}. */
    @JSExport
    public static String functionHashes() {
        var lines = new StringBuilder();
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            hash(lines, function.name(), VALUES, n -> function.of(argument(n, 0), argument(n, 1)));
            hash(
                    lines,
                    "bounds of " + function.name(),
                    INTERVALS,
                    n -> bound(n, function.of(interval(n, 0), interval(n, 2))));
        }
        hash(
                lines,
                "bounds of sums, products and quotients",
                INTERVALS,
                n ->
                        bound(
                                n,
                                interval(n, 0)
                                        .times(interval(n, 2))
                                        .plus(interval(n, 4))
                                        .over(interval(n, 6))));
        for (int d = 0; d < PARAMETERS.length; d++) {
            Distribution distribution = Distributions.all().get(d);
            double[] given = PARAMETERS[d];
            hash(lines, distribution.name(), SAMPLES, n -> distribution.sample(n, 1, 2, given));
        }
        return lines.toString();
    }

    private static void hash(
            StringBuilder lines, String name, int count, IntToDoubleFunction value) {
        int hash = 0;
        for (int n = 0; n < count; n++) {
            long bits = Double.doubleToLongBits(value.applyAsDouble(n));
            hash = hash * 31 + (int) (bits >>> 32);
            hash = hash * 31 + (int) bits;
        }
        lines.append(name).append(' ').append(Integer.toHexString(hash)).append('\n');
    }

    private static double bound(int n, Interval interval) {
        return n % 2 == 0 ? interval.lo() : interval.hi();
    }

    private static Interval interval(int n, int which) {
        double one = argument(n / 2, which);
        double other = n % 3 == 0 ? argument(n / 2, which + 1) : one * 1.25;
        return Interval.of(Math.min(one, other), Math.max(one, other));
    }

    /** Returns an argument: some from −1 to 1, some from −32 to 32, some of any size. */
    private static double argument(int n, int which) {
        double number = 2 * CounterRandom.uniform(which, n, 0) - 1;
        return switch (n % 4) {
            case 0 -> number;
            case 1, 2 -> 32 * number;
            default ->
                    number
                            * PowerOfTwo.of(
                                    (int) (2090 * CounterRandom.uniform(which, n, 1)) - 1070);
        };
    }
}
