package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code where: x^2 + y^2 = 1}, a curve; or {@code where: y > x^2}, a region. */
final class WhereMark extends PlotMark {

    private static final Param<Relation> WHERE = Param.of("where", Relation.TYPE);

    static final MarkKind KIND =
            new MarkKind("where") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration.required(
                            WHERE, Text.of("an equation or a condition of x and y, such as y > x"));
                }

                @Override
                boolean needsFrame() {
                    return true;
                }

                @Override
                public PlotMark of(Params params) {
                    return new WhereMark(params);
                }
            };

    private static final int CELLS = 51;

    private final Relation where;

    private WhereMark(Params params) {
        super(params, KIND);
        where = params.get(WHERE);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        Lattice lattice = new Lattice(canvas.frame(), CELLS, (x, y) -> where.at(eval, x, y, item));
        if (canvas.isMeasuring()) {
            return;
        }
        Contour contour = new Contour(lattice, 0);
        List<Point> all = new ArrayList<>();
        List<Point> longest = List.of(Blocks.GAP);
        for (List<Point> line : contour.lines()) {
            longest = line.size() > longest.size() ? line : longest;
            all.addAll(line);
            all.add(Blocks.GAP);
        }
        if (!where.isEquation()) {
            canvas.fill(contour.above(), style);
        }
        canvas.line(all, where.isEquation() ? style : style.thin(), false);
        Point end = longest.get(longest.size() - 1);
        name(canvas, eval, style, where.isEquation() ? end : inside(lattice), item);
    }

    /** Returns a place where a condition holds, in the middle of those in its row. */
    private static Point inside(Lattice lattice) {
        Point widest = Blocks.GAP;
        int most = 0;
        for (int j = 1; j < lattice.cells(); j++) {
            int length = 0;
            for (int i = 0; i <= lattice.cells(); i++) {
                length = lattice.value(i, j) > 0 ? length + 1 : 0;
                if (length > most) {
                    most = length;
                    widest = new Point(lattice.x(i - length / 2.0), lattice.y(j));
                }
            }
        }
        return widest;
    }
}
