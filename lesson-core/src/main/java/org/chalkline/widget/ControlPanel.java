package org.chalkline.widget;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The native inputs of a figure: for a slider a range with a number field, for a choice a list of
 * options, for one between off and on a box to check.
 *
 * <p>Each input carries its control's name in {@code data-control}, all but the number field beside
 * a slider in {@code name} too. The panel is disabled until the script of the page wakes it, so
 * without a script nothing pretends to work.
 */
public final class ControlPanel {

    private static final int MOST_LETTERS = 9;

    /** From here on characters are as wide as two letters. */
    private static final char FIRST_WIDE = '\u2e80';

    private final Controls controls;
    private final State state;
    private final Words words;
    private final Element.Builder panel;

    /** Starts a panel that shows a state. */
    public ControlPanel(Controls controls, State state, Words words) {
        this(controls, state, words, Element.of("fieldset", "controls"));
        panel.add(Element.of("legend", "visually-hidden").text(words.say("controls.legend")));
    }

    private ControlPanel(Controls controls, State state, Words words, Element.Builder panel) {
        this.controls = controls;
        this.state = state;
        this.words = words;
        this.panel = panel.set("disabled", "");
    }

    /**
     * Returns a panel of controls that belong together.
     *
     * @param name what they belong to; it is seen elsewhere
     * @param link what other parts of the figure that stand for the same bear, too
     */
    public static ControlPanel ofGroup(
            Controls controls, State state, Words words, Label name, Hue hue, String link) {
        ControlPanel group =
                new ControlPanel(
                        controls,
                        state,
                        words,
                        Element.of("fieldset", "controls control-group " + hue.cssClass())
                                .set("data-link", link));
        group.panel.add(Element.of("legend", "visually-hidden").html(name));
        return group;
    }

    /** Adds a panel of all controls, each alone, where there are some. */
    public static Element.Builder addAll(
            Element.Builder parent, Controls controls, State state, Words words) {
        return parent.still(() -> ofAll(controls, state, words));
    }

    private static Element.@Nullable Builder ofAll(Controls controls, State state, Words words) {
        if (controls.isEmpty()) {
            return null;
        }
        ControlPanel panel = new ControlPanel(controls, state, words);
        for (int i = 0; i < controls.all().size(); i++) {
            panel.add(i);
        }
        return panel.draw();
    }

    /** Adds what is drawn elsewhere. */
    public ControlPanel add(Element.Builder part) {
        panel.add(part);
        return this;
    }

    /** Adds a control. */
    public ControlPanel add(int control) {
        panel.add(row(control));
        return this;
    }

    /** Adds a button; see {@link #action}. */
    public ControlPanel button(Label label, String attribute, String value) {
        return add(action(label, attribute, value));
    }

    /**
     * Returns a button.
     *
     * @param attribute {@code data-set}, whose value is a changed state in writing; {@code
     *     data-move}, whose value is a control that goes on by a tick
     */
    public static Element.Builder action(Label label, String attribute, String value) {
        return Element.of("button", "action")
                .set("type", "button")
                .set(attribute, value)
                .html(label);
    }

    /** Returns the number field of a slider whose numbers have no order, such as seeds. */
    public static Element.Builder typed(Controls controls, int control, State state) {
        Slider slider = controls.slider(control);
        return Element.of("label", "options")
                .html(slider.label())
                .add(number(slider, state.tick(control)).set("name", slider.name()));
    }

    /** Adds the button that plays a figure, under another name while it is played. */
    public ControlPanel play(String play, String pause) {
        return add(playing(play, pause));
    }

    /** Returns the button that plays a figure, under another name while it is played. */
    public static Element.Builder playing(String play, String pause) {
        return Element.of("button", "action")
                .set("type", "button")
                .set("data-action", "play")
                .set("data-other", pause)
                .text(play);
    }

    /** Returns the panel. */
    public Element.Builder draw() {
        return panel;
    }

    private Element row(int control) {
        int tick = state.tick(control);
        if (controls.all().get(control) instanceof Added added) {
            return place(added);
        }
        return controls.all().get(control) instanceof Choice choice
                ? choice.isToggle() ? toggle(choice, tick) : options(choice, tick)
                : slide(controls.slider(control), tick);
    }

    /** The place of a point, and a button that adds one there or changes the one that is there. */
    private Element place(Added added) {
        Element.Builder row =
                Element.of("p", "presets").add(Element.of("span").html(added.label()));
        if (added.classes().size() > 1) {
            // A click makes a point one of the next class.
            row.add(Element.of("span").text(String.join(" \u2192 ", added.classes())));
        }
        row.add(coordinate("x", added.across()));
        Range up = added.up();
        if (up != null) {
            row.add(coordinate("y", up));
        }
        return row.add(action(Label.of(words.say("controls.put")), "data-put", added.name()))
                .build();
    }

