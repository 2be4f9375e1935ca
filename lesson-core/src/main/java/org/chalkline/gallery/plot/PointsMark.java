package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code points: (xs, ys)}: a dot for each item, whose shape and role {@code by: classes} say, a
 * list of numbers from 0.
 */
final class PointsMark extends PlotMark {

    private static final Param<Formula> POINTS = Param.of("points", FormulaType.POINTS);
    private static final Param<Integer> SHAPE = Param.of("shape", WholeType.ANY);

    private static final Param<Formula> BY = Param.of("by", FormulaType.NUMBERS);

    /** So many shapes there are. */
    private static final int SHAPES = 4;

    /** So many classes have a role of their own. */
    private static final int MOST_CLASSES = Role.IN_TURN.size();

    static final MarkKind KIND =
            new MarkKind("points") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(POINTS, Text.of("a list of points, such as (xs, ys)"))
                            .type(SHAPE, WholeType.from(0, 3))
                            .usual(SHAPE, 0)
                            .add(BY)
                            .apart(BY, SHAPE);
                }

                @Override
                public PlotMark of(Params params) {
                    return new PointsMark(params);
                }
            };

    private final Formula points;
    private final int shape;
    private final @Nullable Formula by;
    private final boolean hasRoles;

    private PointsMark(Params params) {
        super(params, KIND);
        points = params.get(POINTS);
        shape = params.get(SHAPE);
        by = params.find(BY);
        hasRoles = !Style.isGiven(params);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> all = points(eval.call(points, item), 1);
        if (by == null) {
            canvas.dots(all, style, shape);
        } else {
            dots(canvas, all, (Object[]) eval.call(by, item), style);
        }
        Point last = all.isEmpty() ? new Point(Double.NaN, Double.NaN) : all.get(all.size() - 1);
        name(canvas, eval, style, last, item);
    }

    private void dots(Canvas canvas, List<Point> all, Object[] classes, Style style) {
        for (int kind = 0; kind < MOST_CLASSES; kind++) {
            List<Point> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                double its = i < classes.length ? (Double) classes[i] : 0;
                if (its % MOST_CLASSES == kind) {
                    some.add(all.get(i));
                }
            }
            Style own = hasRoles ? Style.of(Role.IN_TURN.get(kind)) : style;
            canvas.dots(some, own, kind % SHAPES);
        }
    }
}
