package org.chalkline.gallery.plot;

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

/** {@code segment: [A, B]}: from one point to another; with {@code arrow: true} a vector. */
final class SegmentMark extends PlotMark {

    private static final Param<Formula> SEGMENT =
            Param.of("segment", FormulaType.of(Type.list(Type.POINT)));
    private static final Param<Boolean> ARROW = Param.of("arrow", FlagType.FLAG);

    static final MarkKind KIND =
            new MarkKind("segment") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(SEGMENT, Text.of("two points, such as [A, B]"))
                            .usual(ARROW, false);
                }

                @Override
                public PlotMark of(Params params) {
                    return new SegmentMark(params);
                }
            };

    private final Formula segment;
    private final boolean isArrow;

    private SegmentMark(Params params) {
        super(params, KIND);
        segment = params.get(SEGMENT);
        isArrow = params.get(ARROW);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> points = points(eval.call(segment, item), 1);
        canvas.line(points, style, isArrow);
        if (points.size() == 2) {
            Point one = points.get(0);
            Point other = points.get(1);
            Point middle = new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
            name(canvas, eval, style, isArrow ? other : middle, item);
        }
    }
}
