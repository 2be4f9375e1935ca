package org.chalkline.param;

import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;

/** A text. */
public final class TextType extends PlainType<String> {

    /** Any text. */
    public static final TextType TEXT = new TextType();

    private TextType() {}

    @Override
    public String take(Carried carried) {
        return carried.text();
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word;
    }

    @Override
    public String parse(Given<String> given) {
        return given.value() instanceof Value.Word word
                ? word.text()
                : given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("not a text"),
                        Text.of("a text; put it in quotes"));
    }

    @Override
    public Value write(String value) {
        return new Value.Word(value);
    }

    @Override
    public String standIn() {
        return "";
    }

    @Override
    public Schema schema() {
        return Schema.text();
    }
}
