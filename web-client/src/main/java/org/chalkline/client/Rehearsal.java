package org.chalkline.client;

import java.util.function.BooleanSupplier;
import org.chalkline.text.Words;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A figure's first moves, made between other things on a copy that nobody sees.
 *
 * <p>A browser interprets code until it has run for a while, and compiles it then: so the reader's
 * first moves would take several times as long as the later ones.
 */
final class Rehearsal {

    /** After so many moves the code of a lab is compiled; see BENCHMARKS. */
    private static final int MOVES = 100;

    /** Milliseconds that all of it may take: a lab with much to compute does not get all moves. */
    private static final double LONGEST = 500;

    private final HTMLElement figure;
    private final Widget widget;
    private final Session session;
    private final Words words;
    private final State start;
    private final BooleanSupplier awaited;
    private @Nullable Store copy;
    private int moves;
    private double taken;

    /**
     * Makes ready.
     *
     * @param awaited whether the reader's first move is still to come
     */
    Rehearsal(
            HTMLElement figure,
            Widget widget,
            Session session,
            Words words,
            State start,
            BooleanSupplier awaited) {
        this.figure = figure;
        this.widget = widget;
        this.session = session;
        this.words = words;
        this.start = start;
        this.awaited = awaited;
    }

    /** Makes the copy or one move, so that an input never waits for more; the rest comes later. */
    void goOn() {
        if (!awaited.getAsBoolean() || moves == MOVES) {
            return;
        }
        double before = Page.now();
        if (copy == null) {
            HTMLElement unseen = (HTMLElement) figure.cloneNode(true);
            unseen.removeAttribute("id");
            copy = new Store(unseen, widget, session, words, "");
        } else {
            move(copy);
            moves++;
        }
        taken += Page.now() - before;
        if (taken < LONGEST) {
            Page.later(this::goOn, 1);
        }
    }

    private void move(Store copy) {
        Controls controls = widget.controls();
        int control = moves % controls.all().size();
        int round = moves / controls.all().size();
        int steps = round % 2 == 0 ? round + 1 : -round;
        State next = controls.move(start, control, steps);
        // What takes long to compute would be computed again and again.
        if (session.prepare(next)) {
            copy.set(next, "");
        }
    }
}
