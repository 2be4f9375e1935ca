package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;

/**
 * Reads numbers that a lesson fixes ({@code w: -2}) or leaves to the reader ({@code w: slider} or
 * {@code w: {from: -4, to: 4, step: 0.1, start: 0}}), and gathers the sliders of the latter.
 */
final class QuantityReader {

    /** −1 … 1 in tenths, where a lesson says nothing of a slider's range. */
    static final Range TENTHS = new Range(-10, 1, 20, 1);

    private final List<Slider> sliders = new ArrayList<>();
    private Slider common = new Slider("", Label.NONE, TENTHS, 10);

    /** Reads {@code slider}: the range and start of all sliders that do not say otherwise. */
    void readCommon(Params params) {
        common = Slider.read(params.section("slider"), "", Label.NONE, TENTHS, 0);
    }

    /** Reads a number under a key; its slider, if it has one, gets the name and label. */
    Quantity read(Params params, String key, String name, Label label, double fallback) {
        if (params.isText(key)) {
            if (params.text(key, "").equals("slider")) {
                return free(new Slider(name, label, common.range(), common.start()));
            }
            params.problem(key, "not a number", "a number, 'slider', or {from, to, step, start}");
        } else if (params.isSection(key)) {
            double start = common.range().value(common.start());
            return free(Slider.read(params.section(key), name, label, common.range(), start));
        }
        return new Quantity(params.number(key, fallback), -1);
    }

    private Quantity free(Slider slider) {
        sliders.add(slider);
        return new Quantity(0, sliders.size() - 1);
    }

    Controls controls() {
        return new Controls(sliders);
    }
}
