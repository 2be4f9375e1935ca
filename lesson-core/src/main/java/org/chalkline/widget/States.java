package org.chalkline.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All states in which some controls stand anywhere that they can and the others where they are in
 * one state; when the site is built only.
 *
 * @param free the places of the controls that stand anywhere
 * @param every of how many ticks of each one is taken, for the same places
 */
public record States(Controls controls, State base, List<Integer> free, List<Integer> every) {

    /** So many states are looked at one by one, which takes twice as many looks. */
    private static final double MOST_STATES = 1_000_000;

    /** Of more states, what is not told by so many looks is not told by more. */
    private static final int LOOKS_AT_MORE = 300_000;

    public States {
        free = List.copyOf(free);
        every = List.copyOf(every);
    }

    /** Returns how many there are, where no control bounds another. */
    public double count() {
        double count = 1;
        for (int i = 0; i < free.size(); i++) {
            count *= controls.all().get(free.get(i)).ticks() / every.get(i) + 1.0;
        }
        return count;
    }

    /** What may hold in a state. */
    public interface Condition {

        /** Returns whether it holds in a state. */
        boolean holds(State state);

        /** Returns in which of the states between two it holds, as far as that can be told. */
        Among among(State low, State high);
    }

    /** In which of some states a condition holds. */
    public enum Among {
        ALL,
        NONE,
        /** In some perhaps. */
        UNKNOWN;

        /** Returns in which of them the contrary holds. */
        public Among not() {
            return this == UNKNOWN ? this : this == ALL ? NONE : ALL;
        }

        /** Returns in which of them both hold. */
        public Among and(Among other) {
            return this == NONE || other == NONE ? NONE : this == ALL ? other : this;
        }
    }

    /**
     * What a search has found.
     *
     * @param state one in which the condition holds, or null
     * @param low where there was no time left: from here
     * @param high to here it is not known where it holds; null if all is known
     */
    public record Found(@Nullable State state, @Nullable State low, @Nullable State high) {

        /** Returns whether it holds in none of the states. */
        public boolean isNowhere() {
            return state == null && low == null;
        }
    }

    /**
     * Looks for a state in which a condition holds, by halving: where {@link Condition#among} tells
     * of all states between two, none of them is computed. What cannot be told of any is decided so
     * for a million states at least.
     */
    public Found find(Condition condition) {
        int[] last = new int[free.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = controls.all().get(free.get(i)).ticks() / every.get(i);
        }
        return new Search(this, condition).of(new int[last.length], last);
    }

    private State at(int... stops) {
        State state = base;
        for (int i = 0; i < stops.length; i++) {
            state = state.with(free.get(i), stops[i] * every.get(i));
        }
        return state;
    }

    private static final class Search {

        private final States states;
        private final Condition condition;
        private int left;

        Search(States states, Condition condition) {
            this.states = states;
            this.condition = condition;
            left = states.count() > MOST_STATES ? LOOKS_AT_MORE : (int) (2 * MOST_STATES);
        }

        Found of(int[] low, int[] high) {
            State from = states.at(low);
            int widest = widest(low, high);
            if (left-- <= 0) {
                return new Found(null, from, states.at(high));
            }
            Among among = widest < 0 ? single(from) : condition.among(from, states.at(high));
            if (among == Among.ALL && !states.controls.isInOrder(from)) {
                // No reader gets there, but perhaps to others of these states.
                among = Among.UNKNOWN;
            }
            if (among != Among.UNKNOWN) {
                return new Found(among == Among.ALL ? from : null, null, null);
            }
            int[] middle = high.clone();
            middle[widest] = (low[widest] + high[widest]) / 2;
            Found first = of(low, middle);
            if (!first.isNowhere()) {
                return first;
            }
            int[] after = low.clone();
            after[widest] = middle[widest] + 1;
            return of(after, high);
        }

        private Among single(State state) {
            return states.controls.isInOrder(state) && condition.holds(state)
                    ? Among.ALL
                    : Among.NONE;
        }

        /**
         * Returns the place of the control with the most stops between, or −1 for a single state.
         */
        private static int widest(int[] low, int[] high) {
            int widest = -1;
            int most = 0;
            for (int i = 0; i < low.length; i++) {
                if (high[i] - low[i] > most) {
                    most = high[i] - low[i];
                    widest = i;
                }
            }
            return widest;
        }
    }
}
