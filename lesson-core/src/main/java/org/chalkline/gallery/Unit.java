package org.chalkline.gallery;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Measure;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.Words;

/**
 * A unit with one input: z = w·x + b.
 *
 * @param name what the lesson calls it
 * @param spoken the name as it is read aloud
 * @param number its place in the layer, from 0; the index of its w and b
 */
record Unit(Label name, String spoken, int number, Hue hue, Quantity weight, Quantity bias) {

    private static final Hue[] HUES = {
        Hue.RED, Hue.PURPLE, Hue.GREEN, Hue.TEAL, Hue.ORANGE, Hue.BLUE
    };

    private static final int BEND_PLACES = 2;

    /** Reads {@code w}, {@code b}, {@code name} and {@code hue}. */
    static Unit read(Params params, int number, QuantityReader quantities, Words words) {
        Label name = params.label(() -> name(params, number, words));
        Hue hue = params.hue("hue", HUES[number % HUES.length]);
        params.atBuild(
                () -> {
                    if (!params.has("w")) {
                        params.missing("w", "a number, 'slider', or {from, to, step, start}");
                    }
                });
        return new Unit(
                name,
                params.text(() -> name.plain()),
                number,
                hue,
                quantities.read(params, "w", () -> "w" + number),
                quantities.read(params, "b", () -> "b" + number));
    }

    private static Label name(Params params, int number, Words words) {
        return params.label("name", words.say("unit.name", Digits.fixed(number, 0)));
    }

    /** Returns what every part of a figure that stands for this unit bears in common. */
    String link() {
        return NetworkDrawing.link(1, number);
    }

    double w(Controls controls, State state) {
        return weight.value(controls, state);
    }

    double b(Controls controls, State state) {
        return bias.value(controls, state);
    }

    /** Where z is zero, which no place is where w is zero. */
    Measure bend(Controls controls) {
        return new Measure(
                "bend" + Digits.fixed(number, 0),
                BEND_PLACES,
                state -> {
                    double w = w(controls, state);
                    return w == 0 ? Double.NaN : -b(controls, state) / w;
                });
    }
}
