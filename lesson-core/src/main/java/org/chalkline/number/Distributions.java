package org.chalkline.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distributions that there are. */
public final class Distributions {

    private static final List<Distribution> ALL =
            List.of(
                    new NormalDistribution(),
                    new UniformDistribution(),
                    new ExponentialDistribution(),
                    new BinomialDistribution(),
                    new PoissonDistribution(),
                    new IntegerDistribution(),
                    new StudentDistribution(),
                    new ChiSquaredDistribution());

    private Distributions() {}

    public static List<Distribution> all() {
        return ALL;
    }

    /** Returns the distribution of a name, or null if there is none. */
    public static @Nullable Distribution named(String name) {
        for (Distribution distribution : ALL) {
            if (distribution.name().equals(name)) {
                return distribution;
            }
        }
        return null;
    }
}
