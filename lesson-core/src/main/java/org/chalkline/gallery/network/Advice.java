package org.chalkline.gallery.network;

/**
 * What a hint asks a reader to do: to set one unit so that something holds of it.
 *
 * <p>Some advice leaves a choice: whoever makes w positive may take 0.1 or 4. The proof of hints
 * tries {@linkplain #isMet all that follow it}.
 *
 * @param ask what is asked, one of the constants
 * @param unit the number of the unit
 * @param piece the piece at whose beginning the unit is to bend, from 0; −1 where it is of none
 * @param weight what w is to be, where that is asked
 */
record Advice(int ask, int unit, int piece, double weight) {

    // Not an enum, whose switch the script would pay for twice.
    /** To make w positive; b stays. */
    static final int POSITIVE = 0;

    /** To change b until the unit bends at the corner; w stays. */
    static final int BEND = 1;

    /** To make the unit bend at the corner, with any w above zero. */
    static final int PLACE = 2;

    /** To bend at the corner with the w that is needed there. */
    static final int SLOPE = 3;

    /** To make w what is needed at the corner; b stays. */
    static final int WEIGHT = 4;

    /** How many of these there are. */
    static final int COUNT = 5;

    /** Returns whether w stays as it is. */
    boolean keepsWeight() {
        return ask == BEND;
    }

    /** Returns whether b stays as it is. */
    boolean keepsBias() {
        return ask == POSITIVE || ask == WEIGHT;
    }

    /** Returns whether a reader who gives the unit this w and this b has done what is asked. */
    boolean isMet(Situation state, double w, double b) {
        Task task = state.task();
        if (!task.weights(unit).reach(state.w(unit), w)
                || !task.biases(unit).reach(state.b(unit), b)
                || (keepsWeight() && w != state.w(unit))
                || (keepsBias() && b != state.b(unit))) {
            return false;
        }
        return switch (ask) {
            case POSITIVE -> w > 0;
            case WEIGHT -> Situation.same(w, weight);
            case SLOPE -> Situation.same(w, weight) && bends(state, w, b);
            default -> w > 0 && bends(state, w, b);
        };
    }

    private boolean bends(Situation state, double w, double b) {
        return Situation.same(-b / w, state.target().knotX(piece));
    }
}
