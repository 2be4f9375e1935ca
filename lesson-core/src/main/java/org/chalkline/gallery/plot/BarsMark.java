package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** {@code bars: list}: a bar for each number, over 0, 1, 2 … or {@code at: list}. */
final class BarsMark extends PlotMark {

    private static final Param<Formula> BARS = Param.of("bars", FormulaType.NUMBERS);
    private static final Param<Formula> PLACES = Param.of("places", FormulaType.NUMBERS);

    static final MarkKind KIND =
            new MarkKind("bars") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(BARS, Text.of("a list of numbers, such as [3, 1, 2]"))
                            .add(PLACES);
                }

                @Override
                public PlotMark of(Params params) {
                    return new BarsMark(params);
                }
            };

    private static final double HALF = 0.4;

    private final Formula bars;
    private final @Nullable Formula places;

    private BarsMark(Params params) {
        super(params, KIND);
        bars = params.get(BARS);
        places = params.find(PLACES);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Object[] heights = (Object[]) eval.call(bars, item);
        Object[] at = places == null ? new Object[0] : (Object[]) eval.call(places, item);
        for (int i = 0; i < heights.length; i++) {
            double x = i < at.length ? (Double) at[i] : i;
            double height = (Double) heights[i];
            canvas.fill(
                    List.of(
                            new Point(x - HALF, 0),
                            new Point(x - HALF, height),
                            new Point(x + HALF, height),
                            new Point(x + HALF, 0)),
                    style);
        }
    }
}
