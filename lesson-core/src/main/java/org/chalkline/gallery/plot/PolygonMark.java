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

/** {@code polygon: [A, B, C]}: what the points enclose, with its edges. */
final class PolygonMark extends PlotMark {

    private static final Param<Formula> POLYGON =
            Param.of("polygon", FormulaType.of(Type.list(Type.POINT)));

    static final MarkKind KIND =
            new MarkKind("polygon") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration.required(POLYGON, Text.of("points, such as [A, B, C]"));
                }

                @Override
                public PlotMark of(Params params) {
                    return new PolygonMark(params);
                }
            };

    private final Formula polygon;

    private PolygonMark(Params params) {
        super(params, KIND);
        polygon = params.get(POLYGON);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> points = points(eval.call(polygon, item), 1);
        List<Point> closed = new ArrayList<>(points);
        double x = 0;
        double y = 0;
        for (Point point : points) {
            x += point.x() / points.size();
            y += point.y() / points.size();
        }
        if (!points.isEmpty()) {
            closed.add(points.get(0));
        }
        canvas.fill(points, style);
        canvas.line(closed, style, false);
        name(canvas, eval, style, new Point(x, y), item);
    }
}
