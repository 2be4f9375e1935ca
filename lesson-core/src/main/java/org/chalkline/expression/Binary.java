package org.chalkline.expression;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.chalkline.number.Interval;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A function of two numbers; it goes through lists item by item. */
public final class Binary extends Operation {

    private final DoubleBinaryOperator at;
    private final Range range;
    private final Slopes.Partial byX;
    private final Slopes.Partial byY;
    private final Vectors vectors;

    /** The same of intervals. */
    interface Range {
        Interval of(Interval x, Interval y);
    }

    /** What a function makes of points. */
    enum Vectors {
        /** It takes none. */
        NONE,
        /** Two of them, as a sum does. */
        BOTH,
        /** One of them, as a product does. */
        ONE,
        /** One as its first, as a quotient does. */
        FIRST
    }

    /** A function with its derivatives by its first and its second number. */
    Binary(
            String name,
            DoubleBinaryOperator at,
            Range range,
            Slopes.Partial byX,
            Slopes.Partial byY,
            Vectors vectors) {
        super(name, 0, 2);
        this.at = at;
        this.range = range;
        this.byX = byX;
        this.byY = byY;
        this.vectors = vectors;
    }

    /** Returns its value at two numbers. */
    double at(double x, double y) {
        return at.applyAsDouble(x, y);
    }

    /** Returns its values at the numbers of two intervals. */
    Interval at(Interval x, Interval y) {
        return range.of(x, y);
    }

    /** Returns its derivative by one of its numbers. */
    <T> T slope(Arithmetic<T> a, boolean isFirst, T x, T y) {
        return (isFirst ? byX : byY).of(a, x, y);
    }

    @Override
    Text takes() {
        if (Character.isLetter(name().charAt(0))) {
            return super.takes();
        }
        return switch (vectors) {
            case NONE -> Text.of("two numbers");
            case BOTH -> Text.of("two numbers, or two points");
            case ONE -> Text.of("two numbers, a number and a point, or dot(P, Q)");
            case FIRST -> Text.of("two numbers, or a point and a number");
        };
    }

    @Override
    <T> Object value(Eval<T> eval, Node node) {
        Object x = eval.of(node.part(0));
        return eval.spread(this, x, eval.of(node.part(1)));
    }

    @Override
    @Nullable Type type(List<Type> given) {
        return Type.spread(given, types -> single(types.get(0), types.get(1)));
    }

    private @Nullable Type single(Type x, Type y) {
        if (x.isNumber() && y.isNumber()) {
            return Type.NUMBER;
        }
        boolean fits =
                switch (vectors) {
                    case NONE -> false;
                    case BOTH -> x.isPoint() && y.isPoint();
                    case ONE -> x.isPoint() ? y.isNumber() : x.isNumber() && y.isPoint();
                    case FIRST -> x.isPoint() && y.isNumber();
                };
        return fits ? Type.POINT : null;
    }
}
