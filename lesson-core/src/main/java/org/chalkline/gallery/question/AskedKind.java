package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * {@code lab:question}, with an answer that is typed, with options of which several are right, or
 * with things to be put in order.
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
    public List<String> parts() {
        return List.of("letters");
    }

    @Override
    protected void declareOwn(Declaration declaration) {
        TypedAnswer.declare(declaration);
        SeveralQuestion.declare(declaration);
        OrderQuestion.declare(declaration);
        declaration
                .apart(TypedAnswer.AtBuild.ANSWER, Question.OPTIONS)
                .apart(TypedAnswer.AtBuild.ANSWER, OrderQuestion.ITEMS)
                .apart(Question.OPTIONS, OrderQuestion.ITEMS)
                .check(AskedKind::check);
    }

    private static void check(GivenParams given) {
        boolean isSaid =
                given.isGiven(TypedAnswer.AtBuild.ANSWER) || given.isGiven(OrderQuestion.ITEMS);
        if (!isSaid && !given.isGiven(Question.OPTIONS)) {
            given.problem(
                    TypedAnswer.AtBuild.ANSWER,
                    Text.of("'{0}' is missing", TypedAnswer.AtBuild.ANSWER.name()),
                    Text.of(
                            "a number, an expression or a list of texts; or 'options'; or 'order'"));
        } else if (!isSaid && given.isGiven(TypedAnswer.AtBuild.SAY)) {
            given.problem(
                    TypedAnswer.AtBuild.SAY,
                    Text.of("of no use without '{0}'", "answer"),
                    Text.of("feedback of the options"));
        }
    }

    @Override
    public Widget of(Params params) {
        Widget typed = TypedQuestion.find(params);
        Widget ordered = OrderQuestion.find(params);
        return typed != null ? typed : ordered != null ? ordered : new SeveralQuestion(params);
    }
}
