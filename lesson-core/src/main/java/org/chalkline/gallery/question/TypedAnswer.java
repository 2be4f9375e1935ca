package org.chalkline.gallery.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.NumberType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.OtherFigure;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;
import org.chalkline.widget.View;

/**
 * An answer that the reader types, a number or a few words: what is right, and what is said of it.
 *
 * <p>It says what it has to say of a known slip, so that the reader may try again; what cannot be
 * read as a number is not judged. The answer can be looked up at any time.
 *
 * <p>Its state is the text typed, the text told about, and whether the answer was looked up. What
 * was said of one text is not said of the next.
 */
final class TypedAnswer {

    private static final int ANSWER = 0;
    private static final int TOLD = 1;
    private static final int SHOWN = 2;

    private static final String NONE = "none";

    /** The change of a state that shows the answer. */
    static final String SHOW = "shown=all";

    /** What only the building of the site asks for. */
    static final class AtBuild {
        static final Param<Answer> ANSWER = Param.atBuild("answer", AnswerType.ANSWER);
        static final Param<Double> WITHIN =
                Param.atBuild("within", NumberType.from(0, NumberType.MOST));
        static final Param<Label> SAY = Param.atBuild("say", LabelType.LABEL);

        /** A wrong answer for reading. */
        static final Param<String> TEXT = Param.atBuild("text", TextType.TEXT);

        private AtBuild() {}
    }

    static final Param<String> UNIT = Param.of("unit", TextType.TEXT);
    private static final Param<List<Params>> WRONG = Param.of("wrong", Section.LIST);

    private static final Param<Boolean> PERCENT = Param.of("percent", FlagType.FLAG);

    /** See {@link Judge}. */
    private static final Param<double[]> NUMBERS = Param.of("numbers", NumbersType.ANY);

    private static final Param<List<List<String>>> TEXTS =
            Param.of("texts", ListType.of(ListType.of(TextType.TEXT)));

    /** The right answer for reading. */
    static final Param<String> RIGHT = Param.of("right", TextType.TEXT);

    /** Declares what is asked of a typed answer; nothing follows where none is given. */
    static void declare(Declaration declaration) {
        declaration
                .type(WRONG, ListType.of(Section.of(TypedAnswer::declareWrong)))
                .add(AtBuild.ANSWER, OtherFigure.FIGURE, OtherFigure.AT, AtBuild.WITHIN)
                .usual(UNIT, "")
                .add(AtBuild.SAY, WRONG)
                .derived(PERCENT, given -> isAsked(given) ? isPercent(given) : null)
                .derived(NUMBERS, given -> isAsked(given) ? numbers(given) : null)
                .derived(TEXTS, given -> isAsked(given) ? texts(given) : null)
                .derived(RIGHT, given -> isAsked(given) ? shown(given, given) : null)
                .check(TypedAnswer::check);
        for (Param<?> each : List.of(OtherFigure.FIGURE, AtBuild.WITHIN, UNIT, WRONG)) {
            declaration.needs(each, AtBuild.ANSWER);
        }
        declaration.needs(OtherFigure.AT, OtherFigure.FIGURE);
    }

    private static boolean isAsked(GivenParams given) {
        return given.isGiven(AtBuild.ANSWER);
    }

    private final Judge judge;
    private final String right;
    private final Params params;
    private final List<Params> wrong;
    private final Typed answer = new Typed("answer");
    private final Typed told = new Typed("told");
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    TypedAnswer(Params params) {
        this.params = params;
        judge =
                new Judge(
                        params.get(UNIT),
                        params.get(PERCENT),
                        params.get(NUMBERS),
                        params.get(TEXTS));
        right = params.get(RIGHT);
        wrong = params.get(WRONG);
        List<Choice.Option> shown =
                List.of(new Choice.Option(NONE, Label.NONE), new Choice.Option("all", Label.NONE));
        controls = Controls.of(answer, told, new Choice("shown", Label.NONE, shown, 0));
        words = params.words();
        pen = params.pen();
    }

    private static void declareWrong(Declaration wrong) {
        wrong.required(AtBuild.ANSWER, Text.of("an answer that is wrong"))
                .required(AtBuild.SAY, Text.of("what to tell a reader who gives this answer"))
                .derived(AtBuild.TEXT, slip -> shown(slip.outer(), slip));
    }

