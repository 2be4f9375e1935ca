package org.chalkline.figure;

/**
 * The map of [from, to] in the plot's numbers to [start, end] in user units: straight, or straight
 * for their logarithms.
 */
public record Scale(double from, double to, boolean isLogarithmic, double start, double end) {

    public Scale {
        if (!(from < to)) {
            throw new IllegalArgumentException("a scale needs from < to");
        }
    }

    /** A straight map. */
    public Scale(double from, double to, double start, double end) {
        this(from, to, false, start, end);
    }

    /**
     * Returns the place of a number. Numbers outside [from, to] lie outside [start, end]; but as 0
     * has no logarithm, what is below a logarithmic scale stands at its start.
     */
    public double at(double value) {
        double part =
                isLogarithmic
                        ? Math.log(Math.max(value / from, 1)) / Math.log(to / from)
                        : (value - from) / (to - from);
        return start + part * (end - start);
    }

    /** Returns the number at a place of a straight scale. */
    public double value(double place) {
        return from + (place - start) / (end - start) * (to - from);
    }

    /** Returns whether a number lies in [from, to]. */
    public boolean covers(double value) {
        return value >= from && value <= to;
    }
}
