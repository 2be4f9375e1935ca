package org.chalkline.gallery.network;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.WholeType;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.chalkline.widget.State;

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

    private static final String HINT = "hint";
    private static final int USUAL_REST = 20;
    private static final int LONGEST_REST = 600;

    private static final Param<Slider> CURSOR = Param.of("cursor", SliderType.SLIDER);
    private static final Param<Boolean> PARTS = Param.of("parts", FlagType.FLAG);
    private static final Param<Boolean> RESIDUAL = Param.of("residual", FlagType.FLAG);
    private static final Param<Integer> HINT_AFTER = Param.of("hint-after", WholeType.ANY);
    private static final Param<Boolean> HINTED = Param.of("hinted", FlagType.FLAG);

    /**
     * Declares {@code cursor}, a slider over the target; {@code parts} and {@code residual}, each
     * true where it is drawn from the start, false where the reader may ask for it; {@code hints},
     * true where there are some, or what is {@linkplain HintProof claimed} of them; with them
     * {@code hint-after}, the seconds after which one is offered to a reader who has tried and
     * rests, 0 for never.
     */
    static void declare(Declaration declaration) {
        declaration
                .optional(CURSOR, given -> PolylineType.cursor(given.get(FitParams.TARGET)))
                .add(PARTS, RESIDUAL, HintProof.HINTS)
                .type(HINT_AFTER, WholeType.from(0, LONGEST_REST))
                .usual(HINT_AFTER, USUAL_REST)
                .needs(HINT_AFTER, HintProof.HINTS)
                .derived(HINTED, HintProof::areWanted);
    }

    /** Returns the options, whose controls are added to the figure's. */
    static LabOptions of(Params params, ControlList controls) {
        Slider cursor = params.find(CURSOR);
        boolean isHinted = params.get(HINTED);
        return new LabOptions(
                cursor == null ? -1 : controls.add(cursor),
                toggle(params, PARTS, "lab.parts", controls),
                toggle(params, RESIDUAL, "lab.residual", controls),
                isHinted ? controls.add(Choice.toggle(HINT, params.label("lab.hint"), false)) : -1,
                isHinted ? params.get(HINT_AFTER) : 0);
    }

    private static int toggle(
            Params params, Param<Boolean> option, String label, ControlList controls) {
        Boolean isOn = params.find(option);
        return isOn == null
                ? -1
                : controls.add(Choice.toggle(option.name(), params.label(label), isOn));
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

    /** Returns the controls of those that there are. */
    List<Integer> controls() {
        return Stream.of(cursor, parts, residual, hint).filter(control -> control >= 0).toList();
    }

    /** Returns the cursor's place; NaN where there is none. */
    double x(Controls controls, State state) {
        return cursor < 0 ? Double.NaN : controls.value(state, cursor);
    }
}
