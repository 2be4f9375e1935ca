package org.chalkline.gallery;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
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
 * @param offer after how many seconds of rest a hint is offered; 0 for never
 */
record LabOptions(int cursor, int parts, int residual, int hint, int offer) {

    /** No lab has any. */
    static final LabOptions NONE = new LabOptions(-1, -1, -1, -1, 0);

    private static final String HINT = "hint";
    private static final int USUAL_REST = 20;
    private static final int LONGEST_REST = 600;

    /**
     * Reads {@code cursor}, a slider over the target; {@code parts} and {@code residual}, each true
     * where it is drawn from the start, false where the reader may ask for it; {@code hints}, true
     * where there are some, or what is {@linkplain HintProof claimed} of them; with them {@code
     * hint-after}, the seconds after which one is offered to a reader who has tried and rests, 0
     * for never.
     */
    static LabOptions read(
            Params params, QuantityReader controls, PiecewiseLinear target, Words words) {
        int cursor = -1;
        if (params.has("cursor")) {
            cursor = controls.add(PolylineParam.readInput(params, "cursor", target));
        }
        int parts = toggle(params, "parts", "lab.parts", controls, words);
        int residual = toggle(params, "residual", "lab.residual", controls, words);
        int hint = -1;
        int offer = 0;
        if (params.flag(() -> HintProof.areWanted(params))) {
            hint = controls.add(params.choice(() -> choice(HINT, "lab.hint", false, words)));
            offer = params.integer("hint-after", USUAL_REST, 0, LONGEST_REST);
        }
        return new LabOptions(cursor, parts, residual, hint, offer);
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

    /**
     * Adds the offer of a hint, out of sight until the script finds that the reader rests.
     *
     * @param about what a hint would be about; nothing where there is none to give
     */
    void addOffer(Element.Builder parent, String about, Pen pen, Words words) {
        if (offer > 0) {
            parent.add(
                    pen.of("div", "offer")
                            .fixed(offering -> offering.set("data-after", Digits.fixed(offer, 0)))
                            .set("data-about", about)
                            .still(
                                    () ->
                                            Element.of("span")
                                                    .set("role", "status")
                                                    .set("data-text", words.say("lab.offer")))
                            .still(
                                    () ->
                                            Element.of("button", "action")
                                                    .set("type", "button")
                                                    .set("hidden", "")
                                                    .set("data-set", HINT + "=on")
                                                    .text(words.say("lab.hint"))));
        }
    }

    /** Returns the cursor's place; NaN where there is none. */
    double x(Controls controls, State state) {
        return cursor < 0 ? Double.NaN : controls.value(state, cursor);
    }
}
