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
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * A question with options, of which the reader picks one before being told about it.
 *
 * <p>There are two kinds. A prediction, once compared, shows the answer whatever was picked. A quiz
 * says what it has to say of the pick alone, so that the reader may try again. The answer of either
 * can be looked up at any time.
 *
 * <p>Parameters: {@code options}, two to six with {@code text}, {@code feedback} and, for those
 * that is right, {@code right: true}. The caption is the question.
 */
final class Question implements Widget {

    private static final int ANSWER = 0;
    private static final int SHOWN = 1;
    private static final int MOST_OPTIONS = 6;
    private static final String NONE = "none";
    private static final String ALL = "all";

    /**
     * An answer that can be picked.
     *
     * @param text the answer
     * @param feedback what is said of it
     */
    record Option(Label text, Label feedback, boolean isRight) {

        /** What only the building of the site asks for. */
        private static final class AtBuild {
            static final Param<Label> TEXT = Param.atBuild("text", LabelType.LABEL);
            static final Param<Label> FEEDBACK = Param.atBuild("feedback", LabelType.LABEL);
        }

        private static final Param<Boolean> RIGHT = Param.of("right", FlagType.FLAG);

        static final ParamGroup<Option> GROUP =
                new ParamGroup<>() {
                    @Override
                    protected void declare(Declaration option) {
                        option.required(AtBuild.TEXT, Text.of("the answer in a few words"))
                                .required(
                                        AtBuild.FEEDBACK,
                                        Text.of("what to tell a reader who picks this option"))
                                .usual(RIGHT, false);
                    }

                    @Override
                    public Option of(Params params) {
                        return new Option(
                                params.label(() -> params.get(AtBuild.TEXT)),
                                params.label(() -> params.get(AtBuild.FEEDBACK)),
                                params.get(RIGHT));
                    }
                };
    }

    static final Param<List<Option>> OPTIONS =
            Param.of("options", ListType.of(Option.GROUP, 2, MOST_OPTIONS));

    /** Says in which way an answer is told about. */
    private static final class Kind extends WidgetKind {

        private final boolean isQuiz;

        Kind(String name, boolean isQuiz) {
            super(name);
            this.isQuiz = isQuiz;
        }

        @Override
        public String countedAs() {
            return isQuiz ? "quiz" : "";
        }

        @Override
        public List<String> parts() {
            return List.of("letters");
        }

        @Override
        protected List<String> wordGroups() {
            return List.of("question.");
        }

        @Override
        protected void declareOwn(Declaration declaration) {
            declaration
                    .required(
                            OPTIONS,
                            Text.of(
                                    "two to six options, each with text, feedback and, if right,"
                                            + " right: true"))
                    .check(Question::check);
        }

        @Override
        public Widget of(Params params) {
            return new Question(params, isQuiz);
        }
    }

    static final WidgetKind PREDICTION = new Kind("prediction", false);
    static final WidgetKind QUIZ = new Kind("quiz", true);

    private final List<Option> options;
    private final String answer;
    private final boolean isQuiz;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private Question(Params params, boolean isQuiz) {
        options = params.get(OPTIONS);
        answer = answer(options);
        this.isQuiz = isQuiz;
        controls = controls(options.size());
        words = params.words();
        pen = params.pen();
    }

    private static void check(GivenParams given) {
        long right = given.get(OPTIONS).stream().filter(Option::isRight).count();
        if (right == 0) {
            given.problem(
                    OPTIONS, Text.of("no option is right"), Text.of("right: true in one of them"));
        } else if (right > 1) {
            given.problem(
                    OPTIONS,
                    Text.of("more than one option is right"),
                    Text.of(
                            "one with right: true, since a reader picks one; say of the others in"
                                    + " their feedback what is right about them"));
        }
    }

