package org.chalkline.gallery.question;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Caption;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;

/**
 * A question with options of which several are right: the reader is to check all of them and no
 * other.
 *
 * <p>It says of each wrong option that is checked what it overlooks, and whether some are missing,
 * but not which. Its state is what is checked, the letters told about, and whether the answer was
 * looked up.
 */
final class SeveralQuestion implements Widget {

    private static final int MOST_OPTIONS = 6;
    private static final String NONE = "none";
    private static final String ALL = "all";

    private static final Param<Boolean> SEVERAL = Param.atBuild("several", FlagType.FLAG);

    private final List<Question.Option> options;
    private final Typed told = new Typed("told");
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    SeveralQuestion(Params params) {
        options = params.get(Question.OPTIONS);
        List<Control> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            all.add(Choice.toggle(Question.letter(i), Label.NONE, false));
        }
        all.add(told);
        List<Choice.Option> shown =
                List.of(new Choice.Option(NONE, Label.NONE), new Choice.Option(ALL, Label.NONE));
        all.add(new Choice("shown", Label.NONE, shown, 0));
        controls = new Controls(all);
        words = params.words();
        pen = params.pen();
    }

    static void declare(Declaration declaration) {
        declaration
                .type(Question.OPTIONS, ListType.of(Question.Option.GROUP, 2, MOST_OPTIONS))
                .usual(Question.OPTIONS, List.of())
                .usual(SEVERAL, false)
                .needs(SEVERAL, Question.OPTIONS)
                .check(SeveralQuestion::check);
    }

    private static void check(GivenParams given) {
        List<Question.Option> options = given.get(Question.OPTIONS);
        long right = options.stream().filter(Question.Option::isRight).count();
        if (options.isEmpty()) {
            return;
        }
        if (right == 0) {
            given.problem(
                    Question.OPTIONS,
                    Text.of("no option is right"),
                    Text.of("right: true in one of them"));
        } else if (!given.get(SEVERAL)) {
            given.problem(
                    Question.OPTIONS,
                    right > 1
                            ? Text.of("more than one option is right")
                            : Text.of("options of which one is right"),
                    right > 1
                            ? Text.of("several: true, where readers are to check them all")
                            : Text.of("lab:quiz; or several: true, where readers are not told so"));
        }
    }

    @Override
    public Controls controls() {
        return controls;
    }

    private boolean isChecked(State state, int option) {
        return state.tick(option) > 0;
    }

    /** Returns the letters of what is checked: {@code AC}. */
    private String checked(State state) {
        String letters = "";
        for (int i = 0; i < options.size(); i++) {
            letters += isChecked(state, i) ? Question.letter(i) : "";
        }
        return letters;
    }

    private String right() {
        String letters = "";
        for (int i = 0; i < options.size(); i++) {
            letters += options.get(i).isRight() ? Question.letter(i) : "";
        }
        return letters;
    }

    private boolean tells(State state) {
        String checked = checked(state);
        return !checked.isEmpty() && checked.equals(told.typed(state.tick(options.size())));
    }

    private boolean isRight(State state) {
        return checked(state).equals(right());
    }

    private boolean reveals(State state) {
        return state.tick(options.size() + 1) > 0 || (tells(state) && isRight(state));
    }

    @Override
    public View view(State state) {
        String checked = checked(state);
        boolean isNone = checked.isEmpty();
        String label = isNone ? "question.show" : "question.check";
        Element body =
                pen.of("form", "widget question several")
                        .set("data-submit", isNone ? "shown=" + ALL : "told=" + checked)
                        .set("data-shown", reveals(state) ? "answer" : tells(state) ? "pick" : NONE)
                        .add(
                                pen.of("fieldset")
                                        .fixed("disabled", "")
                                        .still(() -> Element.of("legend").add(new Caption()))
                                        .still(() -> drawOptions(state))
                                        .add(
                                                pen.of("div", "buttons")
                                                        .add(
                                                                pen.of("button")
                                                                        .fixed("type", "submit")
                                                                        .text(words.say(label)))
                                                        .still(this::drawShow)
                                                        .still(this::drawReset)))
                        .add(feedback(state))
                        .still(this::drawAnswers)
                        .build();
        return View.of(
                body,
                new Attribute("data-answered", tells(state) ? "true" : "false"),
                new Attribute("data-correct", tells(state) && isRight(state) ? "true" : "false"));
    }

    private Element.Builder drawOptions(State state) {
        Element.Builder list = Element.of("div", "answers");
        for (int i = 0; i < options.size(); i++) {
            Question.Option option = options.get(i);
            Element.Builder box =
                    Element.of("input")
                            .set("type", "checkbox")
                            .set("name", Question.letter(i))
                            .set("data-control", Question.letter(i))
                            .set("autocomplete", "off");
            if (isChecked(state, i)) {
                box.set("checked", "");
            }
            list.add(
                    Element.of("label", option.isRight() ? "right" : "wrong")
                            .add(box)
                            .add(Element.of("b").text(Question.letter(i)))
                            .html(option.text()));
        }
        return list;
    }

    private Element.Builder drawShow() {
        return Element.of("button", "show")
                .set("type", "button")
                .set("data-set", "shown=" + ALL)
                .text(words.say("question.show"));
    }

    /** Boxes stay checked where a figure is reset, so this one sets the start by itself, too. */
    private Element.Builder drawReset() {
        return Element.of("button", "reset")
                .set("type", "button")
                .set("data-action", "reset")
                .set("data-set", controls.encode(controls.start()))
                .text(words.say("question.reset"));
    }

    private Element.Builder feedback(State state) {
        Element.Builder region =
                pen.of("div", "feedback")
                        .fixed("role", "status")
                        .add(pen.of("p", "verdict").text(verdict(state)));
        for (int i = 0; i < options.size(); i++) {
            Question.Option option = options.get(i);
            boolean isShown =
                    option.isRight() ? reveals(state) : tells(state) && isChecked(state, i);
            String letter = Question.letter(i);
            region.add(
                    pen.of("p", option.isRight() ? "right" : "wrong")
                            .set("data-shown", isShown ? "true" : "false")
                            .still(() -> Element.of("b").text(letter))
                            .html(option.feedback()));
        }
        return region;
    }

    private String verdict(State state) {
        String checked = Question.listed(words, checked(state));
        if (!tells(state)) {
            return reveals(state)
                    ? words.say("question.answer", Question.listed(words, right()))
                    : "";
        }
        if (isRight(state)) {
            return words.say("question.right", checked);
        }
        if (reveals(state)) {
            return words.say("question.picked", checked, Question.listed(words, right()));
        }
        boolean isPart = true;
        for (int i = 0; i < options.size(); i++) {
            isPart &= options.get(i).isRight() || !isChecked(state, i);
        }
        return words.say(isPart ? "question.part" : "question.not-all", checked);
    }

    /** For readers without a script. */
    private Element.Builder drawAnswers() {
        Element.Builder list = Element.of("ul");
        for (int i = 0; i < options.size(); i++) {
            Question.Option option = options.get(i);
            list.add(
                    Element.of("li", option.isRight() ? "right" : "wrong")
                            .add(Element.of("b").text(Question.letter(i)))
                            .html(option.feedback()));
        }
        return Element.of("details")
                .add(Element.of("summary").text(words.say("question.answers")))
                .add(
                        Element.of("p")
                                .text(
                                        words.say(
                                                "question.answer",
                                                Question.listed(words, right()))))
                .add(list);
    }

    @Override
    public String announce(State state) {
        return "";
    }

    @Override
    public String describe(State state) {
        String verdict = verdict(state);
        return verdict.isEmpty() ? words.say("question.open") : verdict;
    }
}
