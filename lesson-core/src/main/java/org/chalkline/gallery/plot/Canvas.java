package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Point;

/** What marks are drawn on, in the numbers of the plot. */
abstract class Canvas {

    private final Frame frame;

    /** A plot that shows this. */
    Canvas(Frame frame) {
        this.frame = frame;
    }

    /** Returns what the plot shows. */
    final Frame frame() {
        return frame;
    }

    /** Returns whether nothing is drawn, and only the room counts that marks need. */
    boolean isMeasuring() {
        return false;
    }

    /** Draws lines from point to point; none to or from one that is undefined. */
    abstract void line(List<Point> points, Style style, boolean isArrow);

    /** Fills what a closed line encloses. */
    abstract void fill(List<Point> outline, Style style);

    /** As {@link #fill}, more or less dark: from 0 to 1. */
    void shade(List<Point> outline, Style style, double strength) {}

    /**
     * Fills what a closed line encloses, hiding what is behind.
     *
     * @param shade how dark; −1 for nothing
     */
    void facet(List<Point> outline, Style style, int shade) {}

    /**
     * Draws a node with words in it, above it and below it.
     *
     * @param half half of its width
     * @param words those three
     * @param styles theirs; the first is that of the node, too
     */
    void node(Point at, double half, List<Template> words, Eval<Double> eval, List<Style> styles) {}

    /** Writes a number on a line, where there is room. */
    void number(List<Point> line, String number, Style style) {}

    /** Tells what the lightest and what the darkest shade is. */
    void key(String least, String most, Style style) {}

    /**
     * Draws dots.
     *
     * @param shape which of the shapes, from 0; −1 for a hollow disc
     */
    abstract void dots(List<Point> points, Style style, int shape);

    /** Draws a line over the whole plot where x, or else y, is a number. */
    abstract void rule(boolean isUpright, double at, Style style);

    /** Writes a label near a point. */
    abstract void label(
            Point at, Template label, Eval<Double> eval, Style style, Object... variables);

    /** Writes a label with its middle above a point, or below it. */
    abstract void tag(
            Point at,
            boolean isBelow,
            Template label,
            Eval<Double> eval,
            Style style,
            Object... variables);

    /** Returns how many numbers of x are drawn as long as one of y. */
    double squareness() {
        return 0;
    }

    /** Keeps room for a mark that is not shown. */
    void none(PlotMark mark) {}
}
