package org.chalkline.widget;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A live figure: controls and pure functions of their state.
 *
 * <p>The same object draws the figure into the page when the site is built and redraws it in the
 * reader's browser. It keeps no state of its own.
 */
public interface Widget {

    /** Returns the controls, whose order is that of a {@link State}'s ticks. */
    Controls controls();

    /** Returns the numbers besides its controls' that lessons may cite. */
    default List<Measure> measures() {
        return List.of();
    }

    /** Returns what becomes of a state that the reader has made, such as a stage that opens. */
    default State settle(State state) {
        return state;
    }

    /** Returns whether a control cannot be set in a state. */
    default boolean isLocked(State state, int control) {
        return false;
    }

    /**
     * Returns the state after a handle in a plot was dragged. A handle that bears a slider's name
     * sets it to {@code x}.
     *
     * @param x the place in the plot's own numbers
     * @param y the height in the plot's own numbers
     */
    default State drag(State state, String handle, double x, double y) {
        return controls().set(state, controls().indexOf(handle), x);
    }

    /** Returns the state that follows by itself when the figure is played, or null at its end. */
    default @Nullable State next(State state) {
        return null;
    }

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

    /** Returns what of that is news when the reader has made a state; all of it unless said. */
    default String announce(State state) {
        return describe(state);
    }
}
