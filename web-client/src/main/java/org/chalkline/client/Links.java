package org.chalkline.client;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Marks the parts of a figure that stand for the same thing, those of one {@code data-link}, when
 * one of them is pointed at or focused: they bear {@code data-lit} meanwhile.
 *
 * <p>A finger, which cannot hover, marks them by a tap and unmarks them by another.
 */
final class Links implements EventListener<Event> {

    private final HTMLElement figure;
    private String lit = "";

    Links(HTMLElement figure) {
        this.figure = figure;
    }

    /** Listens to pointers and to the focus. */
    void wake() {
        for (String type : new String[] {"pointerover", "pointerleave", "focusin", "click"}) {
            figure.addEventListener(type, this);
        }
        figure.addEventListener("focusout", event -> light(""));
    }

    @Override
    public void handleEvent(Event event) {
        Part target = (Part) event.getTarget();
        String link = link(target);
        if (event.getType().equals("focusin")) {
            light(link);
        } else if (event.getType().equals("click")) {
            if (Pointer.isTouch(event)
                    && Page.closest(target, ".controls, [data-handle]") == null) {
                light(link.equals(lit) ? "" : link);
            }
        } else if (!Pointer.isTouch(event)) {
            light(link.isEmpty() ? link(focused(figure)) : link);
        }
    }

    private static String link(@Nullable Part element) {
        Part part = element == null ? null : Page.closest(element, "[data-link]");
        return part == null ? "" : part.getAttribute("data-link");
    }

    private void light(String link) {
        if (!link.equals(lit)) {
            lit = link;
            light(figure, link);
        }
    }

    @JSBody(
            params = {"figure", "link"},
            script =
                    "figure.querySelectorAll('[data-link]').forEach(function (part) {"
                            + "  part.toggleAttribute('data-lit', part.dataset.link === link);"
                            + "});")
    private static native void light(HTMLElement figure, String link);

    /** Returns the element inside that has the focus, or null. */
    @JSBody(params = "figure", script = "return figure.querySelector(':focus');")
    private static native @Nullable Part focused(HTMLElement figure);
}
