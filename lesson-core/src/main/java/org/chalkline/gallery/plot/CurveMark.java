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

/** {@code curve: f(x)}, over all the plot or {@code over: [a, b]}. */
final class CurveMark extends PlotMark {

    private static final Param<Formula> CURVE =
            Param.of("curve", FormulaType.of(Type.NUMBER).by("x"));
    static final Param<Formula> OVER = Param.of("over", FormulaType.NUMBERS);

    static final MarkKind KIND =
            new MarkKind("curve") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(CURVE, Text.of("an expression of x, such as x^2"))
                            .add(OVER);
                }

                @Override
                public PlotMark of(Params params) {
                    return new CurveMark(params);
                }
            };

    /** How many places of a curve are computed; between them it is straight. */
    private static final int SAMPLES = 240;

    /** Halvings until the end of a curve that begins or ends between two places. */
    private static final int HALVINGS = 20;

    private final Formula curve;
    private final @Nullable Formula over;

    private CurveMark(Params params) {
        super(params, KIND.hasLine());
        curve = params.get(CURVE);
        over = params.find(OVER);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        double[] ends = ends(canvas, eval, over, item);
        List<Point> points = sample(eval, curve, ends[0], ends[1], item);
        canvas.line(points, style, false);
        Point last = new Point(Double.NaN, Double.NaN);
        for (Point point : points) {
            last = Double.isNaN(point.y()) ? last : point;
        }
        name(canvas, eval, style, last, item);
    }

    /** Returns the interval over which a mark is drawn, within the plot. */
    static double[] ends(Canvas canvas, Eval<Double> eval, @Nullable Formula over, Object... item) {
        if (over == null) {
            return new double[] {canvas.from(), canvas.to()};
        }
        Object[] ends = (Object[]) eval.call(over, item);
        double from = ends.length == 2 ? (Double) ends[0] : Double.NaN;
        double to = ends.length == 2 ? (Double) ends[1] : Double.NaN;
        return new double[] {Math.max(from, canvas.from()), Math.min(to, canvas.to())};
    }

    /** Returns points of a curve from one number to another, with its ends where it has some. */
    static List<Point> sample(
            Eval<Double> eval, Formula curve, double from, double to, Object... item) {
        List<Point> points = new ArrayList<>();
        if (!(from <= to)) {
            return points;
        }
        Point before = new Point(Double.NaN, Double.NaN);
        for (int i = 0; i <= SAMPLES; i++) {
            double x = from + (to - from) * i / SAMPLES;
            Point point = new Point(x, number(eval, curve, x, item));
            if (i > 0 && Double.isNaN(point.y()) != Double.isNaN(before.y())) {
                points.add(end(eval, curve, before, point, item));
            }
            points.add(point);
            before = point;
        }
        return points;
    }

    /**
     * Returns the last point at which a curve is defined, between one that is and one that is not.
     */
    private static Point end(
            Eval<Double> eval, Formula curve, Point one, Point other, Object... item) {
        Point defined = Double.isNaN(one.y()) ? other : one;
        double undefined = Double.isNaN(one.y()) ? one.x() : other.x();
        for (int i = 0; i < HALVINGS; i++) {
            double x = (defined.x() + undefined) / 2;
            double y = number(eval, curve, x, item);
            if (Double.isNaN(y)) {
                undefined = x;
            } else {
                defined = new Point(x, y);
            }
        }
        return defined;
    }
}
