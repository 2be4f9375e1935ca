package org.chalkline.client;

import java.util.function.BooleanSupplier;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.teavm.jso.dom.xml.Element;

/**
 * A figure's first moves, made between other things on a copy that nobody sees.
 *
 * <p>A browser interprets code until it has run for a while, and compiles it then: so the reader's
 * first moves would take several times as long as the later ones.
 */
final class Rehearsal {

    /** After so many moves the code of a lab is compiled; see BENCHMARKS. */
    private static final int MOVES = 30;

    /** Milliseconds that all of it may take: a lab with much to compute does not get all moves. */
    private static final double LONGEST = 500;

    private final Widget widget;
    private final State start;
    private final Element copy;
    private final BooleanSupplier awaited;
    private View shown;
    private int moves;
    private double taken;

    /**
     * Makes ready.
     *
     * @param copy an element that shows {@code shown} and is not in the page
     * @param awaited whether the reader's first move is still to come
     */
    Rehearsal(Widget widget, State start, View shown, Element copy, BooleanSupplier awaited) {
        this.widget = widget;
        this.start = start;
        this.shown = shown;
        this.copy = copy;
        this.awaited = awaited;
    }

    /** Makes one move, so that an input never waits for more, and leaves the rest for later. */
    void goOn() {
        if (!awaited.getAsBoolean() || moves == MOVES) {
            return;
        }
        double before = Page.now();
        Controls controls = widget.controls();
        int control = moves % controls.all().size();
        int round = moves / controls.all().size();
        int steps = round % 2 == 0 ? round + 1 : -round;
        View next = widget.view(widget.settle(controls.move(start, control, steps)));
        Patch.apply(copy, shown.body(), next.body());
        shown = next;
        moves++;
        taken += Page.now() - before;
        if (taken < LONGEST) {
            Page.later(this::goOn, 1);
        }
    }
}
