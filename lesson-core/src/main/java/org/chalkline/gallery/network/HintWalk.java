package org.chalkline.gallery.network;

import java.util.Arrays;
import org.chalkline.nn.PiecewiseLinear;

/**
 * Walks through every state of a stage and follows its hint in every way that a reader can. Runs
 * when the site is built.
 *
 * <p>A state has an index. Its digits are the settings of the units and of the output's bias, which
 * no hint is about. Each state has a number: the most hints that a reader follows from there until
 * the stage is done. It is 0 if the stage is done, else one more than the greatest number of the
 * states that follow {@linkplain Advice the advice}; {@link #NEVER} if one of those has no hint or
 * leads back.
 *
 * <p>Each state is numbered once. The states that follow an advice are looked through once for each
 * setting of the other units. So nothing is sampled, and 43 million states take three seconds.
 */
final class HintWalk {

    /** The number of a state from which the hints do not lead to the end, or not in 200 moves. */
    static final int NEVER = 255;

    private static final int MOST = 200;

    // What a byte says of a state or of a set of them, whose number it is otherwise.
    private static final byte UNKNOWN = 0;
    private static final byte ON_THE_WAY = 1;
    private static final int KNOWN = 2;

    private static final int NONE = -1;

    private final Situation situation;
    private final Hints hints;
    private final Setting[][] settings;
    private final Done done;
    private final int[] weight;
    private final int[] digits;
    private final Ways[] ways;
    private final byte[] numbers;
    private final long[] counts = new long[Hints.KEYS.size() + 1];
    private int missed = NONE;
    private int endless = NONE;
    private int most;

    /** Knows what is done. */
    @FunctionalInterface
    interface Done {

        /**
         * Returns whether nothing is left to do.
         *
         * @param index of the state
         * @param situation without the output's bias
         */
        boolean test(int index, Situation situation);
    }

    /** The settings by which a reader can follow an advice, in any state of the other units. */
    private static final class Way {

        private final int[] settings;

        /** The w that is asked for, where one is; it may change with the other units. */
        private final double weight;

        /** The greatest number that follows, by the setting of the other units. */
        private final byte[] numbers;

        Way(int[] settings, double weight, int others) {
            this.settings = settings;
            this.weight = weight;
            numbers = new byte[settings.length > 1 ? others : 0];
        }
    }

    /** The ways of a unit, by its advice and what it keeps. */
    private final class Ways {

        private final int unit;
        private final int others;
        private final Way[][] all;

        Ways(int unit) {
            this.unit = unit;
            others = numbers.length / settings[unit].length;
            all = new Way[Advice.COUNT * (situation.target().pieces() + 1)][];
        }

        /** Returns the way to follow the hint that was found in a state. */
        Way of(int setting) {
            int kind = hints.ask() * (situation.target().pieces() + 1) + hints.piece() + 1;
            if (all[kind] == null) {
                all[kind] = new Way[settings[unit].length];
            }
            Way way = all[kind][setting];
            if (way == null || way.weight != hints.weight()) {
                Advice advice = hints.advice();
                way = make(advice);
                for (int i = 0; i < settings[unit].length; i++) {
                    if (isSame(advice, settings[unit][setting], settings[unit][i])) {
                        all[kind][i] = way;
                    }
                }
            }
            return way;
        }

        private Way make(Advice advice) {
            int[] met = new int[settings[unit].length];
            int count = 0;
            for (int i = 0; i < met.length; i++) {
                Setting each = settings[unit][i];
                if (advice.isMet(situation, each.w(), each.b())) {
                    met[count++] = i;
                }
            }
            return new Way(Arrays.copyOf(met, count), advice.weight(), others);
        }

        /** Returns whether an advice is followed from two settings in the same way. */
        private boolean isSame(Advice advice, Setting one, Setting other) {
            Task task = situation.task();
            boolean keepsWeight = advice.keepsWeight() || !task.weights(unit).areAny();
            boolean keepsBias = advice.keepsBias() || !task.biases(unit).areAny();
            return (!keepsWeight || one.w() == other.w()) && (!keepsBias || one.b() == other.b());
        }
    }

