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
import org.chalkline.gallery.plot.SourceType;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ListType;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/** A number, an expression of constants, or a list of texts. */
final class AnswerType extends PlainType<Answer> {

    static final AnswerType ANSWER = new AnswerType();

    private static final String DIGITS = "-.0123456789";

    private AnswerType() {}

    @Override
    public Answer take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
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
        Source source = SourceType.SOURCE.parse(given.as(SourceType.SOURCE::standIn));
        Sheet sheet = new Sheet();
        Compiled compiled = sheet.compile(source);
        if (compiled == null) {
            return standIn();
        }
        if (!Type.NUMBER.takes(compiled.type())) {
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} does not belong here", compiled.type().words()),
                                    Type.NUMBER.words()));
            return standIn();
        }
        double number = (Double) new Eval<>(Reals.REALS, sheet.program()).call(compiled.formula());
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return given.refuse(Text.of("undefined"), Type.NUMBER.words());
        }
        return Answer.of(number, literal(given, source.text()));
    }

    /** Returns a plain number as it is written; empty for any other expression. */
    private static String literal(Given<?> given, String text) {
        String written = given.value() instanceof Value.Numeral ? given.source() : text;
        boolean isPlain =
                !written.isEmpty() && written.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
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
