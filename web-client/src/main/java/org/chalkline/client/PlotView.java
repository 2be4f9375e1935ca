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
        x = Pointer.scale(plot, "data-x");
        y = Pointer.scale(plot, "data-y");
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
        Page.enable(tools, "[data-view=back]", "[data-view=on]", past.has(-1), past.has(1));
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
            script =
                    """
                    var type = event.type, target = event.target, key = event.key;
                    var inverse = plot.getScreenCTM().inverse();
                    function at(place) {
                        return new DOMPoint(place.clientX, place.clientY).matrixTransform(inverse);
                    }
                    function from(wish) {
                        return new Float64Array(wish);
                    }
                    function by(factor, right, down) {
                        return from([factor, middleX, middleY, right || 0, down || 0]);
                    }
                    function letGo() {
                        if (plot.held && plot.held.box) plot.held.box.remove();
                        plot.held = null;
                    }
                    if (type === 'click' || type === 'keydown') {
                        var button = target.closest('[data-view]');
                        var view = button && button.dataset.view;
                        if (key) {
                            if (event.ctrlKey || event.metaKey || target.type === 'number') {
                                return from([]);
                            }
                            var way = {ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40],
                                ArrowDown: [0, -40]}[key];
                            if (key === 'Escape') letGo();
                            if (way && view === 'pan') {
                                event.preventDefault();
                                return by(1, way[0], way[1]);
                            }
                            view = {'+': 'in', '=': 'in', '-': 'out', '0': 'home'}[key];
                        }
                        if (view === 'pan' || view === 'box') {
                            plot.dataset.mode = plot.dataset.mode === view ? '' : view;
                            plot.button = button;
                            button.parentNode.querySelectorAll('[aria-pressed]')
                                .forEach(function (one) {
                                    one.setAttribute('aria-pressed',
                                        one.dataset.view === plot.dataset.mode);
                                });
                        }
                        return {in: by(1.5), out: by(1 / 1.5), home: by(0), back: from([-1]),
                            on: from([1])}[view] || from([]);
                    }
                    var now, last, factor = 1;
                    if (type === 'wheel') {
                        if (!event.ctrlKey && !event.metaKey) return from([]);
                        event.preventDefault();
                        now = last = at(event);
                        factor = Math.pow(2, -event.deltaY * (event.deltaMode ? 33 : 1) / 250);
                    } else if (event.touches) {
                        var one = event.touches[0], two = event.touches[1];
                        if (!two) return from([]);
                        event.preventDefault();
                        letGo();
                        now = at({clientX: (one.clientX + two.clientX) / 2,
                            clientY: (one.clientY + two.clientY) / 2});
                        now.z = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
                        last = type === 'touchmove' && plot.last || now;
                        factor = now.z / (last.z || now.z);
                        plot.last = now;
                    } else {
                        if (!plot.dataset.mode || !event.isPrimary) return from([]);
                        // The figure's handles are not to move along.
                        event.stopPropagation();
                        now = at(event);
                        last = plot.held;
                        if (type === 'pointerdown') {
                            // The button keeps the focus, and so hears of Escape.
                            event.preventDefault();
                            plot.button.focus({preventScroll: true});
                            plot.setPointerCapture(event.pointerId);
                            plot.held = now;
                            plot.moved = false;
                            if (plot.dataset.mode === 'box') {
                                now.box = plot.appendChild(
                                    document.createElementNS(plot.namespaceURI, 'rect'));
                                now.box.setAttribute('class', 'box');
                            }
                        }
                        if (!last) return from([]);
                        if (last.box) {
                            var box = ['x', 'y'].map(function (axis, place) {
                                var frame = plot.dataset[axis].split(' ').slice(2).map(Number);
                                var least = Math.min(frame[0], frame[1]);
                                var most = Math.max(frame[0], frame[1]);
                                var from = Math.max(least, Math.min(last[axis], now[axis]));
                                var to = Math.min(most, Math.max(last[axis], now[axis]));
                                var size = Math.max(0, to - from);
                                last.box.setAttribute(axis, from);
                                last.box.setAttribute(place ? 'height' : 'width', size);
                                return [from + size / 2, size, most - least];
                            });
                            if (type === 'pointermove') return from([]);
                            letGo();
                            return from(type === 'pointerup' && box[0][1] > 8 && box[1][1] > 8
                                ? [Math.min(box[0][2] / box[0][1], box[1][2] / box[1][1]),
                                    box[0][0], box[1][0], middleX - box[0][0], middleY - box[1][0]]
                                : []);
                        }
                        plot.held = type === 'pointermove' ? now : null;
                        if (type === 'pointermove') {
                            plot.moved = true;
                        } else if (type === 'pointerup' && !plot.moved) {
                            // A click brings its place into the middle.
                            return by(1, middleX - now.x, middleY - now.y);
                        }
                    }
                    return from([factor, last.x, last.y, now.x - last.x, now.y - last.y]);
                    """)
    @JSByRef
    private static native double[] wish(Part plot, Event event, double middleX, double middleY);

    /** Tells of a scale in an attribute, for those who ask where a pointer is. */
    @JSBody(
            params = {"plot", "name", "from", "to", "start", "end"},
            script = "plot.setAttribute(name, [from, to, start, end].join(' '));")
    private static native void tell(
            Part plot, String name, double from, double to, double start, double end);

    @JSBody(
            params = {"plot", "zoom", "left", "top", "grid"},
            script =
                    """
                    var marks = plot.querySelector('.marks');
                    var frame = ['x', 'y', 'width', 'height'].map(function (name) {
                        return +marks.getAttribute(name);
                    });
                    var right = frame[0] + frame[2], foot = frame[1] + frame[3];
                    marks.setAttribute('viewBox', [(frame[0] - left) / zoom,
                        (frame[1] - top) / zoom, frame[2] / zoom, frame[3] / zoom].join(' '));
                    plot.style.setProperty('--zoom', zoom);
                    plot.querySelector('.axes').innerHTML = grid;
                    plot.querySelectorAll('.words text').forEach(function (text) {
                        var across = +text.getAttribute('x'), down = +text.getAttribute('y');
                        var dy = top + down * (zoom - 1);
                        // Words at the ends of lines stay beside the frame while these are there.
                        var isEnd = across > right;
                        var dx = isEnd ? 0 : left + across * (zoom - 1);
                        text.setAttribute('transform', 'translate(' + dx + ',' + dy + ')');
                        text.toggleAttribute('data-out', down + dy < frame[1] || down + dy > foot
                            || (isEnd ? Math.abs(left + right * (zoom - 1)) > 9
                                : across + dx < frame[0] || across + dx > right));
                    });
                    """)
    private static native void draw(Part plot, double zoom, double left, double top, String grid);
}
