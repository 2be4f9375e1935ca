package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Truth;
import org.chalkline.figure.Point;
import org.chalkline.figure.Tick;
import org.chalkline.param.Params;
import org.jspecify.annotations.Nullable;

/** Something drawn in a plot, whose place and form follow from expressions. */
abstract class PlotMark {

    private static final Object[] ONCE = {};

    private final @Nullable Binder binder;
    private final @Nullable Formula shown;
    private final @Nullable Formula at;
    private final Template label;
    private final @Nullable Params params;
    private final @Nullable MarkKind kind;

    /** Nothing, in the place of a mark with a problem. */
    PlotMark() {
        params = null;
        kind = null;
        binder = null;
        shown = null;
        at = null;
        label = Template.NONE;
    }

    PlotMark(Params params, MarkKind kind) {
        this.params = params;
        this.kind = kind;
        binder = params.find(MarkKind.FOR);
        shown = params.find(MarkKind.SHOW);
        at = kind.hasPlace() ? params.find(MarkKind.AT) : null;
        Template given = params.find(MarkKind.LABEL);
        label = given == null ? Template.NONE : given;
    }

    /** Returns its kind; null in the place of one with a problem. */
    final @Nullable MarkKind kind() {
        return kind;
    }

    /** Returns what it is called in the plot; nothing for most. */
    final Template label() {
        return label;
    }

    /** Returns whether its author says what it is in the figure. */
    final boolean hasStyle() {
        return params != null && Style.isGiven(params);
    }

    /** Returns how it is drawn. */
    final Style style(Role usual) {
        return params == null || kind == null
                ? Style.of(usual)
                : Style.of(params, usual, kind.hasLine());
    }

    /** Draws it for each item for which it is repeated, where it is shown. */
    final void draw(Canvas canvas, Eval<Double> eval, Style style) {
        if (binder == null) {
            drawShown(canvas, eval, style, ONCE);
            return;
        }
        for (Object item : (Object[]) eval.call(binder.list())) {
            drawShown(canvas, eval, style, item);
        }
    }

    /** Returns whether it is drawn somewhere, or its author hides it. */
    final boolean isSeen(Frame frame, Eval<Double> eval) {
        Extent extent = new Extent(frame);
        draw(extent, eval, style(Role.TARGET));
        return !extent.isEmpty() || extent.isHiding();
    }

    private void drawShown(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        if (shown == null || eval.call(shown, item) == Truth.TRUE) {
            draw(canvas, eval, style, item);
        } else {
            canvas.none(this);
        }
    }

    /**
     * Draws it once.
     *
     * @param item what it is repeated for, if it is: the last variable of its expressions
     */
    abstract void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item);

    /** Writes its label, where its author says or else at a place. */
    final void name(Canvas canvas, Eval<Double> eval, Style style, Point usual, Object... item) {
        if (label.isEmpty()) {
            return;
        }
        Point place = at == null ? usual : point(eval.call(at, item));
        canvas.label(place, label, eval, style, item);
    }

    /** Writes the part of its label for one of its items at a point, above or else below it. */
    final void tag(
            Canvas canvas, Eval<Double> eval, Style style, Point at, int place, Object... item) {
        if (!label.isEmpty()) {
            canvas.tag(at, at.y() < 0, label.ofItem(place), eval, style, item);
        }
    }

    /** Returns what its label says, for each item for which it is repeated. */
    final String said(Eval<Double> eval) {
        StringBuilder all = new StringBuilder();
        Object[] items = binder == null ? ONCE : (Object[]) eval.call(binder.list());
        for (int i = 0; i < (binder == null ? 1 : items.length); i++) {
            Object[] item = binder == null ? ONCE : new Object[] {items[i]};
            if (isSpoken() && (shown == null || eval.call(shown, item) == Truth.TRUE)) {
                all.append(all.length() == 0 ? "" : ", ").append(said(eval, item));
            }
        }
        return all.toString();
    }

    /** Returns what its label says once. */
    String said(Eval<Double> eval, Object... item) {
        return label.text(eval, item);
    }

    /** Returns whether it goes over all x of the plot; when the site is built only. */
    boolean isOverAll() {
        return false;
    }

    /**
     * Returns what a plot shows that it has for itself, without axes; null for marks that stand
     * beside others. When the site is built only.
     *
     * @param ratio how many times as wide as high the plot is
     */
    @Nullable Frame ownFrame(double ratio) {
        return null;
    }

    /** Returns whether what it says is read aloud. */
    boolean isSpoken() {
        return !label.isEmpty();
    }

    /** Returns what stands below it at the foot of the plot; when the site is built only. */
    List<Tick> ticks() {
        return List.of();
    }

    /** Returns the value of a formula of the plot's x, or of another number. */
    static double number(Eval<Double> eval, Formula formula, double x, Object... item) {
        return (Double) value(eval, formula, x, item);
    }

    /** Returns the value of a formula of one number. */
    static Object value(Eval<Double> eval, Formula formula, double x, Object... item) {
        return item.length == 0 ? eval.call(formula, x) : eval.call(formula, x, item[0]);
    }

    /** Returns the value of a formula of x and y. */
    static Object value(Eval<Double> eval, Formula formula, double x, double y, Object... item) {
        return item.length == 0 ? eval.call(formula, x, y) : eval.call(formula, x, y, item[0]);
    }

    static double number(Eval<Double> eval, Formula formula, Object... item) {
        return (Double) eval.call(formula, item);
    }

    static Point point(Object value) {
        Pair pair = (Pair) value;
        return new Point((Double) pair.x(), (Double) pair.y());
    }

    /** Returns the points that a value is: one, several, or numbers over their places. */
    static List<Point> points(Object value, double step) {
        List<Point> points = new ArrayList<>();
        if (value instanceof Object[] items) {
            for (int i = 0; i < items.length; i++) {
                points.add(
                        items[i] instanceof Pair
                                ? point(items[i])
                                : new Point(i * step, (Double) items[i]));
            }
        } else {
            points.add(point(value));
        }
        return points;
    }
}
