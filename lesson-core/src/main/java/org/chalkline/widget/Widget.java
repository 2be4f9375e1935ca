package org.chalkline.widget;

import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A live figure: controls and pure functions of their state.
 *
 * <p>The same object draws the figure into the page when the site is built and redraws it in the
 * reader's browser. It keeps no state of its own: what is dear to compute is kept by a {@link
 * Session}.
 */
public interface Widget extends Session {

    /** Returns the controls, whose order is that of a {@link State}'s ticks. */
    Controls controls();

    /** Returns the numbers besides its controls' that lessons may cite. */
    default List<Measure> measures() {
        return List.of();
    }

    /** Is told what is wrong with an expression. */
    @FunctionalInterface
    interface Complaint {

        /**
         * Tells of a problem.
         *
         * @param offset how many characters stand before it
         * @param name the misspelt name, or empty
         * @param known the names that would do
         */
        void about(int offset, Text what, Text expected, String name, List<String> known);
    }

    /**
     * Returns what an expression over the figure's names is, for lessons to cite; null where it has
     * problems, which are told, or where the figure has no names. Only the building of the site
     * asks; the page carries what was asked for.
     */
    default @Nullable Cited cite(String expression, Complaint complaint) {
        return null;
    }

    /** Returns whether lessons may cite expressions over the figure's names. */
    default boolean hasNames() {
        return false;
    }

    /** Returns in a state what was {@linkplain #cite cited}, for reading; null for other texts. */
    default @Nullable String cited(State state, String expression) {
        return null;
    }

    /** Returns the names of the families that it needs besides that of its kind; at build only. */
    default List<String> families() {
        return List.of();
    }

    /** Returns the signs that its drawing uses in one state or another. */
    default List<Sign> signs() {
        return List.of();
    }

    /**
     * Returns a state that takes over that of another figure.
     *
     * @param figure its place among those {@linkplain #followed followed}
     * @param written its state
     */
    default State follow(State state, int figure, String written) {
        return state;
    }

    /** Returns what becomes of a state when the reader changes it into another. */
    default State change(State before, State after) {
        return after;
    }

    /** Returns what becomes of a state that the reader has made, such as a stage that opens. */
    default State settle(State state) {
        return state;
    }

    /** Returns the other figures that set its first controls, in the order of these. */
    default List<Followed> followed() {
        return List.of();
    }

    /** Returns how many of its controls other figures set: the first ones. */
    default int followedControls() {
        int count = 0;
        for (Followed each : followed()) {
            count += each.controls();
        }
        return count;
    }

    /** Returns the control that begins with a number of the reader's own; −1 for none. */
    default int own() {
        return -1;
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

    /** Returns what shows this figure to one reader; it is itself that where nothing is kept. */
    default Session session() {
        return this;
    }
}
