package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/**
 * What a figure shows: its drawing, and all in the page that follows its state.
 *
 * <p>It takes over what the build drew: nothing is drawn until the state changes, and then only
 * what differs.
 */
final class FigureView {

    private final HTMLElement figure;
    private final Session session;
    private final Page.Task followers;
    private final boolean isSeen;
    private final List<PlotView> plots = new ArrayList<>();
    private State state;
    private @Nullable View shown;

    /**
     * Takes over a drawn figure.
     *
     * @param state the one that is drawn
     * @param followers has all that follows the state show that of the figure
     * @param isSeen whether the reader sees it
     */
    FigureView(
            HTMLElement figure, Session session, State state, Page.Task followers, boolean isSeen) {
        this.figure = figure;
        this.session = session;
        this.state = state;
        this.followers = followers;
        this.isSeen = isSeen;
    }

    /** Lets the reader use it. */
    void wake() {
        Browser.wakeLinks(figure);
        NodeList<? extends Element> drawn = figure.querySelectorAll("[data-zoom]");
        NodeList<? extends HTMLElement> tools = figure.querySelectorAll(".plot-tools");
        for (int i = 0; i < drawn.getLength(); i++) {
            PlotView plot = new PlotView((Part) drawn.get(i), tools.get(i));
            plot.wake(figure);
            plots.add(plot);
        }
    }

    /** Returns the state that it shows. */
    State state() {
        return state;
    }

    /** Draws before there is a change, which would have to wait for it otherwise. */
    void prepare() {
        shown = session.view(state);
    }

    /** Shows a state. */
    void show(State next) {
        if (isSeen) {
            Browser.announce(figure, () -> session.announce(state));
        }
        View before = shown == null ? session.view(state) : shown;
        View after = session.view(next);
        state = next;
        shown = after;
        Patch.apply((Element) figure.getFirstChild(), before.body(), after.body());
        for (Attribute fact : after.facts()) {
            figure.setAttribute(fact.name(), fact.value());
        }
        for (PlotView plot : plots) {
            plot.refresh();
        }
        followers.run();
    }
}
