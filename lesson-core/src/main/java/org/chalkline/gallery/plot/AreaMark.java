package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code area: f(x)} between a curve and 0; {@code area: f(x)} and {@code to: g(x)} between two.
 */
final class AreaMark extends PlotMark {

    private static final Param<Formula> AREA =
            Param.of("area", FormulaType.of(Type.NUMBER).by("x"));
    private static final Param<Formula> TO = Param.of("to", FormulaType.of(Type.NUMBER).by("x"));

    static final MarkKind KIND =
            new MarkKind("area") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(AREA, Text.of("an expression of x, such as x^2"))
                            .add(TO, CurveMark.OVER);
                }

                @Override
                public PlotMark of(Params params) {
                    return new AreaMark(params);
                }
            };

    private final Formula area;
    private final @Nullable Formula to;
    private final @Nullable Formula over;

    private AreaMark(Params params) {
        super(params, KIND);
        area = params.get(AREA);
        to = params.find(TO);
        over = params.find(CurveMark.OVER);
    }

    @Override
    boolean isOverAll() {
        return over == null;
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> above = new ArrayList<>();
        List<Point> below = new ArrayList<>();
        for (Point point : CurveMark.sample(canvas, eval, area, over, item)) {
            double foot = to == null ? 0 : number(eval, to, point.x(), item);
            if (!Double.isNaN(point.y()) && !Double.isNaN(foot)) {
                above.add(point);
                below.add(0, new Point(point.x(), foot));
            }
        }
        Point middle =
                above.isEmpty()
                        ? new Point(Double.NaN, Double.NaN)
                        : middle(above.get(above.size() / 2), below.get(below.size() / 2));
        above.addAll(below);
        canvas.fill(above, style);
        name(canvas, eval, style, middle, item);
    }

    private static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
