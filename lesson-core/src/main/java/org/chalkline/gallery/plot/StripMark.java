package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code strip: f(x)} along x {@code at} a y: shaded the more, the greater it is there. */
final class StripMark extends PlotMark {

    private static final Param<Formula> STRIP =
            Param.of("strip", FormulaType.of(Type.NUMBER).by("x"));
    private static final Param<Formula> PLACE = Param.of("at", FormulaType.NUMBER);

    static final MarkKind KIND =
            new MarkKind("strip") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(STRIP, Text.of("an expression of x, such as x^2"))
                            .required(PLACE, Text.of("the y of its middle, such as 0"));
                }

                @Override
                boolean hasPlace() {
                    return false;
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new StripMark(params);
                }
            };

    private static final int CELLS = 230;

    /** Of its height, in heights of the plot. */
    private static final double HALF = 0.03;

    /** Of the plot's width: where the value is written. */
    private static final double WIDE = 0.08;

    private final Formula strip;
    private final Formula place;

    private StripMark(Params params) {
        super(params, KIND);
        strip = params.get(STRIP);
        place = params.get(PLACE);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Frame frame = canvas.frame();
        double wide = (frame.right() - frame.left()) / CELLS;
        double[] values = new double[CELLS];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CELLS; i++) {
            values[i] = number(eval, strip, frame.left() + (i + 0.5) * wide, item);
            if (Math.abs(values[i]) < Double.POSITIVE_INFINITY) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
        }
        double at = number(eval, place, item);
        double half = HALF * (frame.top() - frame.bottom());
        if (canvas.isMeasuring()) {
            return;
        }
        Shades shades = new Shades(least, most);
        int start = 0;
        for (int i = 1; i <= CELLS; i++) {
            int shade = shades.place(values[start]);
            if (i == CELLS || shades.place(values[i]) != shade) {
                double left = frame.left() + start * wide;
                double right = frame.left() + i * wide;
                shades.add(shade, left, right, at - half, at + half);
                if (i - start > WIDE * CELLS && shade >= 0) {
                    String value = Digits.brief(values[(start + i) / 2], 2);
                    Point above = new Point((left + right) / 2, at + half);
                    canvas.tag(above, false, Template.of(value), eval, style, item);
                }
                start = i;
            }
        }
        shades.draw(canvas, style);
        name(canvas, eval, style, new Point(frame.right(), at + 2 * half), item);
    }
}
