package org.chalkline.widget;

/** A value of a figure that a lesson asks for by an expression, such as {@code range:.1f}. */
public interface Cited extends States.Condition {

    /** Returns the value in a state for reading. */
    String text(State state);

    /** Returns the number in a state; NaN for what is no number. */
    double value(State state);
}
