package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
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
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/**
 * A figure that answers its controls.
 *
 * <p>It takes over what the build drew: nothing is drawn until the reader changes something, and
 * then only what differs.
 */
final class LiveFigure implements EventListener<Event>, Browser.Steered {

    private static final String[] EVENTS = {
        "input",
        "change",
        "click",
        "dblclick",
        "keydown",
        "submit",
        "pointerdown",
        "pointerup",
        "pointercancel"
    };

    /** What a Page key moves, as in the slider pattern of WAI-ARIA. */
    private static final int PAGE = 10;

    /** Milliseconds of each frame that long computing may take. */
    private static final double PART_OF_FRAME = 6;

    /** Milliseconds of an input that it may take: an input also draws. */
    private static final double PART_OF_INPUT = 1.5;

    private final HTMLElement figure;
    private final Widget widget;
    private final Controls controls;
    private final FollowingNumbers numbers;
    private final CodePanel code;
    private State state;
    private @Nullable View shown;
    private boolean moved;

    /** The state to show when it is computed; null where there is nothing to wait for. */
    private @Nullable State wanted;

    private @Nullable Player player;

    private final String name;
    private final Inputs inputs;
    private final State drawn;
    private final List<PlotView> views = new ArrayList<>();
    private History<State> history;

    /**
     * Takes over a drawn figure.
     *
     * @param name by which the browser keeps its state, unlike those of the page's other figures;
     *     empty for a copy that nobody sees, of which nothing is kept or announced
     */
    LiveFigure(HTMLElement figure, Widget widget, String name) {
        this.figure = figure;
        this.widget = widget;
        this.name = name;
        controls = widget.controls();
        numbers = new FollowingNumbers(widget, figure);
        code = new CodePanel(figure, widget);
        State written = controls.decode(figure.getAttribute("data-state"));
        drawn = written == null ? controls.start() : written;
        state = drawn;
        history = new History<>(drawn);
        inputs = new Inputs(figure, widget);
    }

    /** Lets the controls be used, from where the reader or a link left them. */
    void wake() {
        inputs.wake(state);
        if (!followAddress()) {
            State kept = read(Saved.inStorage(name));
            if (kept != null) {
                show(widget.settle(kept));
            }
        }
        history = new History<>(state());
        Page.onAddress(this::followAddress);
        for (String type : EVENTS) {
            figure.addEventListener(type, this);
        }
        new Handles(this).wake(figure);
        Browser.wakeLinks(figure);
        Browser.wakeTools(figure, this);
        code.wake(() -> state);
        NodeList<? extends Element> plots = figure.querySelectorAll("[data-zoom]");
        NodeList<? extends HTMLElement> buttons = figure.querySelectorAll(".plot-tools");
        for (int i = 0; i < plots.getLength(); i++) {
            PlotView view = new PlotView((Part) plots.get(i), buttons.get(i));
            view.wake(figure);
            views.add(view);
        }
        Browser.followOffer(figure);
        Browser.whenNear(figure, this::prepare);
    }

    /** Follows a handle to a place in its plot, unless what it sets is locked. */
    void drag(String handle, double x, double y) {
        if (!widget.isLocked(state(), controls.indexOf(handle))) {
            set(widget.drag(state(), handle, x, y), handle);
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
            shown = widget.view(state);
            // The figures after this one wake first.
            Page.later(new Rehearsal(figure, widget, state, this::isUntouched)::goOn, 150);
        }
    }

    /** Returns whether the reader's first move is still to come, and is not being computed. */
    private boolean isUntouched() {
        return !moved && wanted == null;
    }

    @Override
    public void handleEvent(Event event) {
        Part target = (Part) event.getTarget();
        int control = inputs.control(target);
        String type = event.getType();
        if (type.equals("pointerdown")) {
            history.hold(true);
        } else if (type.equals("pointerup") || type.equals("pointercancel")) {
            history.hold(false);
        } else if (control >= 0) {
            handle(event, (Field) target, control);
        } else if (type.equals("click")) {
            follow(Page.button(target), "data-set");
        } else if (type.equals("submit")) {
            event.preventDefault();
            follow(target, "data-submit");
        }
    }

