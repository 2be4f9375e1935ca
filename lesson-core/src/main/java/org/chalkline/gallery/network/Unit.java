package org.chalkline.gallery.network;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.HueType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Labels;
import org.chalkline.widget.Measure;
import org.chalkline.widget.NumberSetting;
import org.chalkline.widget.NumberSettingType;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;

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

    static final Param<NumberSetting> W = Param.of("w", NumberSettingType.numbered("w"));
    static final Param<NumberSetting> B = Param.of("b", NumberSettingType.numbered("b"));

    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<String> SPOKEN = Param.of("spoken", TextType.TEXT);

    /** Declares {@code w}, {@code b}, {@code name} and {@code hue}. */
    static void declare(Declaration declaration) {
        declaration
                .required(W, NumberSettingType.expected())
                .usual(B, NumberSetting.of(0))
                .usualFrom(Labels.NAME, Unit::usualName)
                .usualFrom(HUE, given -> HUES[given.place() % HUES.length])
                .derived(SPOKEN, given -> given.get(Labels.NAME).plain());
    }

    private static Label usualName(GivenParams given) {
        return Label.of(given.words().say("unit.name", Digits.fixed(given.place(), 0)));
    }

    /** Returns a unit, whose sliders are added to the figure's controls. */
    static Unit of(Params params, int number, ControlList controls) {
        return new Unit(
                params.label(() -> params.get(Labels.NAME)),
                params.get(SPOKEN),
                number,
                params.get(HUE),
                controls.add(params.get(W)),
                controls.add(params.get(B)));
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
