package org.chalkline.gallery;

import java.util.Arrays;
import java.util.function.Predicate;
import org.chalkline.nn.PiecewiseLinear;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every state of a layer, or rather at the hint that it gets; when the site is built.
 *
 * <p>Nothing is allocated for a state, of which there may be tens of millions.
 */
final class HintCount {

    private final PiecewiseLinear target;
    private final double[] v;
    private final boolean[] open;
    private final Setting[][] settings;

    /**
     * Makes a count.
     *
     * @param v v[unit], the output's weights
     * @param open open[unit], whether the reader may set the unit now
     * @param settings settings[unit], those that it may have
     */
    HintCount(PiecewiseLinear target, double[] v, boolean[] open, Setting[][] settings) {
        this.target = target;
        this.v = v;
        this.open = open;
        this.settings = settings;
    }

    /** Is shown states, one after the other. */
    @FunctionalInterface
    private interface Visitor {

        /** Sees the hint of the state that the walk is in, or −1; returns whether to go on. */
        boolean see(int hint);
    }

    /** A walk through all states. */
    private final class Walk {

        private final Situation situation = new Situation(target, v, open);
        private final Hints hints = new Hints(situation, new String[0]);

        boolean from(int unit, Visitor visitor) {
            if (unit == settings.length) {
                return visitor.see(hints.find());
            }
            for (Setting setting : settings[unit]) {
                situation.set(unit, setting);
                if (!from(unit + 1, visitor)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns counts[hint], in how many states it is given; the last of those without. */
    long[] counts() {
        return Arrays.stream(settings[0])
                .parallel()
                .map(this::counts)
                .reduce(HintCount::sum)
                .orElseThrow();
    }

    /** Returns the counts of the states in which the first unit has a setting. */
    private long[] counts(Setting first) {
        long[] counts = new long[Hints.KEYS.size() + 1];
        Walk walk = new Walk();
        walk.situation.set(0, first);
        walk.from(
                1,
                hint -> {
                    counts[hint < 0 ? counts.length - 1 : hint]++;
                    return true;
                });
        return counts;
    }

    private static long[] sum(long[] some, long[] others) {
        long[] sum = new long[some.length];
        Arrays.setAll(sum, i -> some[i] + others[i]);
        return sum;
    }

    /** Returns the first state without a hint that ought to have one, or null. */
    @Nullable Situation first(Predicate<Situation> missed) {
        Walk walk = new Walk();
        boolean none = walk.from(0, hint -> hint >= 0 || !missed.test(walk.situation));
        return none ? null : walk.situation;
    }
}
