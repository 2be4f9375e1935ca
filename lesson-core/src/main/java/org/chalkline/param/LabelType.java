package org.chalkline.param;

import org.chalkline.figure.Label;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;

/** Words with simple math. A page does not carry them: they are drawn already, and stay. */
public final class LabelType extends PlainType<Label> {

    /** Any words with simple math. */
    public static final LabelType LABEL = new LabelType();

    private LabelType() {}

    @Override
    public Label take(Carried carried) {
        return Label.NONE;
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
    public Label parse(Given<Label> given) {
        if (!(given.value() instanceof Value.Word word)) {
            return given.refuse(
                    Kind.WRONG_TYPE, Text.of("not a text"), Text.of("a text; put it in quotes"));
        }
        Label label = Label.of(word.text());
        Label.Problem problem = label.problem();
        return problem == null
                ? label
                : given.refuseAt(
                        problem.offset(), Kind.BROKEN_WORDS, problem.what(), problem.expected());
    }

    @Override
    public Value write(Label value) {
        return new Value.Word(value.text());
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public Label standIn() {
        return Label.NONE;
    }

    @Override
    public Schema schema() {
        return Schema.text();
    }
}
