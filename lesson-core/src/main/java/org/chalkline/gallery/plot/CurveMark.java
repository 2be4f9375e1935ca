package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code curve: f(x)}, {@code x = f(y)}, {@code r = f(θ)} or {@code (f(t), g(t))}, over all the
 * plot or {@code over: [a, b]}.
 */
final class CurveMark extends PlotMark {

    private static final Param<CurveForm> CURVE = Param.of("curve", CurveForm.TYPE);
    static final Param<Formula> OVER = Param.of("over", FormulaType.NUMBERS);

    static final MarkKind KIND =
            new MarkKind("curve") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(CURVE, Text.of("an expression of x, such as x^2"))
                            .add(OVER)
                            .check(CurveMark::checkOver);
                }

                @Override
                boolean isSomewhere() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new CurveMark(params);
                }
            };

    private final CurveForm curve;
    private final @Nullable Formula over;

    private CurveMark(Params params) {
        super(params, KIND);
        curve = params.get(CURVE);
        over = params.find(OVER);
    }

    private static void checkOver(GivenParams given) {
        if (given.get(CURVE).way() == CurveForm.Way.BY_PARAMETER && !given.isGiven(OVER)) {
            given.problem(
                    CURVE,
                    Text.of("'{0}' is missing", "over"),
                    Text.of("the first and the last t, such as {0}", "over: [0, 2pi]"));
        }
    }

    @Override
    boolean isOverAll() {
        return curve.way() == CurveForm.Way.UP && over == null;
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        double[] ends = ends(eval, over, curve.way().ends(canvas.frame()), item);
        if (curve.way() == CurveForm.Way.UP) {
            ends = within(canvas, ends);
        }
        List<Point> points =
                Trace.of(
                        canvas,
                        t -> curve.at(eval, t, item),
                        ends[0],
                        ends[1],
                        curve.way().samples());
        canvas.line(points, style, false);
        Point last = new Point(Double.NaN, Double.NaN);
        for (Point point : points) {
            last = canvas.frame().holds(point.x(), point.y()) ? point : last;
        }
        name(canvas, eval, style, last, item);
    }

    /** Returns the interval over which an author says that a mark is drawn, or else the usual. */
    private static double[] ends(
            Eval<Double> eval, @Nullable Formula over, double[] usual, Object... item) {
        if (over == null) {
            return usual;
        }
        Object[] ends = (Object[]) eval.call(over, item);
        return ends.length == 2
                ? new double[] {(Double) ends[0], (Double) ends[1]}
                : new double[] {Double.NaN, Double.NaN};
    }

    private static double[] within(Canvas canvas, double... ends) {
        Frame frame = canvas.frame();
        return frame.isWide()
                ? new double[] {Math.max(ends[0], frame.left()), Math.min(ends[1], frame.right())}
                : ends;
    }

    /** Returns points of y over x, within an interval and the plot. */
    static List<Point> sample(
            Canvas canvas,
            Eval<Double> eval,
            Formula formula,
            @Nullable Formula over,
            Object... item) {
        CurveForm form = new CurveForm(CurveForm.Way.UP, formula);
        double[] ends = within(canvas, ends(eval, over, form.way().ends(canvas.frame()), item));
        return Trace.of(
                canvas, x -> form.at(eval, x, item), ends[0], ends[1], form.way().samples());
    }
}
