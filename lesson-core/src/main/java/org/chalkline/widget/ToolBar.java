package org.chalkline.widget;

import org.chalkline.figure.Element;
import org.chalkline.text.Words;

/**
 * The buttons below a live figure, each with what it does in {@code data-action}: undo, redo,
 * reset, copy a link, save as a picture, full screen.
 *
 * <p>They are disabled, and so out of sight, until the script of the page wakes the figure. They
 * tell of the reader's doings, not of the figure's state, and so are no part of its view.
 */
public final class ToolBar {

    private static final String UNDO = "M9 4 4 9l5 5M4 9h9a6 6 0 0 1 0 12h-3";
    private static final String REDO = "m15 4 5 5-5 5m5-5h-9a6 6 0 0 0 0 12h3";
    private static final String SCREEN = "M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5";

    private static final String HOME = "m3 11 9-8 9 8M6 9v11h12V9";
    private static final String BACK = "m11 5-7 7 7 7m-7-7h16";
    private static final String ON = "m13 5 7 7-7 7m7-7H4";
    private static final String PAN =
            "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3";
    private static final String BOX =
            "M4 8V4h4m3 0h2m3 0h4v4m0 3v2m0 3v4h-4m-3 0h-2m-3 0H4v-4m0-3v-2";
    private static final String GLASS = "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12m4.5 10.5L21 21";
    private static final String IN = GLASS + "M7.5 10h5M10 7.5v5";
    private static final String OUT = GLASS + "M7.5 10h5";

    private ToolBar() {}

    /** Returns the buttons in a language. */
    public static Element of(Words words) {
        Element.Builder more =
                Element.of("details", "more")
                        .add(
                                Element.of("summary")
                                        .set("aria-label", words.say("tools.more"))
                                        .set("title", words.say("tools.more"))
                                        .text("\u22ef"))
                        .add(
                                named("action", "link", words.say("tools.link.name"))
                                        .set("data-done", words.say("tools.link.done"))
                                        .text(words.say("tools.link")))
                        .add(named("action", "svg", words.say("tools.svg")).text("SVG"))
                        .add(named("action", "png", words.say("tools.png")).text("PNG"));
        return bar(
                        "tools",
                        words.say("tools.legend"),
                        button("action", "reset")
                                .set("class", "reset")
                                .text(words.say("controls.reset")),
                        icon("action", "undo", UNDO, words.say("tools.undo")).set("disabled", ""),
                        icon("action", "redo", REDO, words.say("tools.redo")).set("disabled", ""),
                        icon("action", "screen", SCREEN, words.say("tools.screen")))
                .add(more)
                .build();
    }

    /** Returns the buttons of a plot that can be zoomed, each with what it does in data-view. */
    public static Element.Builder ofPlot(Words words) {
        return bar(
                "tools plot-tools",
                words.say("view.legend"),
                icon("view", "home", HOME, words.say("view.home")),
                icon("view", "back", BACK, words.say("view.back")).set("disabled", ""),
                icon("view", "on", ON, words.say("view.on")).set("disabled", ""),
                icon("view", "in", IN, words.say("view.in")),
                icon("view", "out", OUT, words.say("view.out")),
                icon("view", "box", BOX, words.say("view.box")).set("aria-pressed", "false"),
                icon("view", "pan", PAN, words.say("view.pan")).set("aria-pressed", "false"));
    }

    /** A row of buttons that is one stop of the Tab key; the arrow keys go along it. */
    private static Element.Builder bar(
            String cssClass, String name, Element.Builder first, Element.Builder... others) {
        Element.Builder row =
                Element.of("div").set("role", "toolbar").set("aria-label", name).add(first);
        for (Element.Builder other : others) {
            row.add(other.set("tabindex", "-1"));
        }
        return Element.of("fieldset", cssClass).set("disabled", "").add(row);
    }

    private static Element.Builder button(String kind, String action) {
        return Element.of("button").set("type", "button").set("data-" + kind, action);
    }

    private static Element.Builder named(String kind, String action, String name) {
        return button(kind, action).set("aria-label", name).set("title", name);
    }

    /** A button with a drawing of lines, on 24 by 24 units. */
    private static Element.Builder icon(String kind, String action, String path, String name) {
        return named(kind, action, name)
                .add(
                        Element.of("svg", "icon")
                                .viewBox(0, 0, 24, 24)
                                .set("aria-hidden", "true")
                                .add(Element.of("path").set("d", path)));
    }
}
