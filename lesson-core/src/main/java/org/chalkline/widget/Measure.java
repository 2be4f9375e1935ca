package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A number that a state of a figure has, for lessons to cite and claim.
 *
 * @param name how lessons call it: {@code loss}
 * @param places decimals with which it is shown where a lesson does not say
 * @param of its value in a state
 */
public record Measure(String name, int places, ToDoubleFunction<State> of) {

    /** Returns all measures of a figure: its own, then each slider's number under its name. */
    public static List<Measure> all(Widget widget) {
        List<Measure> all = new ArrayList<>(widget.measures());
        Controls controls = widget.controls();
        for (int i = 0; i < controls.all().size(); i++) {
            if (controls.all().get(i) instanceof Slider slider) {
                int control = i;
                all.add(
                        new Measure(
                                slider.name(),
                                slider.range().places(),
                                state -> controls.value(state, control)));
            }
        }
        return all;
    }
}
