package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Type;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;

/** {@code heat: f(x, y)}: cells that are shaded the more, the greater it is there. */
final class HeatMark extends PlotMark {

    private static final Param<Formula> HEAT =
            Param.of("heat", FormulaType.of(Type.NUMBER).by("x", "y"));
    static final Param<Integer> CELLS = Param.of("cells", WholeType.ANY);

    static final MarkKind KIND =
            new MarkKind("heat") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(HEAT, Text.of("an expression of x and y, such as x y"))
                            .type(CELLS, WholeType.from(2, 60))
                            .usual(CELLS, 40);
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new HeatMark(params);
                }
            };

    private final Formula heat;
    private final int cells;

    private HeatMark(Params params) {
        super(params, KIND);
        heat = params.get(HEAT);
        cells = params.get(CELLS);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Frame frame = canvas.frame();
        double wide = (frame.right() - frame.left()) / cells;
        double high = (frame.top() - frame.bottom()) / cells;
        // The values in the middle of each cell.
        Frame middles =
                new Frame(
                        frame.left() + wide / 2,
                        frame.right() - wide / 2,
                        frame.bottom() + high / 2,
                        frame.top() - high / 2);
        Lattice lattice =
                new Lattice(middles, cells - 1, (x, y) -> (Double) value(eval, heat, x, y, item));
        if (canvas.isMeasuring()) {
            return;
        }
        double[] ends = lattice.ends();
        Shades shades = new Shades(ends[0], ends[1]);
        for (int j = 0; j < cells; j++) {
            int start = 0;
            for (int i = 1; i <= cells; i++) {
                int shade = shades.place(lattice.value(start, j));
                if (i == cells || shades.place(lattice.value(i, j)) != shade) {
                    double left = frame.left() + start * wide;
                    double foot = frame.bottom() + j * high;
                    shades.add(shade, left, frame.left() + i * wide, foot, foot + high);
                    start = i;
                }
            }
        }
        shades.draw(canvas, style);
        shades.drawKey(canvas, style);
        name(canvas, eval, style, new Point(frame.right(), frame.top()), item);
    }
}
