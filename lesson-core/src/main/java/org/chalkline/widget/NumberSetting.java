package org.chalkline.widget;

import org.jspecify.annotations.Nullable;

/**
 * A number of a network as a lesson gives it.
 *
 * @param fixed its value, unless the reader sets it
 * @param slider the slider by which the reader sets it
 */
public record NumberSetting(double fixed, @Nullable Slider slider) {

    public static NumberSetting of(double fixed) {
        return new NumberSetting(fixed, null);
    }
}
