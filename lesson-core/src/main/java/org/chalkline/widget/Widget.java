package org.chalkline.widget;

/**
 * A live figure: controls and pure functions of their state.
 *
 * <p>The same object draws the figure into the page when the site is built and redraws it in the
 * reader's browser. It keeps no state of its own.
 */
public interface Widget {

    /** Returns the controls, whose order is that of a {@link State}'s ticks. */
    Controls controls();

    /** Returns how the figure looks in a state. */
    View view(State state);

    /** Returns what the figure shows in a state, in words, for those who cannot see it. */
    String describe(State state);
}
