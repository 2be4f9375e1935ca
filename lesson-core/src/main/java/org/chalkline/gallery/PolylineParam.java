package org.chalkline.gallery;

import java.util.function.Supplier;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.Words;

/** A polyline as lessons give it, with what is read beside it and said of it. */
final class PolylineParam {

    /** The name of the slider that {@link #readInput} reads. */
    static final String INPUT = "x";

    private static final double[][] STAND_IN = {{0, 0}, {1, 1}};
    private static final double MARGIN = 0.12;

    private PolylineParam() {}

    /** Reads points [x, y] from left to right. */
    static PiecewiseLinear read(Params params, String key) {
        return PiecewiseLinear.through(params.rows(() -> rising(params, key)));
    }

    private static double[][] rising(Params params, String key) {
        double[][] points = params.rows(key, 2);
        boolean rising = points.length >= 2;
        for (int i = 1; i < points.length; i++) {
            rising &= points[i - 1][0] < points[i][0];
        }
        if (!rising) {
            params.problem(
                    key, "not a polyline", "two or more [x, y], each further right than the last");
            return STAND_IN;
        }
        return points;
    }

    /** Reads a vertical axis {@code [from, to]}; without one, it has the usual ends. */
    static Axis readAxis(Params params, String key, Supplier<double[]> usual, Label label) {
        double[] ends = params.numbers(() -> ends(params, key, usual));
        return new Axis(ends[0], ends[1], label);
    }

    private static double[] ends(Params params, String key, Supplier<double[]> usual) {
        double[] ends = params.numbers(key);
        if (ends.length == 2 && ends[0] < ends[1]) {
            return ends;
        }
        if (params.has(key)) {
            params.problem(key, "not an interval", "[from, to] with from below to");
        }
        return usual.get();
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

    /** Reads a slider over the curve's own interval, named x. */
    static Slider readInput(Params params, String key, PiecewiseLinear curve) {
        return params.slider(
                () ->
                        Slider.read(
                                params.section(key),
                                INPUT,
                                Label.of("$x$"),
                                Range.over(curve.from(), curve.to()),
                                (curve.from() + curve.to()) / 2));
    }

    /** Returns where the knots are, a row for each. */
    static Matrix knots(PiecewiseLinear curve) {
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
