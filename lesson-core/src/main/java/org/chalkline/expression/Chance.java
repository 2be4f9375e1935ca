package org.chalkline.expression;

import java.util.List;
import org.chalkline.number.CounterRandom;

/** Random numbers: a seed and one or two indices give each of them. */
final class Chance {

    /** About how many sums take as long. */
    private static final int COST = 10;

    /** The functions that authors call by name. */
    static final List<Operation> FUNCTIONS =
            List.of(
                    new Several("random", List.of("seed", "i"), COST, x -> random(x[0], x[1], 0)),
                    new Several(
                            "random",
                            List.of("seed", "i", "j"),
                            COST,
                            x -> random(x[0], x[1], x[2])));

    private Chance() {}

    private static double random(double seed, double i, double j) {
        return isWhole(seed) && isWhole(i) && isWhole(j)
                ? CounterRandom.uniform((int) seed, (int) i, (int) j)
                : Double.NaN;
    }

    private static boolean isWhole(double number) {
        return (int) number == number;
    }
}
