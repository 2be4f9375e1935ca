package org.chalkline.client;

import org.chalkline.figure.Attribute;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * A figure that answers its controls.
 *
 * <p>It takes over what the build drew: nothing is drawn until the reader changes something, and
 * then only what differs.
 */
final class LiveFigure {

    /** What a Page key moves, as in the slider pattern of WAI-ARIA. */
    private static final int PAGE = 10;

    private final HTMLElement figure;
    private final Widget widget;
    private final Controls controls;
    private State state;
    private @Nullable View shown;

    LiveFigure(HTMLElement figure, Widget widget) {
        this.figure = figure;
        this.widget = widget;
        controls = widget.controls();
        state = controls.start();
    }

    /** Lets the controls be used. */
    void wake() {
        String drawn = figure.getAttribute("data-state");
        State given = drawn == null ? null : controls.decode(drawn);
        if (given != null) {
            state = given;
        }
        figure.addEventListener("input", this::input);
        figure.addEventListener("change", this::change);
        figure.addEventListener("click", this::click);
        figure.addEventListener("dblclick", this::doubleClick);
        figure.addEventListener("keydown", this::key);
        NodeList<? extends HTMLElement> panels = figure.querySelectorAll("fieldset[disabled]");
        for (int i = 0; i < panels.getLength(); i++) {
            panels.get(i).removeAttribute("disabled");
        }
    }

    private void input(Event event) {
        HTMLInputElement input = (HTMLInputElement) event.getTarget();
        int control = control(input);
        double value = Page.number(input);
        // A half-typed number ("-") is no number yet; it is left alone until it is one.
        if (control >= 0 && !Double.isNaN(value)) {
            show(controls.set(state, control, value));
        }
    }

    /** When the reader is done with a number field it shows the stop that was taken. */
    private void change(Event event) {
        HTMLInputElement input = (HTMLInputElement) event.getTarget();
        int control = control(input);
        if (control >= 0) {
            input.setValue(controls.sliders().get(control).range().text(state.tick(control)));
        }
    }

    private void click(Event event) {
        HTMLElement target = (HTMLElement) event.getTarget();
        if ("reset".equals(target.getAttribute("data-action"))) {
            show(controls.start());
        }
    }

    private void doubleClick(Event event) {
        HTMLElement target = (HTMLElement) event.getTarget();
        int control = control(target);
        if (control >= 0 && "range".equals(target.getAttribute("type"))) {
            show(controls.move(state, control, start(control) - state.tick(control)));
        }
    }

    private int start(int control) {
        return controls.sliders().get(control).start();
    }

    private void key(Event event) {
        KeyboardEvent press = (KeyboardEvent) event;
        HTMLElement target = (HTMLElement) event.getTarget();
        int steps =
                switch (press.getKey()) {
                    case "PageUp" -> PAGE;
                    case "PageDown" -> -PAGE;
                    default -> 0;
                };
        int control = control(target);
        if (steps != 0 && control >= 0) {
            event.preventDefault();
            show(controls.move(state, control, steps));
        }
    }

    private int control(HTMLElement element) {
        String name = element.getAttribute("data-control");
        return name == null ? -1 : controls.indexOf(name);
    }

    private void show(State next) {
        if (next.equals(state)) {
            return;
        }
        View before = shown == null ? widget.view(state) : shown;
        View after = widget.view(next);
        state = next;
        shown = after;
        Patch.apply(figure.getFirstChild(), before.body(), after.body());
        for (Attribute fact : after.facts()) {
            figure.setAttribute(fact.name(), fact.value());
        }
        figure.setAttribute("data-state", controls.encode(state));
    }
}
