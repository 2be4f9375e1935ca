package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** The buttons below a figure, and the keys that do the same. */
final class Tools implements EventListener<Event> {

    private final HTMLElement element;
    private final LiveFigure figure;

    Tools(HTMLElement element, LiveFigure figure) {
        this.element = element;
        this.figure = figure;
    }

    /** Listens to clicks and keys; hides what this browser or this figure cannot do. */
    void wake() {
        element.addEventListener("click", this);
        element.addEventListener("keydown", this);
        hide(element);
    }

    /** Disables what cannot be done now. */
    void refresh(History<?> history) {
        Page.enable(
                element,
                "[data-action=undo]",
                "[data-action=redo]",
                history.has(-1),
                history.has(1));
    }

    @Override
    public void handleEvent(Event event) {
        Part target = (Part) event.getTarget();
        if (event.getType().equals("keydown")) {
            int steps = steps(event);
            if (steps != 0 && !"number".equals(target.getAttribute("type"))) {
                event.preventDefault();
                figure.go(steps);
            }
            return;
        }
        Part button = Page.closest(target, "[data-action]");
        if (button == null) {
            return;
        }
        String action = button.getAttribute("data-action");
        if (action.equals("undo")) {
            figure.go(-1);
        } else if (action.equals("redo")) {
            figure.go(1);
        } else if (action.equals("reset")) {
            figure.reset();
        } else if (action.equals("link")) {
            Page.copy(figure.address(), button);
        } else if (action.equals("screen")) {
            toggleScreen(element);
        } else if (!action.equals("play")) {
            Picture.save(element, action);
        }
    }

    @JSBody(
            params = "element",
            script =
                    """
                    function button(action) {
                        return element.querySelector('[data-action=' + action + ']');
                    }
                    var screen = button('screen');
                    if (screen && !document.fullscreenEnabled) screen.hidden = true;
                    var link = button('link');
                    if (link && !element.id) link.hidden = true;
                    """)
    private static native void hide(HTMLElement element);

    @JSBody(
            params = "element",
            script =
                    """
                    if (document.fullscreenElement) document.exitFullscreen();
                    else element.requestFullscreen().catch(function () { });
                    """)
    private static native void toggleScreen(HTMLElement element);

    /** Returns −1 for a key that undoes, 1 for one that redoes, else 0. */
    @JSBody(
            params = "event",
            script =
                    "if (!(event.ctrlKey || event.metaKey) || event.altKey) return 0;"
                            + "var key = event.key.toLowerCase();"
                            + "return key === 'z' ? event.shiftKey ? 1 : -1"
                            + "  : key === 'y' && event.ctrlKey ? 1 : 0;")
    private static native int steps(Event event);
}
