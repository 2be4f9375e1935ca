package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code point: (a, b)}: a dot. */
final class PointMark extends PlotMark {

    private static final Param<Formula> POINT = Param.of("point", FormulaType.POINT);
    private static final Param<Boolean> HOLLOW = Param.of("hollow", FlagType.FLAG);

    static final MarkKind KIND =
            new MarkKind("point") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(POINT, Text.of("a point, such as (2, 3)"))
                            .usual(HOLLOW, false);
                }

                @Override
                public PlotMark of(Params params) {
                    return new PointMark(params);
                }
            };

    private final Formula point;
    private final boolean isHollow;

    private PointMark(Params params) {
        super(params, KIND);
        point = params.get(POINT);
        isHollow = params.get(HOLLOW);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Point at = point(eval.call(point, item));
        canvas.dots(List.of(at), style, isHollow ? -1 : 0);
        name(canvas, eval, style, at, item);
    }
}
