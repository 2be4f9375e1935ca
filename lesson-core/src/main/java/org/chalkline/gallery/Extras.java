package org.chalkline.gallery;

import org.chalkline.figure.Label;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.Words;

/**
 * What a lab can show besides the curves, each where the lesson offers it; a control's place or −1.
 *
 * @param cursor the x at which the units' parts are told
 * @param parts whether the units' parts are drawn, one on another
 * @param residual whether the gap between target and output is shaded
 * @param hint whether a hint is given
 */
record Extras(int cursor, int parts, int residual, int hint) {

    /**
     * Reads {@code cursor}, a slider over the target; {@code parts} and {@code residual}, each true
     * where it is drawn from the start, false where the reader may ask for it; {@code hints}, true
     * where there are some, or what is {@linkplain HintProof claimed} of them.
     */
    static Extras read(
            Params params, QuantityReader controls, PiecewiseLinear target, Words words) {
        int cursor = -1;
        if (params.has("cursor")) {
            cursor = controls.add(PolylineParam.readInput(params, "cursor", target));
        }
        int parts = toggle(params, "parts", "lab.parts", controls, words);
        int residual = toggle(params, "residual", "lab.residual", controls, words);
        int hint = -1;
        if (params.flag(() -> HintProof.areWanted(params))) {
            hint = controls.add(params.choice(() -> choice("hint", "lab.hint", false, words)));
        }
        return new Extras(cursor, parts, residual, hint);
    }

    private static int toggle(
            Params params, String key, String label, QuantityReader controls, Words words) {
        return params.has(key)
                ? controls.add(
                        params.choice(() -> choice(key, label, params.flag(key, false), words)))
                : -1;
    }

    private static Choice choice(String name, String label, boolean on, Words words) {
        return Choice.toggle(name, Label.of(words.say(label)), on);
    }

    /** Returns whether something is offered and, in a state, wanted. */
    static boolean isOn(State state, int toggle) {
        return toggle >= 0 && state.tick(toggle) > 0;
    }

    /** Returns the cursor's place; NaN where there is none. */
    double x(Controls controls, State state) {
        return cursor < 0 ? Double.NaN : controls.value(state, cursor);
    }
}
