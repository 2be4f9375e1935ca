package org.chalkline.gallery.question;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Digits;
import org.chalkline.gallery.plot.SourceType;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ListType;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.widget.OtherFigure;
import org.jspecify.annotations.Nullable;

/**
 * A number, an expression of constants or over the names of a figure, or a list of texts. An
 * expression may say to how many decimals it is rounded: {@code sqrt(2):.3f}, or {@code 1/3:.1%} in
 * percent.
 */
final class AnswerType extends PlainType<Answer> {

    static final AnswerType ANSWER = new AnswerType();

    private static final String DIGITS = "-.0123456789";

    /** How many characters say the decimals: {@code :.3f}. */
    private static final int FORMAT = 4;

    private AnswerType() {}

    @Override
    public Answer take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean accepts(Value value) {
        return SourceType.SOURCE.accepts(value);
    }

    @Override
    public Answer parse(Given<Answer> given) {
        if (given.value() instanceof Value.Items items) {
            return texts(given, items.values());
        }
        Source whole = SourceType.SOURCE.parse(given.as(SourceType.SOURCE::standIn));
        String format = format(whole.text());
        Source source =
                new Source(
                        whole.text().substring(0, whole.text().length() - format.length()),
                        whole.problems());
        String figure = given.params().findAround(OtherFigure.FIGURE);
        if (figure == null) {
            return answer(given, source, format, number(source));
        }
        String at = given.params().findAround(OtherFigure.AT);
        String state = at == null ? OtherFigure.AT.type().standIn() : at;
        Double number = number(given, figure, state, source);
        Answer first = answer(given, source, format, number);
        List<Answer> variants = new ArrayList<>();
        if (at == null && number != null && isDefined(number)) {
            for (String each : given.params().others().variants(figure)) {
                Double other = number(given, figure, each, source);
                if (other == null || !isDefined(other)) {
                    return given.refuse(Text.of("undefined where {0}", each), Type.NUMBER.words());
                }
                variants.add(answer(given, source, format, other));
            }
        }
        return first.among(variants);
    }

    private static boolean isDefined(double number) {
        return Math.abs(number) < Double.POSITIVE_INFINITY;
    }

    /** Makes an answer of a number; null stands for a number with problems, which were told. */
    private Answer answer(
            Given<Answer> given, Source source, String format, @Nullable Double number) {
        if (number == null) {
            return standIn();
        }
        if (!isDefined(number)) {
            return given.refuse(Text.of("undefined"), Type.NUMBER.words());
        }
        return format.isEmpty()
                ? Answer.of(number, literal(given, source.text()))
                : rounded(number, format.charAt(2) - '0', format.endsWith("%"));
    }

    /** Returns the number that an expression of constants is; null for problems, which are told. */
    private static @Nullable Double number(Source source) {
        Sheet sheet = new Sheet();
        Compiled compiled = sheet.compile(source);
        if (compiled == null) {
            return null;
        }
        if (!Type.NUMBER.takes(compiled.type())) {
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} does not belong here", compiled.type().words()),
                                    Type.NUMBER.words()));
            return null;
        }
        return (Double) new Eval<>(Reals.REALS, sheet.program()).call(compiled.formula());
    }

    /** As {@link #number(Source)}, over the names of a figure, unless that is unknown itself. */
    private static @Nullable Double number(
            Given<?> given, String figure, String state, Source source) {
        return figure.isEmpty() || state.isEmpty()
                ? null
                : given.params()
                        .others()
                        .number(
                                figure,
                                state,
                                source.text(),
                                fault ->
                                        source.problems()
                                                .accept(
                                                        new Problem(
                                                                fault.offset(),
                                                                fault.what(),
                                                                fault.expected(),
                                                                fault.name(),
                                                                fault.known())));
    }

    /** Returns what says the decimals at the end of an expression; empty where nothing does. */
    private static String format(String text) {
        String end = text.substring(Math.max(0, text.length() - FORMAT));
        boolean isFormat =
                end.startsWith(":.")
                        && Character.isDigit(end.charAt(2))
                        && (end.endsWith("f") || end.endsWith("%"));
        return isFormat ? end : "";
    }

    private static Answer rounded(double number, int places, boolean isPercent) {
        String digits = Digits.fixed(isPercent ? number * 100 : number, places);
        double rounded = TypedNumber.of(digits);
        return Answer.of(isPercent ? rounded / 100 : rounded, isPercent ? digits + "%" : digits);
    }

    /** Returns a plain number as it is written; empty for any other expression. */
    private static String literal(Given<?> given, String text) {
        String written = given.value() instanceof Value.Numeral ? given.source() : text;
        String digits =
                written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
        boolean isPlain = !digits.isEmpty() && digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return isPlain ? written : "";
    }

    private static Answer texts(Given<Answer> given, List<Value> items) {
        List<String> texts = new ArrayList<>();
        for (Value item : items) {
            String text =
                    TextType.TEXT.parse(given.item(texts.size(), item, TextType.TEXT::standIn));
            texts.add(text);
        }
        return texts.isEmpty()
                ? given.refuse(Text.of("an empty list"), Text.of("at least {0}", "1"))
                : Answer.of(texts);
    }

    @Override
    public Value write(Answer value) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public Answer standIn() {
        return Answer.of(0, "0");
    }

    @Override
    public Schema schema() {
        return Schema.anyOf(
                List.of(Schema.expression(), ListType.some(TextType.TEXT).schema(null)));
    }
}
