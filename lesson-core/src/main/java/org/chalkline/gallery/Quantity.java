package org.chalkline.gallery;

import org.chalkline.widget.Controls;
import org.chalkline.widget.State;

/**
 * A number of a network: fixed by the lesson, or set by the reader.
 *
 * @param fixed its value where no control sets it
 * @param control the control that sets it, or −1
 */
record Quantity(double fixed, int control) {

    boolean isFree() {
        return control >= 0;
    }

    double value(Controls controls, State state) {
        return isFree() ? controls.value(state, control) : fixed;
    }
}
