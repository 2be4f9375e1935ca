package org.chalkline.expression;

/**
 * Whether a condition holds: Kleene's logic, which has a third value for what is not known. Here it
 * has two: a condition of intervals may hold for some of their numbers only, or of some be
 * undefined.
 */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** It holds or not, and of the numbers of intervals it is not known of which. */
    EITHER,
    /** It may be a condition of an undefined number. */
    UNDECIDED;

    /** Returns the truth of what is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether it is true or false. */
    boolean isKnown() {
        return this == TRUE || this == FALSE;
    }

    /** Returns whether the contrary holds. */
    Truth not() {
        return isKnown() ? of(this == FALSE) : this;
    }

    /** Returns whether both hold. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE || other == UNDECIDED ? other : this;
    }

    /** Returns whether one of both holds. */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
