package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.number.Elementary;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code circle: A} of {@code radius: r}, both in the numbers of the axes. */
final class CircleMark extends PlotMark {

    private static final Param<Formula> CIRCLE = Param.of("circle", FormulaType.POINT);
    private static final Param<Formula> RADIUS = Param.of("radius", FormulaType.NUMBER);

    static final MarkKind KIND =
            new MarkKind("circle") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(CIRCLE, Text.of("a point, such as (2, 3)"))
                            .required(RADIUS, Text.of("a number, such as 1"));
                }

                @Override
                public PlotMark of(Params params) {
                    return new CircleMark(params);
                }
            };

    private static final int CORNERS = 96;

    private final Formula circle;
    private final Formula radius;

    private CircleMark(Params params) {
        super(params, KIND);
        circle = params.get(CIRCLE);
        radius = params.get(RADIUS);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Point middle = point(eval.call(circle, item));
        double length = number(eval, radius, item);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            points.add(
                    new Point(
                            middle.x() + length * Elementary.cos(angle),
                            middle.y() + length * Elementary.sin(angle)));
        }
        canvas.line(points, style, false);
        name(canvas, eval, style, new Point(middle.x(), middle.y() + length), item);
    }
}
