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
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;

/** {@code field: F((x, y))}: arrows of one length, each in the direction of the vector there. */
final class FieldMark extends PlotMark {

    private static final Param<Formula> FIELD =
            Param.of("field", FormulaType.of(Type.POINT).by("x", "y"));

    static final MarkKind KIND =
            new MarkKind("field") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(FIELD, Text.of("a vector of x and y, such as (-y, x)"))
                            .type(HeatMark.CELLS, WholeType.from(2, 40))
                            .usual(HeatMark.CELLS, 16);
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new FieldMark(params);
                }
            };

    /** Of an arrow, in widths of a cell. */
    private static final double LENGTH = 0.7;

    /** Of a side of its head, in lengths of the arrow. */
    private static final double HEAD = 0.35;

    /** The cosine and the sine of the angle between a head's side and the arrow: 30°. */
    private static final double COS = 0.866;

    private static final double SIN = 0.5;

    private final Formula field;
    private final int cells;

    private FieldMark(Params params) {
        super(params, KIND);
        field = params.get(FIELD);
        cells = params.get(HeatMark.CELLS);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Frame frame = canvas.frame();
        double wide = (frame.right() - frame.left()) / cells;
        double square = canvas.squareness();
        double high = square > 0 ? wide / square : (frame.top() - frame.bottom()) / cells;
        int rows = Math.min(2 * cells, (int) ((frame.top() - frame.bottom()) / high + 0.5));
        List<Point> lines = new ArrayList<>();
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < cells; i++) {
                double x = frame.left() + (i + 0.5) * wide;
                double y = frame.bottom() + (j + 0.5) * (frame.top() - frame.bottom()) / rows;
                Point vector = point(value(eval, field, x, y, item));
                addArrow(lines, new Point(x, y), vector, LENGTH * wide, square);
            }
        }
        if (!canvas.isMeasuring()) {
            canvas.line(lines, style.thin(), false);
            name(canvas, eval, style, new Point(frame.right(), frame.top()), item);
        }
    }

    /** Adds an arrow whose middle is at a place. */
    private static void addArrow(
            List<Point> lines, Point at, Point vector, double length, double square) {
        double across = vector.x();
        double up = vector.y() * square;
        double size = Math.sqrt(across * across + up * up);
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            return;
        }
        double dx = across / size * length;
        double dy = up / size * length;
        Point tail = new Point(at.x() - dx / 2, at.y() - dy / 2 / square);
        Point tip = new Point(at.x() + dx / 2, at.y() + dy / 2 / square);
        lines.addAll(List.of(tail, tip, Blocks.GAP));
        lines.add(side(tip, dx, dy, SIN, square));
        lines.add(tip);
        lines.add(side(tip, dx, dy, -SIN, square));
        lines.add(Blocks.GAP);
    }

    private static Point side(Point tip, double dx, double dy, double sin, double square) {
        return new Point(
                tip.x() - HEAD * (COS * dx - sin * dy),
                tip.y() - HEAD * (COS * dy + sin * dx) / square);
    }
}
