package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Point;
import org.chalkline.figure.Ticks;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code contour: f(x, y)}: lines where it has the same value, about {@code levels: 12} of them or
 * those of a list; with {@code fill: true} shaded more where it is greater.
 */
final class ContourMark extends PlotMark {

    private static final Param<Formula> CONTOUR =
            Param.of("contour", FormulaType.of(Type.NUMBER).by("x", "y"));
    private static final Param<Formula> LEVELS =
            Param.of("levels", FormulaType.of(Type.NUMBER, Type.list(Type.NUMBER)));
    private static final Param<Boolean> FILL = Param.of("fill", FlagType.FLAG);

    static final MarkKind KIND =
            new MarkKind("contour") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(CONTOUR, Text.of("an expression of x and y, such as x y"))
                            .add(LEVELS)
                            .usual(FILL, false);
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new ContourMark(params);
                }
            };

    private static final int CELLS = 41;
    private static final int USUAL_LEVELS = 8;
    private static final int MOST_LEVELS = 30;
    private static final int PLACES = 3;

    /** Of each level over those below. */
    private static final double SHADE = 0.1;

    private final Formula contour;
    private final @Nullable Formula levels;
    private final boolean isFilled;

    private ContourMark(Params params) {
        super(params, KIND);
        contour = params.get(CONTOUR);
        levels = params.find(LEVELS);
        isFilled = params.get(FILL);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Lattice lattice =
                new Lattice(
                        canvas.frame(), CELLS, (x, y) -> (Double) value(eval, contour, x, y, item));
        List<Double> all = levels(lattice, levels == null ? null : eval.call(levels, item));
        if (canvas.isMeasuring()) {
            return;
        }
        Point last = Blocks.GAP;
        for (double level : all) {
            Contour one = new Contour(lattice, level);
            if (isFilled) {
                canvas.shade(one.above(), style, SHADE);
            }
            List<Point> points = new ArrayList<>();
            List<Point> longest = List.of();
            for (List<Point> line : one.lines()) {
                longest = line.size() > longest.size() ? line : longest;
                points.addAll(line);
                points.add(Blocks.GAP);
            }
            canvas.line(points, style.thin(), false);
            if (!longest.isEmpty()) {
                last = longest.get(longest.size() / 2);
                canvas.number(longest, Digits.brief(level, PLACES), style);
            }
        }
        name(canvas, eval, style, last, item);
    }

    static List<Double> levels(Lattice lattice, @Nullable Object given) {
        List<Double> levels = new ArrayList<>();
        if (given instanceof Object[] items) {
            for (int i = 0; i < items.length && i < MOST_LEVELS; i++) {
                levels.add((Double) items[i]);
            }
            return levels;
        }
        double[] ends = lattice.ends();
        double count = given == null ? USUAL_LEVELS : Math.min(MOST_LEVELS, (Double) given);
        if (ends[0] < ends[1] && count >= 1) {
            Ticks ticks = Ticks.nice(ends[0], ends[1], (int) count);
            for (int i = ticks.first(); i <= ticks.last(); i++) {
                levels.add(ticks.value(i));
            }
        }
        return levels;
    }
}