    private static Answer answer(GivenParams given) {
        return Objects.requireNonNull(given.find(AtBuild.ANSWER));
    }

    private static double within(GivenParams given) {
        Double within = given.find(AtBuild.WITHIN);
        return within == null ? answer(given).within() : within;
    }

    /** Returns the right answer and the known wrong ones. */
    private static List<Answer> answers(GivenParams given) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer(given));
        given.groups(WRONG).forEach(each -> answers.add(answer(each)));
        return answers;
    }

    /** Returns all answers that are told of, the right ones and the slips, for reading. */
    static List<String> told(GivenParams given) {
        List<String> told = new ArrayList<>();
        for (Answer each : answers(given)) {
            told.addAll(
                    each.isNumber()
                            ? List.of(each.shown(within(given), given.get(UNIT)))
                            : each.texts());
        }
        return told;
    }

    private static boolean isPercent(GivenParams given) {
        return answer(given).isPercent() || isUnitPercent(given);
    }

    private static boolean isUnitPercent(GivenParams given) {
        return Narrow.folded(given.get(UNIT)).equals("%");
    }

    /** The numbers of a question in percent are fractions for the judge. */
    private static double[] numbers(GivenParams given) {
        if (!answer(given).isNumber()) {
            return new double[0];
        }
        List<Answer> answers = answers(given);
        double[] numbers = new double[answers.size() + 1];
        double unit = isUnitPercent(given) ? 0.01 : 1;
        boolean isWritten = given.isGiven(AtBuild.WITHIN) || !answer(given).isPercent();
        numbers[0] = within(given) * (isWritten ? unit : 1);
        for (int i = 0; i < answers.size(); i++) {
            Answer each = answers.get(i);
            numbers[i + 1] = each.number() * (each.isPercent() ? 1 : unit);
        }
        return numbers;
    }

    private static List<List<String>> texts(GivenParams given) {
        return answers(given).stream().map(Answer::folded).toList();
    }

    /** Returns an answer of a question for reading. */
    private static String shown(GivenParams question, GivenParams answer) {
        return answer(answer).shown(within(question), question.get(UNIT));
    }

    private static void check(GivenParams given) {
        if (!isAsked(given)) {
            return;
        }
        boolean isNumber = answer(given).isNumber();
        if (isNumber && Double.isNaN(within(given))) {
            given.problem(
                    AtBuild.ANSWER,
                    Text.of("a number without an end"),
                    Text.of(
                            "the decimals that count, as in sqrt(2):.3f; or 'within', how far off"
                                    + " an answer may be"));
            return;
        }
        List<Answer> answers = answers(given);
        Judge judge = new Judge("", false, numbers(given), texts(given));
        for (int i = 1; i < answers.size(); i++) {
            GivenParams slip = given.groups(WRONG).get(i - 1);
            Answer each = answers.get(i);
            int first =
                    each.isNumber()
                            ? judge.of(numbers(given)[i + 1])
                            : judge.of(each.texts().get(0));
            if (each.isNumber() != isNumber) {
                slip.problem(
                        AtBuild.ANSWER,
                        Text.of("of another kind than the right answer"),
                        isNumber ? Text.of("a number") : Text.of("a list of texts"));
            } else if (first < i) {
                slip.problem(
                        AtBuild.ANSWER,
                        first == Judge.RIGHT
                                ? Text.of("this answer is right")
                                : Text.of("this answer is told of already"),
                        Text.of("another wrong answer"));
            }
        }
    }

    Controls controls() {
        return controls;
    }

    /** Returns the view of a body in a state. */
    View view(State state, Element body) {
        boolean answered = tells(state) && reply(state) != Judge.NONE;
        boolean correct = answered && reply(state) == Judge.RIGHT;
        return View.of(
                body,
                new Attribute("data-answered", answered ? "true" : "false"),
                new Attribute("data-correct", correct ? "true" : "false"));
    }

    /** Returns the change of a state that has the reader told about what is typed. */
    String check(State state) {
        return "told=" + answer.text(state.tick(ANSWER));
    }

    /** Returns what is said: {@code answer}, something of what is typed, or nothing. */
    String shown(State state) {
        return reveals(state) ? "answer" : tells(state) ? "pick" : NONE;
    }

    private String typed(State state) {
        return answer.typed(state.tick(ANSWER));
    }

    private int reply(State state) {
        return judge.of(typed(state));
    }

    /** Returns whether something is said of what is typed. */
    private boolean tells(State state) {
        String typed = typed(state);
        return !typed.isEmpty() && typed.equals(told.typed(state.tick(TOLD)));
    }

    /** Returns whether the answer is said. */
    private boolean reveals(State state) {
        return state.tick(SHOWN) > 0 || (tells(state) && reply(state) == Judge.RIGHT);
    }

    Element.Builder drawInput(State state) {
        return Element.of("input")
                .set("type", "text")
                .set("name", "answer")
                .set("value", typed(state))
                .set("data-control", "answer")
                .set("maxlength", String.valueOf(Typed.LONGEST))
                // By which the style sheet tells an empty field.
                .set("placeholder", " ")
                .set("autocomplete", "off")
                .set("autocapitalize", "off")
                .set("spellcheck", "false");
    }

    Element.Builder drawShow() {
        return Element.of("button", "show")
                .set("type", "button")
                .set("data-set", SHOW)
                .text(words.say("question.show"));
    }

    Element.Builder drawReset() {
        return Element.of("button", "reset")
                .set("type", "button")
                .set("data-action", "reset")
                .text(words.say("question.reset"));
    }

    /**
     * A live region, read aloud as a whole when it changes.
     *
     * @param isInline whether it stands in a sentence
     */
    Element.Builder feedback(State state, boolean isInline) {
        String name = isInline ? "span" : "p";
        Element.Builder region =
                pen.of(isInline ? "span" : "div", "feedback")
                        .fixed("role", "status")
                        .add(pen.of(name, "verdict").text(verdict(state)))
                        .add(
                                part(name, "right", isInline)
                                        .set("data-shown", reveals(state) ? "true" : "false")
                                        .html(params.label(() -> said(params))));
        int slip = tells(state) ? reply(state) : Judge.WRONG;
        for (int i = 0; i < wrong.size(); i++) {
            Params each = wrong.get(i);
            region.add(
                    part(name, "wrong", isInline)
                            .set("data-shown", slip == i + 1 ? "true" : "false")
                            .still(() -> drawWrong(each))
                            .html(each.label(() -> said(each))));
        }
        return region;
    }

    /** In a sentence a part begins with the space that parts it from what was said before. */
    private Element.Builder part(String name, String cssClass, boolean isInline) {
        Element.Builder part = pen.of(name, cssClass);
        return isInline ? part.text(" ") : part;
    }

    private static Label said(Params answer) {
        Label said = answer.find(AtBuild.SAY);
        return said == null ? Label.NONE : said;
    }

    private static Element.Builder drawWrong(Params slip) {
        return Element.of("b").text(slip.get(AtBuild.TEXT));
    }

    private String verdict(State state) {
        String typed = typed(state);
        int reply = reply(state);
        if (!tells(state)) {
            return reveals(state) ? words.say("question.answer", right) : "";
        }
        return reply == Judge.RIGHT
                ? words.say("question.right", typed)
                : reveals(state)
                        ? words.say("question.typed", typed, right)
                        : reply == Judge.NONE
                                ? words.say("question.no-number", typed)
                                : words.say("question.wrong", typed);
    }

    /** For readers without a script, and for paper. */
    Element.Builder drawAnswers(Element.Builder parent) {
        parent.add(Element.of("p").text(words.say("question.answer", right)));
        Label say = said(params);
        if (!say.isEmpty()) {
            parent.add(say.inHtml(Element.of("p")));
        }
        Element.Builder list = Element.of("ul");
        for (Params each : wrong) {
            list.add(Element.of("li", "wrong").add(drawWrong(each)).html(said(each)));
        }
        return wrong.isEmpty() ? parent : parent.add(list);
    }

    String describe(State state) {
        String verdict = verdict(state);
        return verdict.isEmpty() ? words.say("question.open") : verdict;
    }
}
