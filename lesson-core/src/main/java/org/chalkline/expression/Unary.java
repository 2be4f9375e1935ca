package org.chalkline.expression;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.chalkline.number.Interval;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A function of one number; it goes through lists item by item. */
public final class Unary extends Operation {

    private final DoubleUnaryOperator at;
    private final Range range;
    private final Slopes.@Nullable Slope slope;

    /** The same of intervals. */
    interface Range {
        Interval of(Interval x);
    }

    /**
     * A function.
     *
     * @param slope its derivative, or null for a function that only jumps
     */
    Unary(String name, DoubleUnaryOperator at, Range range, Slopes.@Nullable Slope slope) {
        super(name, 0, 1);
        this.at = at;
        this.range = range;
        this.slope = slope;
    }

    /** Returns its value at a number. */
    double at(double x) {
        return at.applyAsDouble(x);
    }

    /** Returns its values at the numbers of an interval. */
    Interval at(Interval x) {
        return range.of(x);
    }

    /** Returns its derivative at a number. */
    <T> T slope(Arithmetic<T> a, T x) {
        return slope == null ? a.of(0) : slope.of(a, x);
    }

    @Override
    Text takes() {
        return this == Operations.NEG
                ? Text.of("a number or a point")
                : this == Operations.ABS
                        ? Text.of("a number; of points, dist(P, Q)")
                        : super.takes();
    }

    @Override
    <T> Object value(Eval<T> eval, Node node) {
        return eval.spread(this, eval.of(node.part(0)));
    }

    @Override
    @Nullable Type type(List<Type> given) {
        // A point can be turned round: −P.
        return Type.spread(
                given,
                types ->
                        types.get(0).isNumber()
                                        || (this == Operations.NEG && types.get(0).isPoint())
                                ? types.get(0)
                                : null);
    }
}
