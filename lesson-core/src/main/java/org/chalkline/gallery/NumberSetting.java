package org.chalkline.gallery;

import org.chalkline.widget.Slider;
import org.jspecify.annotations.Nullable;

/**
 * A number of a network as a lesson gives it.
 *
 * @param fixed its value, unless the reader sets it
 * @param slider the slider by which the reader sets it
 */
record NumberSetting(double fixed, @Nullable Slider slider) {

    static NumberSetting of(double fixed) {
        return new NumberSetting(fixed, null);
    }
}
