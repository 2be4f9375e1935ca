package org.chalkline.client;

import org.chalkline.figure.Attribute;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
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

    /** Milliseconds of each frame that long computing may take. */
    private static final double PART_OF_FRAME = 6;

    private final HTMLElement figure;
    private final Widget widget;
    private final Controls controls;
    private final FollowingNumbers numbers;
    private State state;
    private @Nullable View shown;
    private boolean moved;

    /** The state to show when it is computed; null where there is nothing to wait for. */
    private @Nullable State wanted;

    private @Nullable Player player;

    LiveFigure(HTMLElement figure, Widget widget) {
        this.figure = figure;
        this.widget = widget;
        controls = widget.controls();
        numbers = new FollowingNumbers(widget, figure);
        State drawn = controls.decode(figure.getAttribute("data-state"));
        state = drawn == null ? controls.start() : drawn;
    }

    /** Lets the controls be used. */
    void wake() {
        lock();
        for (String type :
                new String[] {"input", "change", "click", "dblclick", "keydown", "submit"}) {
            figure.addEventListener(type, this);
        }
        NodeList<? extends HTMLElement> panels = figure.querySelectorAll("fieldset[disabled]");
        for (int i = 0; i < panels.getLength(); i++) {
            panels.get(i).removeAttribute("disabled");
        }
        new Handles(this).wake(figure);
        new Links(figure).wake();
        Page.whenIdle(this::prepare);
    }

    /** Follows a handle to a place in its plot, unless what it sets is locked. */
    void drag(String handle, double x, double y) {
        if (!widget.isLocked(state(), controls.indexOf(handle))) {
            set(widget.drag(state(), handle, x, y));
        }
    }

    /** Gives a slider the focus. */
    void focus(String slider) {
        HTMLElement input = figure.querySelector("input[name='" + slider + "']");
        if (input != null) {
            Page.focus(input);
        }
    }

    /** Draws before the reader's first move, which would have to wait for it otherwise. */
    private void prepare() {
        if (!moved && !controls.isEmpty()) {
            View view = widget.view(state);
            shown = view;
            Element copy = (Element) figure.getFirstChild().cloneNode(true);
            new Rehearsal(widget, state, view, copy, () -> !moved).goOn();
        }
    }

    @Override
    public void handleEvent(Event event) {
        HTMLElement target = (HTMLElement) event.getTarget();
        int control = control(target);
        if (control >= 0) {
            handle(event, (HTMLInputElement) target, control);
        } else if (event.getType().equals("click")) {
            follow(target, "data-set");
        } else if (event.getType().equals("submit")) {
            event.preventDefault();
            follow(target, "data-submit");
        }
    }

    /**
     * Follows a button or form: a changed state in an attribute, {@code data-move} with a control
     * that goes on by a tick, or {@code data-action}.
     */
    private void follow(HTMLElement element, String attribute) {
        String set = element.getAttribute(attribute);
        State next = set == null ? null : controls.decode(state(), set);
        String move = element.getAttribute("data-move");
        String action = element.getAttribute("data-action");
        if (next != null) {
            set(next);
        } else if (move != null) {
            set(controls.move(state(), controls.indexOf(move), 1));
        } else if ("reset".equals(action)) {
            set(controls.start());
        } else if ("play".equals(action)) {
            if (player == null) {
                player = new Player(this, widget, element);
            }
            player.toggle();
        }
    }

    private void handle(Event event, HTMLInputElement input, int control) {
        String type = event.getType();
        if (!(controls.all().get(control) instanceof Slider slider)) {
            int tick =
                    type.equals("input")
                            ? controls.all().get(control).tick(Page.chosen(input))
                            : -1;
            if (tick >= 0) {
                set(state().with(control, tick));
            }
        } else if (type.equals("input")) {
            double value = Page.number(input);
            // A half-typed number ("-") is no number yet; it is left alone until it is one.
            if (!Double.isNaN(value)) {
                set(controls.set(state(), control, value));
            }
        } else if (type.equals("change")) {
            // When the reader is done with a number field it shows the stop that was taken.
            input.setValue(text(control));
        } else if (type.equals("dblclick") && input.getType().equals("range")) {
            set(state().with(control, slider.start()));
        } else if (type.equals("keydown")) {
            String key = ((KeyboardEvent) event).getKey();
            int steps = key.equals("PageUp") ? PAGE : key.equals("PageDown") ? -PAGE : 0;
            if (steps != 0) {
                event.preventDefault();
                set(controls.move(state(), control, steps));
                // In a number field what was typed is done with, too.
                input.setValue(text(control));
            }
        }
    }

    private int control(HTMLElement element) {
        String name = element.getAttribute("data-control");
        return name == null ? -1 : controls.indexOf(name);
    }

    State state() {
        return wanted == null ? state : wanted;
    }

    /** Takes over a state that the reader has made. */
    void set(State next) {
        if (player != null) {
            player.stop();
        }
        show(widget.settle(next));
    }

    /** Shows a state as soon as all that it needs is computed, a part of a frame at a time. */
    void show(State next) {
        boolean waiting = wanted != null;
        wanted = next;
        if (!waiting) {
            compute();
        }
    }

    private void compute() {
        State next = state();
        double end = Page.now() + PART_OF_FRAME;
        boolean ready;
        do {
            ready = widget.prepare(next);
        } while (!ready && Page.now() < end);
        if (ready) {
            wanted = null;
            draw(next);
        } else {
            Page.later(this::compute, 0);
        }
    }

    private void draw(State next) {
        if (next.equals(state)) {
            return;
        }
        moved = true;
        View before = shown == null ? widget.view(state) : shown;
        View after = widget.view(next);
        state = next;
        shown = after;
        Patch.apply((Element) figure.getFirstChild(), before.body(), after.body());
        for (Attribute fact : after.facts()) {
            figure.setAttribute(fact.name(), fact.value());
        }
        figure.setAttribute("data-state", controls.encode(state));
        numbers.show(state);
        NodeList<? extends HTMLElement> inputs = inputs();
        for (int i = 0; i < inputs.getLength(); i++) {
            HTMLInputElement input = (HTMLInputElement) inputs.get(i);
            Page.set(input, text(control(input)));
        }
        lock();
    }

    /** Disables what cannot be set in this state, and buttons that would change nothing. */
    private void lock() {
        NodeList<? extends HTMLElement> inputs = inputs();
        for (int i = 0; i < inputs.getLength(); i++) {
            HTMLInputElement input = (HTMLInputElement) inputs.get(i);
            input.setDisabled(widget.isLocked(state, control(input)));
        }
        NodeList<? extends HTMLElement> buttons = figure.querySelectorAll("[data-set]");
        for (int i = 0; i < buttons.getLength(); i++) {
            HTMLButtonElement button = (HTMLButtonElement) buttons.get(i);
            State set = controls.decode(state, button.getAttribute("data-set"));
            button.setDisabled(set == null || set.equals(state));
        }
    }

    private NodeList<? extends HTMLElement> inputs() {
        return figure.querySelectorAll("[data-control]");
    }

    private String text(int control) {
        return controls.all().get(control).text(state().tick(control));
    }
}
