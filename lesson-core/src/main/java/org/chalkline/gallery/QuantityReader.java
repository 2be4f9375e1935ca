package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.figure.Label;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that a lesson fixes ({@code w: -2}) or leaves to the reader ({@code w: slider} or
 * {@code w: {from: -4, to: 4, step: 0.1, start: 0}}), and gathers the sliders of the latter.
 */
final class QuantityReader {

    /** −1 … 1 in tenths, where a lesson says nothing of a slider's range. */
    static final Range TENTHS = new Range(-10, 1, 20, 1);

    private final List<Control> controls = new ArrayList<>();
    private @Nullable Slider common;

    /** Reads {@code slider}: the range and start of all sliders that do not say otherwise. */
    void readCommon(Params params) {
        params.atBuild(
                () -> common = Slider.read(params.section("slider"), "", Label.NONE, TENTHS, 0));
    }

    /** Reads a number under a key, 0 where none is given; a slider gets the name, such as w1. */
    Quantity read(Params params, String key, Supplier<String> name) {
        if (params.flag(() -> isFree(params, key))) {
            return new Quantity(0, add(params.slider(() -> slider(params, key, name.get()))));
        }
        return new Quantity(params.number(key, 0), -1);
    }

    private static boolean isFree(Params params, String key) {
        if (!params.isText(key)) {
            return params.isSection(key);
        }
        if (params.isWord(key, "slider")) {
            return true;
        }
        params.problem(key, "not a number", "a number, 'slider', or {from, to, step, start}");
        return false;
    }

    private Slider slider(Params params, String key, String name) {
        Slider usual = common == null ? new Slider("", Label.NONE, TENTHS, 10) : common;
        if (params.isText(key)) {
            return new Slider(name, symbol(name), usual.range(), usual.start());
        }
        double start = usual.range().value(usual.start());
        return Slider.read(params.section(key), name, symbol(name), usual.range(), start);
    }

    /** Returns a letter with its index lowered, if it has one. */
    private static Label symbol(String name) {
        String index = name.length() == 1 ? "" : "_{" + name.substring(1) + "}";
        return Label.of("$" + name.charAt(0) + index + "$");
    }

    /** Adds a control of another kind and returns its place. */
    int add(Control control) {
        controls.add(control);
        return controls.size() - 1;
    }

    /** Returns the controls so far. */
    Controls controls() {
        return new Controls(controls);
    }
}
