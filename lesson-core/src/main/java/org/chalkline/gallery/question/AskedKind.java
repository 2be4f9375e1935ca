package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * {@code lab:question}, with an answer that is typed, with options of which several are right, or
 * with things to be put in order, matched or sorted.
 */
final class AskedKind extends WidgetKind {

    /** What a question may be about, one of them. */
    private static final List<Param<?>> FORMS =
            List.of(
                    TypedAnswer.AtBuild.ANSWER,
                    Question.OPTIONS,
                    OrderQuestion.ITEMS,
                    SortQuestion.MATCH,
                    SortQuestion.GROUPS);

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
        SortQuestion.declare(declaration);
        for (int i = 0; i < FORMS.size(); i++) {
            for (int j = i + 1; j < FORMS.size(); j++) {
                declaration.apart(FORMS.get(i), FORMS.get(j));
            }
        }
        declaration.check(AskedKind::check);
    }

    private static void check(GivenParams given) {
        boolean isSaid =
                FORMS.stream().anyMatch(each -> each != Question.OPTIONS && given.isGiven(each));
        if (!isSaid && !given.isGiven(Question.OPTIONS)) {
            given.problem(
                    TypedAnswer.AtBuild.ANSWER,
                    Text.of("'{0}' is missing", TypedAnswer.AtBuild.ANSWER.name()),
                    Text.of(
                            "a number, an expression or a list of texts; or 'options', 'order', 'match'"
                                    + " or 'groups'"));
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
        Widget ordered = typed != null ? typed : OrderQuestion.find(params);
        Widget sorted = ordered != null ? ordered : SortQuestion.find(params);
        return sorted != null ? sorted : new SeveralQuestion(params);
    }
}
