package org.chalkline.site.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Arithmetic;
import org.chalkline.expression.Coded;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.OutOfFuel;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Program;
import org.chalkline.expression.Ranges;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Truth;
import org.chalkline.expression.Type;
import org.chalkline.expression.Undecided;
import org.chalkline.expression.Unequal;
import org.chalkline.expression.Variable;
import org.chalkline.number.Decoration;
import org.chalkline.number.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What holds of any text, for Jazzer to find some of which it does not: it is an expression or
 * refused at a character of it; what a page carries of it has the same value, or is as much
 * undefined; and the intervals contain that value.
 */
public final class FuzzedExpression {

    private static final double X = 0.75;
    private static final double N = 4;
    private static final double BELOW = 0.5;
    private static final double ABOVE = 1.25;

    private FuzzedExpression() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] text) {
        check(new String(text, StandardCharsets.UTF_8));
    }

    /**
     * Checks what holds.
     *
     * @return whether the text is an expression
     * @throws AssertionError if it does not hold
     */
    static boolean check(String text) {
        List<Problem> problems = new ArrayList<>();
        Sheet sheet = sheet();
        Compiled compiled =
                sheet.compile(
                        new Source(text, problems::add),
                        new Variable("x", Type.NUMBER),
                        new Variable("n", Type.NUMBER));
        for (Problem problem : problems) {
            require(problem.at() >= 0 && problem.at() <= text.length(), "a place outside", text);
        }
        require((compiled == null) != problems.isEmpty(), "neither right nor wrong", text);
        if (compiled == null) {
            return false;
        }
        Formula formula = compiled.formula();
        Program program = sheet.program();
        Object value = value(Reals.REALS, program, formula, X, N);
        Coded coded = Coded.of(formula);
        Formula carried = new Coded(coded.room(), coded.code(), coded.numbers()).formula();
        Object again = value(Reals.REALS, program, carried, X, N);
        require(same(value, again), "another value in the page", text);
        Object range =
                value(Ranges.RANGES, program, formula, Interval.of(BELOW, ABOVE), Interval.of(N));
        require(
                value == null || range == null || contains(range, value),
                "intervals without the value",
                text);
        return true;
    }

    private static Sheet sheet() {
        Sheet sheet = new Sheet();
        sheet.input("a", Type.NUMBER);
        sheet.input("on", Type.CONDITION);
        sheet.input("shape", Type.option(List.of("circle", "square")));
        define(sheet, "P", "(1, a)");
        define(sheet, "u", "[1, 2, 3]");
        define(sheet, "pts", "[(0, 0), (1, 2)]");
        define(sheet, "f(t)", "t^3 - 2t");
        define(sheet, "J(p, q)", "p^2 + q^2");
        define(sheet, "F(A)", "(A.y, A.x)");
        return sheet;
    }

    private static void define(Sheet sheet, String name, String text) {
        sheet.define(name, problem -> {}, new Source(text, problem -> {}));
    }

    /** Returns the value, or null where the language does not say one. */
    private static @Nullable Object value(
            Arithmetic<?> arithmetic, Program program, Formula formula, Object x, Object n) {
        Eval<?> eval = new Eval<>(arithmetic, program, x, Truth.TRUE, arithmetic.of(1));
        try {
            return eval.call(formula, x, n);
        } catch (OutOfFuel | Unequal | Undecided e) {
            return null;
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Object[] a && other instanceof Object[] b) {
            boolean same = a.length == b.length;
            for (int i = 0; i < a.length && same; i++) {
                same = same(a[i], b[i]);
            }
            return same;
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean contains(Object range, Object value) {
        if (range instanceof Object[] ranges && value instanceof Object[] values) {
            boolean contains = ranges.length == values.length;
            for (int i = 0; i < ranges.length && contains; i++) {
                contains = contains(ranges[i], values[i]);
            }
            return contains;
        }
        if (range instanceof Pair pair && value instanceof Pair point) {
            return contains(pair.x(), point.x()) && contains(pair.y(), point.y());
        }
        if (range instanceof Truth truth) {
            return truth == Truth.UNDECIDED
                    || truth == value
                    || (truth == Truth.EITHER && value != Truth.UNDECIDED);
        }
        Interval interval = (Interval) range;
        double number = (double) value;
        // To intervals 1/0 is undefined, to doubles it is infinite.
        boolean isPartial = interval.decoration() == Decoration.PARTIAL;
        return isPartial || Double.isInfinite(number) || interval.contains(number);
    }

    private static void require(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + ": " + text);
        }
    }
}
