package org.chalkline.expression;

/**
 * Whether a condition holds: three values, as in Kleene's logic. A condition of an undefined number
 * is undecided, and so is one that holds in a part of an interval only.
 */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** It cannot be said. */
    UNDECIDED;

    /** Returns the truth of what is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether the contrary holds. */
    Truth not() {
        return this == UNDECIDED ? UNDECIDED : of(this == FALSE);
    }

    /** Returns whether both hold. */
    Truth and(Truth other) {
        return this == FALSE || other == FALSE
                ? FALSE
                : this == TRUE && other == TRUE ? TRUE : UNDECIDED;
    }

    /** Returns whether one of both holds. */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
