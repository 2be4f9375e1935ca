package org.chalkline.client;

import org.chalkline.widget.State;
import org.chalkline.widget.Widget;

/**
 * Plays a figure that goes on by itself: a state a frame, from one click on its button to the next.
 *
 * <p>Where the reader has asked for little motion there are two pictures a second.
 */
final class Player {

    private static final int CALM_DELAY = 500;
    private static final int CALM_STATES = 30;

    private final LiveFigure figure;
    private final Widget widget;
    private final Part button;
    private boolean playing;

    /**
     * Plays by a button.
     *
     * @param button its {@code data-other} is its text while the figure is played
     */
    Player(LiveFigure figure, Widget widget, Part button) {
        this.figure = figure;
        this.widget = widget;
        this.button = button;
    }

    /** Starts, from the beginning if the figure has come to its end; or stops. */
    void toggle() {
        playing = !playing;
        Page.swapText(button);
        if (playing) {
            frame();
        } else {
            figure.played();
        }
    }

    /** Stops where the reader has taken over. */
    void stop() {
        if (playing) {
            toggle();
        }
    }

    private void frame() {
        if (!playing) {
            return;
        }
        boolean calm = Page.wantsLittleMotion();
        State next = figure.state();
        State after = widget.next(next);
        for (int i = 1; calm && i < CALM_STATES && after != null; i++) {
            next = after;
            after = widget.next(next);
        }
        if (after == null && next.equals(figure.state())) {
            toggle();
            return;
        }
        figure.show(after == null ? next : after);
        Page.later(this::frame, calm ? CALM_DELAY : 0);
    }
}
