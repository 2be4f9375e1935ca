package org.chalkline.expression;

/** The value of an expression cannot be told by intervals, or not be differentiated. */
@SuppressWarnings("serial") // Never written.
public final class Undecided extends RuntimeException {

    private final String operation;

    /** What cannot be computed so. */
    Undecided(String operation) {
        this.operation = operation;
    }

    /** Returns the name of what cannot be computed so. */
    public String operation() {
        return operation;
    }
}
