package org.chalkline.client;

import org.chalkline.figure.Scale;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Lets the handles in a figure's plots be dragged, or put at a place by a click or tap there.
 *
 * <p>A plot that bears {@code data-handle} is a handle as a whole. The slider that a handle sets
 * takes the focus, so that its keys go on from there.
 */
final class Handles implements EventListener<Event> {

    /** How far outside the frame its handle can still be taken, in the plot's units. */
    private static final double MARGIN = 6;

    private final LiveFigure figure;
    private @Nullable Part plot;
    private String handle = "";
    private State before;

    Handles(LiveFigure figure) {
        this.figure = figure;
        before = figure.state();
    }

    /** Listens to pointers. */
    void wake(HTMLElement element) {
        for (String type :
                new String[] {"pointerdown", "pointermove", "pointerup", "pointercancel"}) {
            element.addEventListener(type, this);
        }
    }

    @Override
    public void handleEvent(Event event) {
        String type = event.getType();
        if (type.equals("pointerdown")) {
            if (plot != null) {
                // A second finger: they pinch.
                figure.set(before, handle);
                plot = null;
            }
            take(event);
        } else if (plot != null && Pointer.isFirst(event)) {
            if (type.equals("pointercancel")) {
                // The finger scrolls the page: it did not mean the handle.
                figure.set(before, handle);
            } else {
                move(event, plot);
            }
            if (!type.equals("pointermove")) {
                plot = null;
            }
        }
    }

    private void take(Event event) {
        Part target = (Part) event.getTarget();
        Part taken = Page.closest(target, "[data-handle]");
        Part around = Page.closest(target, ".plot");
        if (taken == null || around == null || !Pointer.isFirst(event)) {
            return;
        }
        double[] at = Pointer.in(around, event);
        Scale x = Pointer.scale(around, "data-x");
        Scale y = Pointer.scale(around, "data-y");
        if (at[0] < x.start() - MARGIN
                || at[0] > x.end() + MARGIN
                || at[1] < y.end() - MARGIN
                || at[1] > y.start() + MARGIN) {
            return;
        }
        plot = around;
        handle = taken.getAttribute("data-handle");
        before = figure.state();
        event.preventDefault();
        Pointer.capture(event, around);
        figure.focus(handle);
        // A finger may be about to scroll; it is waited for until it moves or leaves.
        if (!Pointer.isTouch(event)) {
            move(event, around);
        }
    }

    private void move(Event event, Part around) {
        double[] at = Pointer.in(around, event);
        figure.drag(
                handle,
                Pointer.scale(around, "data-x").value(at[0]),
                Pointer.scale(around, "data-y").value(at[1]));
    }
}
