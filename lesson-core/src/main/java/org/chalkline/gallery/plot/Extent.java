package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Point;

/** Measures the room that marks need; when the site is built only. */
final class Extent extends Canvas {

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    private boolean isHiding;

    Extent(Frame frame) {
        super(frame);
    }

    @Override
    boolean isMeasuring() {
        return true;
    }

    @Override
    void none(PlotMark mark) {
        isHiding = true;
    }

    /** Returns whether an author hides a mark. */
    boolean isHiding() {
        return isHiding;
    }

    private void add(List<Point> points) {
        for (Point point : points) {
            addX(point.x());
            addY(point.y());
        }
    }

    private void addX(double x) {
        if (Math.abs(x) < Double.POSITIVE_INFINITY) {
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
    }

    private void addY(double y) {
        if (Math.abs(y) < Double.POSITIVE_INFINITY) {
            bottom = Math.min(bottom, y);
            top = Math.max(top, y);
        }
    }

    /** Returns whether nothing was drawn. */
    boolean isEmpty() {
        return left > right || bottom > top;
    }

    /** Returns the least and the greatest x. */
    double[] across() {
        return new double[] {left, right};
    }

    /** Returns the least and the greatest y. */
    double[] up() {
        return new double[] {bottom, top};
    }

    @Override
    void line(List<Point> points, Style style, boolean isArrow) {
        add(points);
    }

    @Override
    void fill(List<Point> outline, Style style) {
        add(outline);
    }

    @Override
    void dots(List<Point> points, Style style, int shape) {
        add(points);
    }

    @Override
    void rule(boolean isUpright, double at, Style style) {
        if (isUpright) {
            addX(at);
        } else {
            addY(at);
        }
    }

    @Override
    void tag(
            Point at,
            boolean isBelow,
            Template label,
            Eval<Double> eval,
            Style style,
            Object... variables) {
        label.text(eval, variables);
    }

    @Override
    void label(Point at, Template label, Eval<Double> eval, Style style, Object... variables) {
        label.text(eval, variables);
    }
}
