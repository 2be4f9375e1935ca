package org.chalkline.gallery.question;

import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * {@code lab:question}, with an answer that is typed, or with options of which several are right.
 */
final class AskedKind extends WidgetKind {

    static final WidgetKind QUESTION = new AskedKind();

    private AskedKind() {
        super("question");
    }

    @Override
    public String countedAs() {
        return "quiz";
    }

    @Override
    protected void declareOwn(Declaration declaration) {
        TypedAnswer.declare(declaration);
        SeveralQuestion.declare(declaration);
        declaration.apart(TypedAnswer.AtBuild.ANSWER, Question.OPTIONS).check(AskedKind::check);
    }

    private static void check(GivenParams given) {
        if (!given.isGiven(TypedAnswer.AtBuild.ANSWER) && !given.isGiven(Question.OPTIONS)) {
            given.problem(
                    TypedAnswer.AtBuild.ANSWER,
                    Text.of("'{0}' is missing", TypedAnswer.AtBuild.ANSWER.name()),
                    Text.of("a number, an expression or a list of texts; or options"));
        }
    }

    @Override
    public Widget of(Params params) {
        Widget typed = TypedQuestion.find(params);
        return typed == null ? new SeveralQuestion(params) : typed;
    }
}
