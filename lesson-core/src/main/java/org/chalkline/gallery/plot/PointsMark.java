package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;

/** {@code points: (xs, ys)}: a dot for each item. */
final class PointsMark extends PlotMark {

    private static final Param<Formula> POINTS = Param.of("points", FormulaType.POINTS);
    private static final Param<Integer> SHAPE = Param.of("shape", WholeType.ANY);

    static final MarkKind KIND =
            new MarkKind("points") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(POINTS, Text.of("a list of points, such as (xs, ys)"))
                            .type(SHAPE, WholeType.from(0, 3))
                            .usual(SHAPE, 0);
                }

                @Override
                public PlotMark of(Params params) {
                    return new PointsMark(params);
                }
            };

    private final Formula points;
    private final int shape;

    private PointsMark(Params params) {
        super(params, KIND);
        points = params.get(POINTS);
        shape = params.get(SHAPE);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> all = points(eval.call(points, item), 1);
        canvas.dots(all, style, shape);
        Point last = all.isEmpty() ? new Point(Double.NaN, Double.NaN) : all.get(all.size() - 1);
        name(canvas, eval, style, last, item);
    }
}