    /**
     * Walks through all states.
     *
     * @param v v[unit], the output's weights
     * @param settings settings[unit], those that it may have
     * @param biases how many values the output's bias may have
     */
    HintWalk(
            PiecewiseLinear target,
            double[] v,
            Task task,
            Setting[][] settings,
            int biases,
            Done done) {
        this.settings = settings;
        this.done = done;
        situation = new Situation(target, v, task);
        hints = new Hints(situation);
        weight = new int[settings.length];
        digits = new int[settings.length];
        int states = biases;
        for (int unit = settings.length - 1; unit >= 0; unit--) {
            weight[unit] = states;
            states = Math.multiplyExact(states, settings[unit].length);
        }
        numbers = new byte[states];
        ways = new Ways[settings.length];
        for (int unit = 0; unit < ways.length; unit++) {
            ways[unit] = new Ways(unit);
            situation.set(unit, settings[unit][0]);
        }
        for (int index = 0; index < states; index++) {
            int moves = number(index, 0);
            if (moves == NEVER) {
                endless = endless < 0 ? index : endless;
            }
            most = Math.max(most, moves);
        }
    }

    /** Returns counts[hint], in how many states it is given; the last of those without. */
    long[] counts() {
        return counts.clone();
    }

    /** Returns the first state without a hint that is not done, or −1. */
    int missed() {
        return missed;
    }

    /** Returns the first state from which the hints do not lead to the end, or −1. */
    int endless() {
        return endless;
    }

    /** Returns how many hints must be followed at most. */
    int most() {
        return most;
    }

    private int number(int index, int depth) {
        byte known = numbers[index];
        if (known == UNKNOWN) {
            numbers[index] = ON_THE_WAY;
            int number = depth > MOST ? NEVER : look(index, depth);
            numbers[index] = written(number);
            return number;
        }
        return known == ON_THE_WAY ? NEVER : read(known);
    }

    private int look(int index, int depth) {
        int rest = index;
        for (int unit = 0; unit < settings.length; unit++) {
            if (settings[unit].length > 1) {
                digits[unit] = rest / weight[unit];
                rest -= digits[unit] * weight[unit];
                situation.set(unit, settings[unit][digits[unit]]);
            }
        }
        if (done.test(index, situation)) {
            return 0;
        }
        int hint = hints.find();
        if (hint < 0) {
            counts[Hints.KEYS.size()]++;
            missed = missed < 0 ? index : Math.min(missed, index);
            return NEVER;
        }
        counts[hint]++;
        if (hints.piece() >= 0 && !situation.task().asks(hints.piece())) {
            return NEVER;
        }
        int unit = hints.unit();
        int setting = digits[unit];
        Way way = ways[unit].of(setting);
        int after = greatest(unit, way, index - setting * weight[unit], depth);
        return after >= MOST ? NEVER : after + 1;
    }

    /**
     * Returns the greatest number of the states that follow one.
     *
     * @param zero the index of the one with the unit's first setting
     */
    private int greatest(int unit, Way way, int zero, int depth) {
        int[] next = way.settings;
        if (next.length == 1) {
            return number(zero + next[0] * weight[unit], depth + 1);
        }
        int span = weight[unit] * settings[unit].length;
        int other = zero - zero / span * (span - weight[unit]);
        if (next.length > 1 && way.numbers[other] != UNKNOWN) {
            return read(way.numbers[other]);
        }
        int greatest = next.length == 0 ? NEVER : 0;
        for (int each : next) {
            greatest = Math.max(greatest, number(zero + each * weight[unit], depth + 1));
        }
        if (next.length > 1) {
            way.numbers[other] = written(greatest);
        }
        return greatest;
    }

    private static byte written(int number) {
        return (byte) (number == NEVER ? NEVER : number + KNOWN);
    }

    private static int read(byte written) {
        int number = written & 0xff;
        return number == NEVER ? NEVER : number - KNOWN;
    }
}
