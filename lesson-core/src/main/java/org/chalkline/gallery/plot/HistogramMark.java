package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/**
 * {@code histogram: list}: how many numbers lie in each interval of {@code width: 0.1}; with {@code
 * scale: density} as an area of 1.
 */
final class HistogramMark extends PlotMark {

    private static final Param<Formula> HISTOGRAM = Param.of("histogram", FormulaType.NUMBERS);
    private static final Param<Formula> WIDTH = Param.of("width", FormulaType.NUMBER);
    private static final Param<Boolean> SCALE = Param.of("scale", new Scales());

    private static final class Scales extends ChoiceType<Boolean> {

        @Override
        public List<Boolean> all() {
            return List.of(false, true);
        }

        @Override
        public String nameOf(Boolean isDensity) {
            return isDensity ? "density" : "count";
        }
    }

    static final MarkKind KIND =
            new MarkKind("histogram") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(HISTOGRAM, Text.of("a list of numbers, such as past(m)"))
                            .required(WIDTH, Text.of("how wide each interval is, such as 0.1"))
                            .usual(SCALE, false);
                }

                @Override
                public PlotMark of(Params params) {
                    return new HistogramMark(params);
                }
            };

    private static final int MOST_INTERVALS = 1000;

    /** In widths: a rounding error must not move a number to the interval before. */
    private static final double ROUNDING = 1e-9;

    private final Formula histogram;
    private final Formula width;
    private final boolean isDensity;

    private HistogramMark(Params params) {
        super(params, KIND);
        histogram = params.get(HISTOGRAM);
        width = params.get(WIDTH);
        isDensity = params.get(SCALE);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Object[] numbers = (Object[]) eval.call(histogram, item);
        double wide = number(eval, width, item);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Object each : numbers) {
            double place = place(each, wide);
            least = place < least ? place : least;
            most = place > most ? place : most;
        }
        int count = most - least < MOST_INTERVALS ? (int) (most - least) + 1 : 0;
        int[] counts = new int[count];
        int all = 0;
        for (Object each : numbers) {
            double place = place(each, wide) - least;
            if (place >= 0 && place < count) {
                counts[(int) place]++;
                all++;
            }
        }
        Blocks blocks = new Blocks();
        Point top = Blocks.GAP;
        for (int i = 0; i < count; i++) {
            double height = isDensity ? counts[i] / (all * wide) : counts[i];
            double left = (least + i) * wide;
            if (counts[i] > 0) {
                blocks.add(left, left + wide, 0, height);
                top = top.y() >= height ? top : new Point(left + wide / 2, height);
            }
        }
        blocks.draw(canvas, style);
        name(canvas, eval, style, top, item);
    }

    private static double place(Object number, double wide) {
        return wide > 0 ? Math.floor((Double) number / wide + ROUNDING) : Double.NaN;
    }
}
