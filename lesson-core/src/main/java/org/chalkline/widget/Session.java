package org.chalkline.widget;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows one state of a figure after the other, and may keep what it has computed for them. What it
 * shows of a state does not depend on the states before.
 */
public interface Session {

    /**
     * Computes a part, a millisecond at most, of what the view of a state needs.
     *
     * @return whether all of it is there, so that {@link #view} answers at once
     */
    default boolean prepare(State state) {
        return true;
    }

    /** Returns how the figure looks in a state. */
    View view(State state);

    /**
     * Returns what a state puts at each named place of the figure's code, or null if it has none.
     *
     * @param numeral writes a number as the languages of the code do
     */
    default @Nullable UnaryOperator<String> code(State state, DoubleFunction<String> numeral) {
        return null;
    }

    /** Returns what the figure shows in a state, in words, for those who cannot see it. */
    String describe(State state);

    /**
     * Returns what is announced of a state that the reader has made, a line for each thing: of
     * these only those are said that the state before had not. It is the whole description by
     * default.
     */
    default String announce(State state) {
        return describe(state);
    }
}
