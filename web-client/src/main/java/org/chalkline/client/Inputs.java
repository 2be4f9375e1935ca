package org.chalkline.client;

import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The inputs of a figure, which show its state. */
final class Inputs {

    private final HTMLElement figure;
    private final Widget widget;
    private final Controls controls;

    Inputs(HTMLElement figure, Widget widget) {
        this.figure = figure;
        this.widget = widget;
        controls = widget.controls();
    }

    /** Returns the place of the control that an element sets, or −1. */
    int control(Part element) {
        String name = element.getAttribute("data-control");
        return name == null ? -1 : controls.indexOf(name);
    }

    /** Lets the inputs be used that the build has disabled, as far as a state allows. */
    void wake(State state) {
        lock(state);
        NodeList<? extends HTMLElement> panels = figure.querySelectorAll("fieldset[disabled]");
        for (int i = 0; i < panels.getLength(); i++) {
            panels.get(i).removeAttribute("disabled");
        }
    }

    /** Shows a state. */
    void show(State state) {
        NodeList<? extends HTMLElement> inputs = all();
        for (int i = 0; i < inputs.getLength(); i++) {
            Field input = (Field) inputs.get(i);
            int control = control(input);
            Browser.showSetting(input, controls.all().get(control).text(state.tick(control)));
        }
        lock(state);
    }

    /** Disables what cannot be set in this state, and buttons that would change nothing. */
    private void lock(State state) {
        NodeList<? extends HTMLElement> inputs = all();
        for (int i = 0; i < inputs.getLength(); i++) {
            Field input = (Field) inputs.get(i);
            input.setDisabled(widget.isLocked(state, control(input)));
        }
        NodeList<? extends HTMLElement> buttons = figure.querySelectorAll("[data-set]");
        for (int i = 0; i < buttons.getLength(); i++) {
            Field button = (Field) buttons.get(i);
            State set = controls.decode(state, button.getAttribute("data-set"));
            button.setDisabled(set == null || set.equals(state));
        }
    }

    private NodeList<? extends HTMLElement> all() {
        return figure.querySelectorAll("[data-control]");
    }
}
