package org.chalkline.widget;

/**
 * A number of a network: fixed by the lesson, or set by the reader.
 *
 * @param fixed its value where no control sets it
 * @param control the control that sets it, or −1
 */
public record Quantity(double fixed, int control) {

    public boolean isFree() {
        return control >= 0;
    }

    public double value(Controls controls, State state) {
        return isFree() ? controls.value(state, control) : fixed;
    }
}
