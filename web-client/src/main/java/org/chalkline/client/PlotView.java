package org.chalkline.client;

import org.chalkline.figure.Element;
import org.chalkline.figure.Grid;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Scale;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The part of a plot that its frame shows, which the reader zooms and moves.
 *
 * <p>The marks stay as they are drawn: their own {@code svg} in the plot's gets another view box.
 * Lines across the frame, numbers beside it and words are put where they belong in the view. The
 * state of the figure has no part in this.
 */
final class PlotView implements EventListener<Event> {

    private static final double CLOSEST = 64;
    private static final double FARTHEST = 0.5;

    private static final double[] WHOLE = {1, 0, 0};

    private static final String[] EVENTS = {
        "wheel",
        "touchstart",
        "touchmove",
        "pointerdown",
        "pointermove",
        "pointerup",
        "pointercancel"
    };

    private final Part plot;
    private final HTMLElement tools;
    private final Scale x;
    private final Scale y;

    /** What was looked at: how large all is drawn, and where what is at (0, 0) at first is then. */
    private final History<double[]> past = new History<>(WHOLE);

    PlotView(Part plot, HTMLElement tools) {
        this.plot = plot;
        this.tools = tools;
        x = scale(plot, "data-x");
        y = scale(plot, "data-y");
    }

    /** Listens to the plot's pointers, to its buttons and to the figure's keys. */
    void wake(HTMLElement figure) {
        for (String type : EVENTS) {
            plot.addEventListener(type, this);
        }
        tools.addEventListener("click", this);
        figure.addEventListener("keydown", this);
    }

    @Override
    public void handleEvent(Event event) {
        double[] wish = wish(plot, event, (x.start() + x.end()) / 2, (y.start() + y.end()) / 2);
        if (wish.length == 1 && past.has((int) wish[0])) {
            past.go((int) wish[0]);
            draw();
        } else if (wish.length > 1) {
            double[] now = past.now();
            double factor = Math.min(wish[0], CLOSEST / now[0]);
            double zoom = now[0] * factor;
            double left = wish[1] + wish[3] - (wish[1] - now[1]) * factor;
            double top = wish[2] + wish[4] - (wish[2] - now[2]) * factor;
            if (zoom == 0 && now != WHOLE) {
                past.add(WHOLE, "", 0);
                draw();
            } else if (zoom >= FARTHEST && (factor != 1 || wish[0] == 1)) {
                String gesture = event.getType().equals("click") ? "" : event.getType();
                past.add(new double[] {zoom, left, top}, gesture, Page.now());
                draw();
            }
        }
    }

    /** Puts what is drawn where it belongs, after the figure has changed. */
    void refresh() {
        if (past.has(-1) || past.has(1)) {
            draw();
        }
    }

    private void draw() {
        Browser.enable(tools, "data-view", "back on", past.has(-1), past.has(1));
        double[] now = past.now();
        Scale across = part(x, now[0], now[1]);
        Scale up = part(y, now[0], now[2]);
        StringBuilder grid = new StringBuilder();
        for (Element part : new Grid(across, up).draw()) {
            grid.append(Markup.of(part));
        }
        tell(plot, "data-x", across.from(), across.to(), across.start(), across.end());
        tell(plot, "data-y", up.from(), up.to(), up.start(), up.end());
        draw(plot, now[0], now[1], now[2], grid.toString());
    }

    private static Scale part(Scale whole, double zoom, double origin) {
        return new Scale(
                whole.value((whole.start() - origin) / zoom),
                whole.value((whole.end() - origin) / zoom),
                whole.start(),
                whole.end());
    }

    /**
     * Returns what an event asks for: nothing; steps to go back or on; or what to draw larger by,
     * the place that stays and how far that moves then, in the plot's units. It asks for the whole
     * plot by drawing it larger by nothing.
     */
    @JSBody(
            params = {"plot", "event", "middleX", "middleY"},
            script = "return browser.wish(plot, event, middleX, middleY);")
    @JSByRef
    private static native double[] wish(Part plot, Event event, double middleX, double middleY);

    /** Returns the scale that an attribute of a plot tells. */
    private static Scale scale(Part plot, String attribute) {
        double[] numbers = numbers(plot, attribute);
        return new Scale(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    @JSBody(
            params = {"element", "attribute"},
            script = "return new Float64Array(element.getAttribute(attribute).split(' '));")
    @JSByRef
    private static native double[] numbers(Part element, String attribute);

    /** Tells of a scale in an attribute, for those who ask where a pointer is. */
    @JSBody(
            params = {"plot", "name", "from", "to", "start", "end"},
            script = "plot.setAttribute(name, [from, to, start, end].join(' '));")
    private static native void tell(
            Part plot, String name, double from, double to, double start, double end);

    @JSBody(
            params = {"plot", "zoom", "left", "top", "grid"},
            script = "browser.showPart(plot, zoom, left, top, grid);")
    private static native void draw(Part plot, double zoom, double left, double top, String grid);
}
