package org.chalkline.figure;

/**
 * One direction of a plot.
 *
 * @param from its first number
 * @param to its last number
 * @param label what it measures; written at its end
 */
public record Axis(double from, double to, Label label) {

    public Axis {
        if (!(from < to)) {
            throw new IllegalArgumentException("an axis needs from < to");
        }
    }
}
