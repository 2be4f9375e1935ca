package org.chalkline.client;

import java.util.function.UnaryOperator;
import org.chalkline.figure.Digits;
import org.chalkline.text.Words;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Measure;
import org.chalkline.widget.Session;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The state of a figure: what it is, was before, and is after going back; and where it is kept. It
 * changes as the reader's events ask.
 */
final class Store implements Browser.Live {

    /** Milliseconds of each frame that long computing may take. */
    private static final double PART_OF_FRAME = 6;

    /** Milliseconds of an input that it may take: an input also draws. */
    private static final double PART_OF_INPUT = 1.5;

    private final HTMLElement figure;
    private final String name;
    private final Widget widget;
    private final Controls controls;
    private final Session session;
    private final Words words;
    private final FigureView view;

    /** The state that the build drew. */
    private final State drawn;

    private State state;

    /** The state when a handle was taken. */
    private State taken;

    private History<State> history;
    private boolean isComputing;

    /** Whether the reader is still at it, so that nothing follows from a state yet. */
    private boolean isHeld;

    private String gesture = "";
    private boolean isUntouched = true;

    /**
     * Begins with what the build drew.
     *
     * @param name by which the browser keeps the state, unlike those of the page's other figures;
     *     empty for a copy that nobody sees: its state is neither kept nor announced
     */
    Store(HTMLElement figure, Widget widget, Session session, Words words, String name) {
        this.figure = figure;
        this.name = name;
        this.widget = widget;
        this.session = session;
        this.words = words;
        controls = widget.controls();
        State written = controls.decode(figure.getAttribute("data-state"));
        drawn = written == null ? controls.start() : written;
        state = drawn;
        taken = drawn;
        history = new History<>(drawn);
        view =
                new FigureView(
                        figure, session, drawn, Browser.followersOf(figure, this), !name.isEmpty());
    }

    /** Lets the reader use the figure, from where they or a link left it. */
    void wake() {
        Browser.wakeEvents(figure, this);
        view.wake();
        if (!followAddress()) {
            State kept = read(Saved.inStorage(name));
            show(widget.settle(kept == null ? ofReader(state) : kept));
        }
        Browser.followFigures(figure, this);
        history = new History<>(state);
        Page.onAddress(this::followAddress);
        Browser.wakeTools(figure, this);
        Browser.followOffer(figure);
        Browser.whenNear(figure, this::prepare);
    }

    /** Draws before the reader's first move, which would have to wait for it otherwise. */
    private void prepare() {
        if (isUntouched && !controls.isEmpty()) {
            view.prepare();
            // The figures after this one wake first.
            Page.later(
                    new Rehearsal(figure, widget, session, words, state, () -> isUntouched)::goOn,
                    150);
        }
    }

    @Override
    public void hold(boolean held, boolean isGesture) {
        isHeld = held;
        if (!held && !widget.settle(state).equals(state)) {
            set(state, gesture);
        }
        if (isGesture) {
            history.hold(held);
        }
    }

    @Override
    public void slide(String control, double value) {
        set(controls.slide(state, controls.indexOf(control), value), control);
    }

    @Override
    public void choose(String control, String text, String gesture) {
        int place = controls.indexOf(control);
        int tick = controls.all().get(place).tick(text);
        if (tick >= 0) {
            set(state.with(place, tick), gesture);
        }
    }

    @Override
    public void restart(String control) {
        int place = controls.indexOf(control);
        set(controls.move(state, place, controls.all().get(place).start() - state.tick(place)), "");
    }

    @Override
    public void move(String control, int steps, String gesture) {
        set(controls.move(state, controls.indexOf(control), steps), gesture);
    }

    @Override
    public void change(String written) {
        State next = controls.decode(state, written);
        if (next != null) {
            set(next, "");
        }
    }

    @Override
    public String text(String control) {
        int place = controls.indexOf(control);
        int tick = state.tick(place);
        return controls.all().get(place) instanceof Slider slider
                ? slider.range().text(tick)
                : controls.all().get(place).text(tick);
    }

    @Override
    public String shown(String control) {
        int place = controls.indexOf(control);
        return controls.slider(place).shown(state.tick(place));
    }