    /**
     * Follows a button or form: a changed state in an attribute, {@code data-move} with a control
     * that goes on by a tick, or back where a minus sign stands before it, or {@code data-action}
     * that plays.
     */
    private void follow(Part element, String attribute) {
        String set = element.getAttribute(attribute);
        State next = set == null ? null : controls.decode(state(), set);
        String move = element.getAttribute("data-move");
        String action = element.getAttribute("data-action");
        if (next != null) {
            set(next, "");
        } else if (move != null) {
            boolean back = move.charAt(0) == '-';
            int control = controls.indexOf(back ? move.substring(1) : move);
            set(controls.move(state(), control, back ? -1 : 1), "");
        } else if ("play".equals(action)) {
            if (player == null) {
                player = new Player(this, widget, element);
            }
            player.toggle();
        }
    }

    private void handle(Event event, Field input, int control) {
        String type = event.getType();
        if (!(controls.all().get(control) instanceof Slider slider)) {
            int tick =
                    type.equals("input")
                            ? controls.all().get(control).tick(Page.chosen(input))
                            : -1;
            if (tick >= 0) {
                set(state().with(control, tick), "");
            }
        } else if (type.equals("input")) {
            double value = Page.number(input);
            // A half-typed number ("-") is no number yet; it is left alone until it is one.
            if (!Double.isNaN(value)) {
                set(controls.set(state(), control, value), slider.name());
            }
        } else if (type.equals("change")) {
            // When the reader is done with a number field it shows the stop that was taken.
            input.setValue(text(control));
        } else if (type.equals("dblclick") && input.getType().equals("range")) {
            set(state().with(control, slider.start()), "");
        } else if (type.equals("keydown")) {
            String key = ((KeyboardEvent) event).getKey();
            int steps = key.equals("PageUp") ? PAGE : key.equals("PageDown") ? -PAGE : 0;
            if (steps != 0) {
                event.preventDefault();
                set(controls.move(state(), control, steps), slider.name());
                // In a number field what was typed is done with, too.
                input.setValue(text(control));
            }
        }
    }

    State state() {
        return wanted == null ? state : wanted;
    }

    /**
     * Takes over a state that the reader has made.
     *
     * @param gesture what {@link History#add} calls its name
     */
    void set(State next, String gesture) {
        pause();
        State settled = widget.settle(next);
        if (!settled.equals(state())) {
            history.add(settled, gesture, Page.now());
            keep(settled);
        }
    }

    @Override
    public void reset() {
        set(controls.start(), "");
    }

    @Override
    public void go(int steps) {
        pause();
        State next = state();
        // A gesture may have ended where it began.
        while (next.equals(state()) && history.has(steps)) {
            next = history.go(steps);
        }
        keep(next);
    }

    /** Remembers what was come to by playing. */
    void played() {
        history.add(state(), "", 0);
        keep(state());
    }

    private void pause() {
        if (player != null) {
            player.stop();
        }
    }

    private void keep(State next) {
        show(next);
        Browser.enable(figure, "data-action", "undo redo", history.has(-1), history.has(1));
        if (!name.isEmpty()) {
            Saved.keep(name, next.equals(drawn) ? "" : controls.encode(next));
        }
        Browser.followOffer(figure);
    }

    @Override
    public String address() {
        return Saved.toAddress(figure.getAttribute("id"), controls.encode(state()));
    }

    /** Shows the state that the page's address gives; returns whether it gives one. */
    private boolean followAddress() {
        State given = read(Saved.inAddress(figure.getAttribute("id")));
        if (given != null) {
            set(given, "");
            Page.scrollTo(figure);
        }
        return given != null;
    }

    private @Nullable State read(@Nullable String written) {
        return written == null ? null : controls.decode(written);
    }

    /** Shows a state as soon as all that it needs is computed, a part of a frame at a time. */
    void show(State next) {
        boolean waiting = wanted != null;
        wanted = next;
        if (!waiting) {
            compute(PART_OF_INPUT);
        }
    }

    private void compute(double part) {
        State next = state();
        double end = Page.now() + part;
        boolean ready;
        do {
            ready = widget.prepare(next);
        } while (!ready && Page.now() < end);
        if (ready) {
            wanted = null;
            draw(next);
        } else {
            Page.later(() -> compute(PART_OF_FRAME), 0);
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
        for (PlotView view : views) {
            view.refresh();
        }
        figure.setAttribute("data-state", controls.encode(state));
        numbers.show(state);
        code.show(state);
        inputs.show(state);
        if (!name.isEmpty()) {
            Browser.announce(figure, () -> widget.announce(state));
        }
    }

    private String text(int control) {
        return controls.all().get(control).text(state().tick(control));
    }
}
