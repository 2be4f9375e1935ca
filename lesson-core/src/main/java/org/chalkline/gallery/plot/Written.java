package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** An expression as it stands in YAML: a text, a number, or a sequence, which is a list. */
final class Written {

    private record Piece(int start, Given<?> given) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private Written() {}

    /** Returns the expression that a value is; null where it is none, which is told. */
    static @Nullable Source of(Given<?> given) {
        Written written = new Written();
        return written.add(given) ? written.source() : null;
    }

    /** Returns whether a value has the shape of an expression. */
    static boolean isExpression(Value value) {
        return !(value instanceof Value.Fields);
    }

    private Source source() {
        return new Source(text.toString(), this::report);
    }

    private boolean add(Given<?> given) {
        pieces.add(new Piece(text.length(), given));
        if (given.value() instanceof Value.Word word) {
            text.append(word.text());
        } else if (given.value() instanceof Value.Numeral numeral) {
            text.append(number(numeral.number()));
        } else if (given.value() instanceof Value.Items items) {
            return addItems(given, items.values());
        } else {
            given.report(
                    Kind.WRONG_TYPE,
                    Text.of("no expression"),
                    Text.of("an expression, such as x^2 + 1"));
            return false;
        }
        return true;
    }

    private boolean addItems(Given<?> given, List<Value> items) {
        text.append('[');
        boolean fits = true;
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            fits &= add(given.item(i, items.get(i), () -> ""));
        }
        text.append(']');
        return fits;
    }

    /** Returns a number as an expression has it. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** Tells of a problem at its character, in the piece in which that stands. */
    private void report(Problem problem) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.start() <= problem.at()) {
                found = piece;
            }
        }
        boolean isText = found.given().value() instanceof Value.Word;
        found.given()
                .report(
                        Kind.EXPRESSION,
                        isText ? problem.at() - found.start() : -1,
                        problem.what(),
                        problem.expected(),
                        problem.given(),
                        problem.known());
    }
}