    @Override
    public String missed(String control, String typed) {
        Slider slider = controls.slider(controls.indexOf(control));
        return slider.tick(typed) >= 0
                ? ""
                : words.say("controls.stop", typeset(typed), typeset(shown(control)));
    }

    private static String typeset(String number) {
        return number.replace('-', '\u2212');
    }

    @Override
    public boolean isLocked(String control) {
        return widget.isLocked(state, controls.indexOf(control));
    }

    @Override
    public boolean isChange(String written) {
        State set = controls.decode(state, written);
        return set != null && !set.equals(state);
    }

    @Override
    public @Nullable String measure(String measure, int places) {
        String cited = widget.cited(state, measure);
        if (cited != null) {
            return cited;
        }
        for (Measure each : Measure.all(widget)) {
            if (each.name().equals(measure)) {
                return Digits.typeset(each.of().applyAsDouble(state), places);
            }
        }
        return null;
    }

    @Override
    public String code(String place) {
        UnaryOperator<String> code = session.code(state, Store::numeral);
        return code == null ? "" : code.apply(place);
    }

    @Override
    public void take() {
        taken = state;
    }

    @Override
    public void giveBack(String handle) {
        set(taken, handle);
    }

    @Override
    public void drag(String handle, double x, double y) {
        if (!isLocked(handle)) {
            set(widget.drag(state, handle, x, y), handle);
        }
    }

    @Override
    public void put(String points, double x, double y) {
        set(widget.drag(state, points, x, y), "");
    }

    @Override
    public boolean next(int states) {
        State next = state;
        for (int i = 0; i < states; i++) {
            State after = widget.next(next);
            if (after == null) {
                break;
            }
            next = after;
        }
        boolean goesOn = !next.equals(state);
        show(next);
        return goesOn;
    }

    @Override
    public void played() {
        history.add(state, "", 0);
        keep(state);
    }

    @Override
    public void follow(int figure, String written) {
        show(widget.follow(state, figure, written));
    }

    @Override
    public void reset() {
        State start = controls.reset(state);
        int own = widget.own();
        set(own < 0 ? start : start.with(own, state.tick(own)), "");
    }

    /** Returns a state with a number of the reader's own, where the figure begins with one. */
    private State ofReader(State first) {
        int own = widget.own();
        return own < 0 || name.isEmpty()
                ? first
                : first.with(own, Saved.reader() % (controls.all().get(own).ticks() + 1));
    }

    @Override
    public void go(int steps) {
        Browser.stop(figure);
        State next = state;
        // A gesture may have ended where it began.
        while (next.equals(state) && history.has(steps)) {
            next = history.go(steps);
        }
        keep(widget.change(state, next));
    }

    @Override
    public String address() {
        return Saved.toAddress(figure.getAttribute("id"), controls.encode(state));
    }

    /**
     * Takes over a state that the reader has made.
     *
     * @param gesture what {@link History#add} calls its name
     */
    void set(State next, String gesture) {
        Browser.stop(figure);
        State changed = widget.change(state, next);
        State settled = isHeld ? changed : widget.settle(changed);
        this.gesture = gesture;
        if (!settled.equals(state)) {
            history.add(settled, gesture, Page.now());
            keep(settled);
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
    private void show(State next) {
        isUntouched &= next.equals(state);
        state = next;
        if (!isComputing) {
            compute(PART_OF_INPUT);
        }
    }

    private void compute(double part) {
        double end = Page.now() + part;
        do {
            isComputing = !session.prepare(state);
        } while (isComputing && Page.now() < end);
        if (isComputing) {
            Page.later(() -> compute(PART_OF_FRAME), 0);
        } else if (!state.equals(view.state())) {
            view.show(state);
            figure.setAttribute("data-state", controls.encode(state));
        }
    }

    /**
     * Writes a number as Java and Python both read it, with the fewest digits that tell it from all
     * others; and what is no number, after a training that diverged, as a product.
     */
    @JSBody(
            params = "number",
            script =
                    """
                    return !isFinite(number)
                        ? '(1e308 * ' + (number > 0 ? 10 : number < 0 ? -10 : '10 * 0') + ')'
                        : /[.e]/.test(number) ? '' + number : number + '.0';
                    """)
    private static native String numeral(double number);
}
