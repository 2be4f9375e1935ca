package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code line: points}: from point to point; of numbers, over 0, 1, 2 … times {@code dx}. With
 * {@code extend: true} the straight line through the first and the last.
 */
final class LineMark extends PlotMark {

    private static final Param<Formula> LINE =
            Param.of("line", FormulaType.of(Type.list(Type.POINT), Type.list(Type.NUMBER)));
    private static final Param<Formula> DX = Param.of("dx", FormulaType.NUMBER);
    private static final Param<Boolean> MARKS = Param.of("marks", FlagType.FLAG);
    private static final Param<Boolean> EXTEND = Param.of("extend", FlagType.FLAG);

    static final MarkKind KIND =
            new MarkKind("line") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(LINE, Text.of("a list of points, such as [(0, 0), (1, 2)]"))
                            .add(DX)
                            .usual(MARKS, false)
                            .usual(EXTEND, false);
                }

                @Override
                public PlotMark of(Params params) {
                    return new LineMark(params);
                }
            };

    private final Formula line;
    private final @Nullable Formula dx;
    private final boolean hasMarks;
    private final boolean isExtended;

    private LineMark(Params params) {
        super(params, KIND);
        line = params.get(LINE);
        dx = params.find(DX);
        hasMarks = params.get(MARKS);
        isExtended = params.get(EXTEND);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        double step = dx == null ? 1 : number(eval, dx, item);
        List<Point> points = points(eval.call(line, item), step);
        canvas.line(
                isExtended && points.size() > 1 ? extended(canvas, points) : points, style, false);
        if (hasMarks) {
            canvas.dots(points, style, 0);
        }
        Point last =
                points.isEmpty()
                        ? new Point(Double.NaN, Double.NaN)
                        : points.get(points.size() - 1);
        name(canvas, eval, style, last, item);
    }

    private static List<Point> extended(Canvas canvas, List<Point> points) {
        Point one = points.get(0);
        Point other = points.get(points.size() - 1);
        double slope = (other.y() - one.y()) / (other.x() - one.x());
        List<Point> ends = new ArrayList<>();
        for (double x : new double[] {canvas.frame().left(), canvas.frame().right()}) {
            ends.add(new Point(x, one.y() + slope * (x - one.x())));
        }
        return ends;
    }
}
