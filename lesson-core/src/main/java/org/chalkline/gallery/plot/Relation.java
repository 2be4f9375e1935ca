package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Source;
import org.chalkline.expression.Truth;
import org.chalkline.expression.Type;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.jspecify.annotations.Nullable;

/**
 * A condition of x and y: {@code y > x^2}; or an equation: {@code x^2 + y^2 = 1}.
 *
 * @param left the condition, or the left side of the equation
 * @param right the right side of the equation, or null for a condition
 */
record Relation(Formula left, @Nullable Formula right) {

    private static final FormulaType SIDE = FormulaType.of(Type.NUMBER).by("x", "y");
    private static final FormulaType CONDITION = FormulaType.of(Type.CONDITION).by("x", "y");

    boolean isEquation() {
        return right != null;
    }

    /** Returns what is 0 where the equation holds; or 1 where the condition does and else −1. */
    double at(Eval<Double> eval, double x, double y, Object... item) {
        Object value = PlotMark.value(eval, left, x, y, item);
        if (right != null) {
            return (Double) value - (Double) PlotMark.value(eval, right, x, y, item);
        }
        return value == Truth.TRUE ? 1 : value == Truth.FALSE ? -1 : Double.NaN;
    }

    static final PlainType<Relation> TYPE =
            new PlainType<>() {
                @Override
                public Relation take(Carried carried) {
                    List<Carried> sides = carried.items();
                    return new Relation(
                            SIDE.take(sides.get(0)),
                            sides.size() > 1 ? SIDE.take(sides.get(1)) : null);
                }

                @Override
                public boolean accepts(Value value) {
                    return value instanceof Value.Word;
                }

                @Override
                public Relation parse(Given<Relation> given) {
                    Source source = Written.of(given);
                    int equals = source == null ? -1 : sign(source.text());
                    if (source == null) {
                        return standIn();
                    }
                    if (equals < 0) {
                        return new Relation(formula(given, CONDITION, source), null);
                    }
                    int start = equals + 1;
                    String text = source.text();
                    Source left = new Source(text.substring(0, equals), source.problems());
                    Source right =
                            new Source(
                                    text.substring(start),
                                    problem -> source.problems().accept(problem.after(start)));
                    return new Relation(formula(given, SIDE, left), formula(given, SIDE, right));
                }

                private static Formula formula(Given<?> given, FormulaType type, Source source) {
                    Compiled compiled = type.compile(given.params(), source);
                    return compiled == null ? Formula.UNDEFINED : compiled.formula();
                }

                @Override
                public Value write(Relation relation) {
                    Formula right = relation.right();
                    Value left = FormulaType.written(relation.left());
                    return new Value.Items(
                            right == null
                                    ? List.of(left)
                                    : List.of(left, FormulaType.written(right)));
                }

                @Override
                public Relation standIn() {
                    return new Relation(Formula.UNDEFINED, null);
                }

                @Override
                public Schema schema() {
                    return Schema.expression();
                }
            };

    /** Returns the place of the sign between the sides of an equation; −1 where there is none. */
    private static int sign(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{（".indexOf(c) >= 0 ? 1 : ")]}）".indexOf(c) >= 0 ? -1 : 0;
            boolean isSign = depth == 0 && (c == '=' || c == '＝');
            boolean isAlone =
                    (i == 0 || "<>!=".indexOf(text.charAt(i - 1)) < 0)
                            && (i + 1 == text.length() || text.charAt(i + 1) != '=');
            if (isSign && isAlone) {
                return i;
            }
        }
        return -1;
    }
}
