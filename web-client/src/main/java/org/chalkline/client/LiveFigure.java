package org.chalkline.client;

import org.chalkline.figure.Attribute;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/**
 * A figure that answers its controls.
 *
 * <p>It takes over what the build drew: nothing is drawn until the reader changes something, and
 * then only what differs.
 */
final class LiveFigure implements EventListener<Event> {

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
        NodeList<? extends HTMLElement> inputs = inputs();
        for (int i = 0; i < inputs.getLength(); i++) {
            HTMLInputElement input = (HTMLInputElement) inputs.get(i);
            state = controls.set(state, control(input), Page.drawnNumber(input));
        }
        for (String type : new String[] {"input", "change", "click", "dblclick", "keydown"}) {
            figure.addEventListener(type, this);
        }
        NodeList<? extends HTMLElement> panels = figure.querySelectorAll("fieldset[disabled]");
        for (int i = 0; i < panels.getLength(); i++) {
            panels.get(i).removeAttribute("disabled");
        }
        Page.whenIdle(this::prepare);
    }

    /** Draws once before the reader's first move, which would have to wait for it otherwise. */
    private void prepare() {
        if (shown == null) {
            shown = widget.view(state);
        }
    }

    @Override
    public void handleEvent(Event event) {
        HTMLElement target = (HTMLElement) event.getTarget();
        int control = control(target);
        if (control >= 0) {
            handle(event, (HTMLInputElement) target, control);
        } else if (event.getType().equals("click")
                && "reset".equals(target.getAttribute("data-action"))) {
            show(controls.start());
        }
    }

    private void handle(Event event, HTMLInputElement input, int control) {
        String type = event.getType();
        if (type.equals("input")) {
            double value = Page.number(input);
            // A half-typed number ("-") is no number yet; it is left alone until it is one.
            if (!Double.isNaN(value)) {
                show(controls.set(state, control, value));
            }
        } else if (type.equals("change")) {
            // When the reader is done with a number field it shows the stop that was taken.
            input.setValue(text(control));
        } else if (type.equals("dblclick") && input.getType().equals("range")) {
            int start = controls.sliders().get(control).start();
            show(controls.move(state, control, start - state.tick(control)));
        } else if (type.equals("keydown")) {
            String key = ((KeyboardEvent) event).getKey();
            int steps = key.equals("PageUp") ? PAGE : key.equals("PageDown") ? -PAGE : 0;
            if (steps != 0) {
                event.preventDefault();
                show(controls.move(state, control, steps));
            }
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
        Patch.apply((Element) figure.getFirstChild(), before.body(), after.body());
        for (Attribute fact : after.facts()) {
            figure.setAttribute(fact.name(), fact.value());
        }
        figure.setAttribute("data-state", controls.encode(state));
        NodeList<? extends HTMLElement> inputs = inputs();
        for (int i = 0; i < inputs.getLength(); i++) {
            HTMLInputElement input = (HTMLInputElement) inputs.get(i);
            Page.setNumber(input, text(control(input)));
        }
    }

    private NodeList<? extends HTMLElement> inputs() {
        return figure.querySelectorAll("input[data-control]");
    }

    private String text(int control) {
        return controls.sliders().get(control).range().text(state.tick(control));
    }
}
