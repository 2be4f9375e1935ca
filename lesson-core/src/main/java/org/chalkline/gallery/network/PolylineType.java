package org.chalkline.gallery.network;

import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.RowsType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;

/** A polyline as lessons give it: points [x, y] from left to right. */
public final class PolylineType extends PlainType<PiecewiseLinear> {

    static final PolylineType POLYLINE = new PolylineType();

    /** The name of the slider that {@link #cursor} makes. */
    static final String CURSOR = "x";

    private static final RowsType POINTS = RowsType.of(2);
    private static final double MARGIN = 0.12;

    /** A slider over it has stops with four decimals at most. */
    private static final double LEAST_WIDTH = 1e-3;

    private PolylineType() {}

    @Override
    public PiecewiseLinear take(Carried carried) {
        return PiecewiseLinear.through(POINTS.take(carried));
    }

    @Override
    public boolean accepts(Value value) {
        return POINTS.accepts(value);
    }

    @Override
    public PiecewiseLinear parse(Given<PiecewiseLinear> given) {
        int known = given.params().problems().size();
        double[][] points = POINTS.parse(given.as(() -> new double[0][]));
        if (given.params().problems().size() > known) {
            return given.other().get();
        }
        double width = points.length < 2 ? 1 : points[points.length - 1][0] - points[0][0];
        if (width > 0 && width < LEAST_WIDTH) {
            return given.refuse(Text.of("too narrow"), Text.of("a width of at least 0.001"));
        }
        boolean rising = points.length >= 2;
        for (int i = 1; i < points.length; i++) {
            rising &= points[i - 1][0] < points[i][0];
        }
        return rising
                ? PiecewiseLinear.through(points)
                : given.refuse(Text.of("not a polyline"), expected());
    }

    /** Returns what to tell an author who gives none. */
    static Text expected() {
        return Text.of("two or more [x, y], each further right than the last");
    }

    @Override
    public Value write(PiecewiseLinear curve) {
        double[][] points = new double[curve.pieces() + 1][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {curve.knotX(i), curve.knotY(i)};
        }
        return POINTS.write(points);
    }

    @Override
    public PiecewiseLinear standIn() {
        return PiecewiseLinear.line(0, 1, 1, 0);
    }

    @Override
    public Schema schema() {
        return POINTS.schema().count(2, Integer.MAX_VALUE);
    }

    /** Returns ends between which a curve and zero fit. */
    static double[] around(PiecewiseLinear curve) {
        double least = 0;
        double most = 0;
        for (int i = 0; i <= curve.pieces(); i++) {
            least = Math.min(least, curve.knotY(i));
            most = Math.max(most, curve.knotY(i));
        }
        double margin = most > least ? (most - least) * MARGIN : 1;
        return new double[] {least - margin, most + margin};
    }

    /** Returns the usual slider over a curve's own interval. */
    static Slider cursor(PiecewiseLinear curve) {
        Range range = Range.over(curve.from(), curve.to());
        return new Slider(
                CURSOR, Label.of("$x$"), range, range.tick((curve.from() + curve.to()) / 2));
    }

    /** Returns where the knots are, a row for each. */
    public static Matrix knots(PiecewiseLinear curve) {
        double[][] rows = new double[curve.pieces() + 1][1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = curve.knotX(i);
        }
        return Matrix.of(rows);
    }

    /** Names the knots: (0, 2), (1, 0) …. */
    static String through(PiecewiseLinear curve, Words words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= curve.pieces(); i++) {
            out.append(i == 0 ? "" : words.say("list.separator"))
                    .append('(')
                    .append(Digits.brief(curve.knotX(i), 2))
                    .append(", ")
                    .append(Digits.brief(curve.knotY(i), 2))
                    .append(')');
        }
        return out.toString();
    }
}