    private Element.Builder coordinate(String name, Range range) {
        Label label = Label.of("$" + name + "$");
        return Element.of("label", "options")
                .html(label)
                .add(
                        Element.of("input")
                                .set("type", "number")
                                .set("min", range.text(0))
                                .set("max", range.text(range.ticks()))
                                .set("step", Digits.fixed(range.interval(), range.places()))
                                .set("value", range.text(range.ticks() / 2))
                                .set("autocomplete", "off"));
    }

    private static Element toggle(Choice choice, int tick) {
        Element.Builder box =
                Element.of("input")
                        .set("type", "checkbox")
                        .set("name", choice.name())
                        .set("data-control", choice.name())
                        .set("autocomplete", "off");
        if (tick > 0) {
            box.set("checked", "");
        }
        return Element.of("label", "toggle").add(box).html(choice.label()).build();
    }

    private static Element options(Choice choice, int tick) {
        Element.Builder options =
                Element.of("select")
                        .set("name", choice.name())
                        .set("data-control", choice.name())
                        .set("autocomplete", "off");
        for (int i = 0; i < choice.options().size(); i++) {
            Choice.Option option = choice.options().get(i);
            Element.Builder drawn = Element.of("option").set("value", option.name());
            if (i == tick) {
                drawn.set("selected", "");
            }
            options.add(drawn.text(option.label().plain()));
        }
        return Element.of("label", "options").html(choice.label()).add(options).build();
    }

    private Element slide(Slider slider, int tick) {
        String name = slider.label().plain();
        return Element.of("div", isLong(name) ? "control long" : "control")
                .add(
                        Element.of("label")
                                .add(Element.of("span", "control-name").html(slider.label()))
                                .add(
                                        spoken(input(slider, "range", tick), slider, tick)
                                                .set("name", slider.name())))
                .add(step("-" + slider.name(), "\u2212", words.say("controls.less", name)))
                .add(number(slider, tick, words.say("controls.number", name)))
                .add(step(slider.name(), "+", words.say("controls.more", name)))
                .add(scale(slider))
                .build();
    }

    /** Returns whether a name leaves a slider beside it hardly any room on a phone. */
    private static boolean isLong(String name) {
        return name.chars().map(c -> c < FIRST_WIDE ? 1 : 2).sum() > MOST_LETTERS;
    }

    /** A button that moves a slider by a step: for fingers, as keys do the same. */
    private static Element.Builder step(String move, String sign, String name) {
        return Element.of("button", "step")
                .set("type", "button")
                .set("tabindex", "-1")
                .set("data-move", move)
                .set("aria-label", name)
                .text(sign);
    }

    /** Multiples of π are spoken as such. */
    private static Element.Builder spoken(Element.Builder input, Slider slider, int tick) {
        return slider.fractions() == null ? input : input.set("aria-valuetext", slider.shown(tick));
    }

    /** A field for the number; multiples of π are shown alone. */
    private static Element.Builder number(Slider slider, int tick, String name) {
        return slider.fractions() == null
                ? number(slider, tick).set("aria-label", name)
                : Element.of("output").set("data-shows", slider.name()).text(slider.shown(tick));
    }

    /** Keypads of phones for decimals have no minus sign; where one is needed they show all. */
    private static Element.Builder number(Slider slider, int tick) {
        Element.Builder number = input(slider, "number", tick);
        return slider.range().value(0) < 0 ? number : number.set("inputmode", "decimal");
    }

    private static Element.Builder input(Slider slider, String type, int tick) {
        Range range = slider.range();
        return Element.of("input")
                .set("type", type)
                .set("data-control", slider.name())
                .set("min", range.text(0))
                .set("max", range.text(range.ticks()))
                .set("step", Digits.fixed(range.value(1) - range.value(0), range.places()))
                .set("value", range.text(tick))
                .set("autocomplete", "off");
    }

    /** The ends of the track and, between them, its zero. */
    private static Element scale(Slider slider) {
        Range range = slider.range();
        Element.Builder scale = Element.of("span", "control-scale").set("aria-hidden", "true");
        double least = range.value(0);
        double most = range.value(range.ticks());
        scale.add(Element.of("span").text(end(slider, 0, least)));
        if (least == -most) {
            scale.add(Element.of("span").text("0"));
        }
        return scale.add(Element.of("span").text(end(slider, range.ticks(), most))).build();
    }

    private static String end(Slider slider, int tick, double number) {
        return slider.fractions() == null
                ? Digits.brief(number, slider.range().places())
                : slider.shown(tick);
    }
}
