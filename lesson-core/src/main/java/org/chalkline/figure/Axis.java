package org.chalkline.figure;

/**
 * One direction of a plot.
 *
 * @param from its first number
 * @param to its last number
 * @param isLogarithmic whether equal ratios are equal lengths, as for what falls from 1 to 0.001
 * @param label what it measures; written at its end
 */
public record Axis(double from, double to, boolean isLogarithmic, Label label) {

    public Axis {
        if (!(from < to) || (isLogarithmic && !(from > 0 && 10 * from <= to))) {
            throw new IllegalArgumentException("an axis needs from < to, or 0 < 10 from <= to");
        }
    }

    /** An axis on which equal differences are equal lengths. */
    public Axis(double from, double to, Label label) {
        this(from, to, false, label);
    }

    /** Returns the map of this axis to [start, end] in user units. */
    Scale scale(double start, double end) {
        return new Scale(from, to, isLogarithmic, start, end);
    }
}
