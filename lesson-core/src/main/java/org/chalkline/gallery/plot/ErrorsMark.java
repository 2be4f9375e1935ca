package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code errors: points}: lines {@code to: f(x)}, with {@code squares: true} as the squares over
 * them; or {@code by: s} above and below each point.
 */
final class ErrorsMark extends PlotMark {

    private static final Param<Formula> ERRORS = Param.of("errors", FormulaType.POINTS);
    private static final Param<Formula> TO = Param.of("to", FormulaType.of(Type.NUMBER).by("x"));
    private static final Param<Formula> BY =
            Param.of("by", FormulaType.of(Type.NUMBER, Type.list(Type.NUMBER)));
    private static final Param<Boolean> SQUARES = Param.of("squares", FlagType.FLAG);

    static final MarkKind KIND =
            new MarkKind("errors") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(ERRORS, Text.of("a list of points, such as (xs, ys)"))
                            .add(TO, BY)
                            .usual(SQUARES, false)
                            .apart(TO, BY)
                            .needs(SQUARES, TO)
                            .check(ErrorsMark::checkEnds);
                }

                @Override
                public PlotMark of(Params params) {
                    return new ErrorsMark(params);
                }
            };

    /** Half of the line across an end, as a part of the plot's width. */
    private static final double CAP = 0.008;

    private final Formula errors;
    private final @Nullable Formula to;
    private final @Nullable Formula by;
    private final boolean hasSquares;

    private ErrorsMark(Params params) {
        super(params, KIND);
        errors = params.get(ERRORS);
        to = params.find(TO);
        by = params.find(BY);
        hasSquares = params.get(SQUARES);
    }

    private static void checkEnds(GivenParams given) {
        if (!given.isGiven(TO) && !given.isGiven(BY)) {
            given.problem(
                    ERRORS,
                    Text.of("neither '{0}' nor '{1}'", "to", "by"),
                    Text.of("to: f(x), or by: 0.5"));
        }
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        List<Point> points = points(eval.call(errors, item), 1);
        List<Point> lines = new ArrayList<>();
        Blocks squares = new Blocks();
        Point last = Blocks.GAP;
        if (by != null) {
            around(canvas, lines, points, eval.call(by, item));
        }
        for (Point point : points) {
            if (to != null) {
                Point foot = new Point(point.x(), number(eval, to, point.x(), item));
                lines.addAll(List.of(foot, point, Blocks.GAP));
                addSquare(canvas, squares, foot, point);
                last = new Point(point.x(), (point.y() + foot.y()) / 2);
            } else {
                last = point;
            }
        }
        if (hasSquares) {
            squares.draw(canvas, style);
        }
        canvas.line(lines, style, false);
        name(canvas, eval, style, last, item);
    }

    /** The side is the error in the numbers of y, on the screen as wide as it is high. */
    private static void addSquare(Canvas canvas, Blocks squares, Point foot, Point point) {
        double side = Math.abs(point.y() - foot.y()) * canvas.squareness();
        boolean isRight = point.x() + side <= canvas.frame().right();
        double other = isRight ? point.x() + side : point.x() - side;
        squares.add(point.x(), other, foot.y(), point.y());
    }

    private static void around(Canvas canvas, List<Point> lines, List<Point> points, Object by) {
        Frame frame = canvas.frame();
        double cap = frame.isWide() ? CAP * (frame.right() - frame.left()) : 0;
        for (int i = 0; i < points.size(); i++) {
            Point at = points.get(i);
            double size =
                    (Double)
                            (by instanceof Object[] all
                                    ? i < all.length ? all[i] : Double.NaN
                                    : by);
            double low = at.y() - size;
            double high = at.y() + size;
            lines.addAll(List.of(new Point(at.x(), low), new Point(at.x(), high), Blocks.GAP));
            for (double end : new double[] {low, high}) {
                lines.addAll(
                        List.of(
                                new Point(at.x() - cap, end),
                                new Point(at.x() + cap, end),
                                Blocks.GAP));
            }
        }
    }
}