    /** Returns the letter of the right option. */
    private static String answer(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isRight()) {
                return letter(i);
            }
        }
        return "";
    }

    private static Controls controls(int options) {
        List<Choice.Option> answers = new ArrayList<>();
        answers.add(new Choice.Option(NONE, Label.NONE));
        for (int i = 0; i < options; i++) {
            answers.add(new Choice.Option(letter(i), Label.NONE));
        }
        List<Choice.Option> shown = new ArrayList<>(answers);
        shown.add(new Choice.Option(ALL, Label.NONE));
        return Controls.of(
                new Choice("answer", Label.NONE, answers, 0),
                new Choice("shown", Label.NONE, shown, 0));
    }

    static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    /** Returns letters for reading: C, A, B. */
    static String listed(Words words, String letters) {
        String listed = "";
        for (int i = 0; i < letters.length(); i++) {
            listed += (i == 0 ? "" : words.say("list.separator")) + letters.charAt(i);
        }
        return listed;
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        int pick = pick(state);
        boolean answered = pick >= 0 && tells(state);
        Element body =
                pen.of("form", "widget question")
                        .set("data-submit", "shown=" + (pick < 0 ? ALL : letter(pick)))
                        .set("data-shown", reveals(state) ? "answer" : tells(state) ? "pick" : NONE)
                        .add(
                                pen.of("fieldset")
                                        .fixed("disabled", "")
                                        .still(() -> Element.of("legend").add(new Caption()))
                                        .still(() -> drawOptions(pick))
                                        .add(buttons(pick)))
                        .add(feedback(state))
                        .still(this::drawAnswers)
                        .build();
        return View.of(
                body,
                new Attribute("data-answered", answered ? "true" : "false"),
                new Attribute(
                        "data-correct",
                        answered && options.get(pick).isRight() ? "true" : "false"));
    }

    /** Returns the option that is picked, or −1. */
    private static int pick(State state) {
        return state.tick(ANSWER) - 1;
    }

    /** Returns whether something is said; what was said of one pick is not said of the next. */
    private boolean tells(State state) {
        int shown = state.tick(SHOWN);
        return shown > options.size() || (shown > 0 && shown == state.tick(ANSWER));
    }

    /** Returns whether the answer is said. */
    private boolean reveals(State state) {
        return tells(state)
                && (!isQuiz
                        || state.tick(SHOWN) > options.size()
                        || options.get(pick(state)).isRight());
    }

    private Element.Builder drawOptions(int pick) {
        Element.Builder list = Element.of("div", "answers");
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            Element.Builder radio =
                    Element.of("input")
                            .set("type", "radio")
                            .set("name", "answer")
                            .set("value", letter(i))
                            .set("data-control", "answer")
                            .set("autocomplete", "off");
            if (i == pick) {
                radio.set("checked", "");
            }
            list.add(
                    Element.of("label", option.isRight() ? "right" : "wrong")
                            .add(radio)
                            .add(Element.of("b").text(letter(i)))
                            .html(option.text()));
        }
        return list;
    }

    /**
     * The first one is what Enter presses: without a pick it shows the answer, so it always works.
     */
    private Element.Builder buttons(int pick) {
        String label = pick < 0 ? "question.show" : isQuiz ? "question.check" : "question.compare";
        Element.Builder buttons =
                pen.of("div", "buttons")
                        .add(
                                pen.of("button")
                                        .fixed("type", "submit")
                                        .fixed("name", "shown")
                                        .text(words.say(label)));
        if (isQuiz) {
            buttons.still(
                    () ->
                            Element.of("button", "show")
                                    .set("type", "button")
                                    .set("data-set", "shown=" + ALL)
                                    .text(words.say("question.show")));
        }
        return buttons.still(
                () ->
                        Element.of("button", "reset")
                                .set("type", "button")
                                .set("data-action", "reset")
                                .text(words.say("question.reset")));
    }

    /** A live region, read aloud as a whole when it changes; on paper it tells of every option. */
    private Element.Builder feedback(State state) {
        Element.Builder region =
                pen.of("div", "feedback")
                        .fixed("role", "status")
                        .add(pen.of("p", "verdict").text(verdict(state)));
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            boolean isShown =
                    (i == pick(state) && tells(state)) || (option.isRight() && reveals(state));
            String letter = letter(i);
            region.add(
                    pen.of("p", option.isRight() ? "right" : "wrong")
                            .set("data-shown", isShown ? "true" : "false")
                            .still(() -> Element.of("b").text(letter))
                            .html(option.feedback()));
        }
        return region;
    }

    private String verdict(State state) {
        if (!tells(state)) {
            return "";
        }
        int pick = pick(state);
        if (pick < 0) {
            return words.say("question.answer", answer);
        }
        if (options.get(pick).isRight()) {
            return words.say("question.right", letter(pick));
        }
        return reveals(state)
                ? words.say("question.picked", letter(pick), answer)
                : words.say("question.wrong", letter(pick));
    }

    /** For readers without a script. */
    private Element.Builder drawAnswers() {
        Element.Builder list = Element.of("ul");
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            list.add(
                    Element.of("li", option.isRight() ? "right" : "wrong")
                            .add(Element.of("b").text(letter(i)))
                            .html(option.feedback()));
        }
        return Element.of("details")
                .add(Element.of("summary").text(words.say("question.answers")))
                .add(Element.of("p").text(words.say("question.answer", answer)))
                .add(list);
    }

    /** Says nothing more: the feedback is a live region itself. */
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
