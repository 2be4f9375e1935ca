package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.figure.Caption;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/** A question whose answer the reader {@linkplain TypedAnswer types}; its caption asks. */
final class TypedQuestion implements Widget {

    /** Returns the question of a typed answer; null where none is given. */
    static @Nullable Widget find(Params params) {
        return params.find(TypedAnswer.RIGHT) == null ? null : new TypedQuestion(params);
    }

    private final TypedAnswer answer;
    private final String unit;
    private final Words words;
    private final Pen pen;

    private TypedQuestion(Params params) {
        answer = new TypedAnswer(params);
        unit = answer.unit();
        words = params.words();
        pen = params.pen();
    }

    @Override
    public Controls controls() {
        return answer.controls();
    }

    @Override
    public List<Followed> followed() {
        return answer.followed();
    }

    @Override
    public State follow(State state, int figure, String written) {
        return answer.follow(state, written);
    }

    @Override
    public State change(State before, State after) {
        return answer.change(before, after);
    }

    @Override
    public View view(State state) {
        Element body =
                pen.of("form", "widget question typed")
                        .set("data-submit", answer.check(state))
                        .set("data-shown", answer.shown(state))
                        .add(
                                pen.of("fieldset")
                                        .fixed("disabled", "")
                                        .still(() -> Element.of("legend").add(new Caption()))
                                        .still(() -> drawField(state))
                                        .add(buttons(state)))
                        .add(answer.feedback(state, false))
                        .still(this::drawAnswers)
                        .build();
        return answer.view(state, body);
    }

    private Element.Builder drawField(State state) {
        Element.Builder field =
                Element.of("label", "field")
                        .add(Element.of("span").text(words.say("question.field")))
                        .add(answer.drawInput(state).set("required", ""));
        return unit.isEmpty() ? field : field.add(Element.of("span").text(unit));
    }

    private Element.Builder buttons(State state) {
        return pen.of("div", "buttons")
                .still(
                        () ->
                                Element.of("button")
                                        .set("type", "submit")
                                        .text(words.say("question.check")))
                .add(answer.drawShow(state))
                .still(answer::drawReset);
    }

    /** For readers without a script, and for paper. */
    private Element.Builder drawAnswers() {
        return answer.drawAnswers(
                Element.of("details")
                        .add(Element.of("summary").text(words.say("question.answers"))));
    }

    /** Says nothing more: the feedback is a live region itself. */
    @Override
    public String announce(State state) {
        return "";
    }

    @Override
    public String describe(State state) {
        return answer.describe(state);
    }
}
