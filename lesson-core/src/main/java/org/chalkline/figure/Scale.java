package org.chalkline.figure;

/** The straight map of [from, to] in the plot's numbers to [start, end] in user units. */
public record Scale(double from, double to, double start, double end) {

    public Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("a scale needs from < to");
        }
    }

    /** Returns the place of a number; numbers outside [from, to] lie outside [start, end]. */
    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** Returns the number at a place. */
    public double value(double place) {
        return from + (place - start) / (end - start) * (to - from);
    }

    /** Returns whether a number lies in [from, to]. */
    public boolean covers(double value) {
        return value >= from && value <= to;
    }
}
