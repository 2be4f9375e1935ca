package org.chalkline.gallery.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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
import org.chalkline.widget.Followed;
import org.chalkline.widget.OtherFigure;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
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
 *
 * <p>Where another figure begins with numbers of the reader's own, the answer is another for each
 * of these. Then the state also has the sample that this figure shows, first, and the one of which
 * was told, last.
 */
final class TypedAnswer {

    private static final int ANSWER = 0;
    private static final int TOLD = 1;
    private static final int SHOWN = 2;
    private static final int OF = 3;

    private static final String NONE = "none";

    /** Before the name of what another figure calls its sample. */
    private static final String SAMPLES = "its.";

    /** The change of a state that shows the answer. */
    private static final String SHOW = "shown=all";

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

    private static final Param<String> UNIT = Param.of("unit", TextType.TEXT);
    private static final Param<List<Params>> WRONG = Param.of("wrong", Section.LIST);

    private static final Param<Boolean> PERCENT = Param.of("percent", FlagType.FLAG);

    /** See {@link Judge}; one reader's after another's. */
    private static final Param<double[]> NUMBERS = Param.of("numbers", NumbersType.ANY);

    /** The right answer and the slips for reading, of each reader where they differ. */
    private static final Param<List<List<String>>> VARIANTS =
            Param.of("variants", ListType.of(ListType.of(TextType.TEXT)));

    /** What the control is called that says which sample another figure shows. */
    private static final Param<String> SAMPLE = Param.of("sample", TextType.TEXT);

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
                .derived(NUMBERS, given -> isAsked(given) ? allNumbers(given) : null)
                .derived(VARIANTS, given -> isAsked(given) ? variants(given) : null)
                .derived(SAMPLE, given -> isAsked(given) ? sample(given) : null)
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

    private final List<Judge> judges = new ArrayList<>();
    private final String right;

    /** For each reader; none where all have the same. */
    private final List<List<String>> variants;

    private final Params params;
    private final List<Params> wrong;
    private final Typed answer = new Typed("answer");
    private final Typed told = new Typed("told");
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    TypedAnswer(Params params) {
        this.params = params;
        variants = params.get(VARIANTS);
        double[] numbers = params.get(NUMBERS);
        int readers = Math.max(1, variants.size());
        for (int i = 0; i < readers; i++) {
            double[] own = new double[numbers.length / readers];
            System.arraycopy(numbers, i * own.length, own, 0, own.length);
            judges.add(new Judge(params.get(UNIT), params.get(PERCENT), own, params.get(TEXTS)));
        }
        right = params.get(RIGHT);
        wrong = params.get(WRONG);
        List<Choice.Option> shown =
                List.of(new Choice.Option(NONE, Label.NONE), new Choice.Option("all", Label.NONE));
        Choice looked = new Choice("shown", Label.NONE, shown, 0);
        if (variants.isEmpty()) {
            controls = Controls.of(answer, told, looked);
        } else {
            Slider of = new Slider("of", Label.NONE, new Range(1, 1, readers - 1, 0), 0);
            controls = Controls.of(of.named(params.get(SAMPLE)), answer, told, looked, of);
        }
        words = params.words();
        pen = params.pen();
    }

    private static void declareWrong(Declaration wrong) {
        wrong.required(AtBuild.ANSWER, Text.of("an answer that is wrong"))
                .required(AtBuild.SAY, Text.of("what to tell a reader who gives this answer"))
                .derived(AtBuild.TEXT, slip -> shown(slip.outer(), slip));
    }

    /** Returns how many controls stand before those of every answer. */
    private int first() {
        return variants.isEmpty() ? 0 : 1;
    }

    private int tick(State state, int control) {
        return state.tick(first() + control);
    }

    /** Returns which of the readers' answers a state asks for. */
    private int variant(State state) {
        return variants.isEmpty() ? 0 : state.tick(0);
    }

    /** Returns whether what was told was told of the sample that the other figure shows. */
    private boolean isOfSample(State state) {
        return variants.isEmpty() || tick(state, OF) == variant(state);
    }

    /** Returns the figure that sets the first control; none where all readers have one answer. */
    List<Followed> followed() {
        String figure = params.find(OtherFigure.FIGURE);
        return variants.isEmpty()
                ? List.of()
                : List.of(new Followed(figure == null ? "" : figure, SAMPLES, 1));
    }

    /** Returns a state with the sample that the other figure shows. */
    State follow(State state, String written) {
        State next = controls.follow(state, written, SAMPLES);
        return next == null ? state : next;
    }

    /** Returns a state that the reader has made, with the sample that the other figure shows. */
    State change(State before, State after) {
        return variants.isEmpty() ? after : after.with(0, before.tick(0));
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

    /** Returns those of a reader. */
    private static List<Answer> answers(GivenParams given, int variant) {
        return answers(given).stream().map(each -> each.of(variant)).toList();
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

    private static double[] allNumbers(GivenParams given) {
        return IntStream.range(0, readers(given))
                .mapToObj(variant -> numbers(given, variant))
                .flatMapToDouble(DoubleStream::of)
                .toArray();
    }

    private static int readers(GivenParams given) {
        return Math.max(1, answer(given).variants().size());
    }

    private static List<List<String>> variants(GivenParams given) {
        List<List<String>> variants = new ArrayList<>();
        for (int i = 0; i < answer(given).variants().size(); i++) {
            variants.add(
                    answers(given, i).stream()
                            .map(each -> each.shown(within(given), given.get(UNIT)))
                            .toList());
        }
        return variants;
    }

    private static String sample(GivenParams given) {
        String figure = given.find(OtherFigure.FIGURE);
        List<String> states = figure == null ? List.of() : given.others().variants(figure);
        return states.isEmpty()
                ? ""
                : SAMPLES + states.get(0).substring(0, states.get(0).indexOf('='));
    }

    /** The numbers of a question in percent are fractions for the judge. */
    private static double[] numbers(GivenParams given, int variant) {
        if (!answer(given).isNumber()) {
            return new double[0];
        }
        List<Answer> answers = answers(given, variant);
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
        for (int i = 1; i < answers.size(); i++) {
            GivenParams slip = given.groups(WRONG).get(i - 1);
            if (answers.get(i).isNumber() != isNumber) {
                slip.problem(
                        AtBuild.ANSWER,
                        Text.of("of another kind than the right answer"),
                        isNumber ? Text.of("a number") : Text.of("a list of texts"));
            } else {
                checkSlip(given, slip, i);
            }
        }
    }

    /** Tells of a slip that is right, for one of the readers at least, or told of before it. */
    private static void checkSlip(GivenParams given, GivenParams slip, int place) {
        for (int variant = 0; variant < readers(given); variant++) {
            Answer answer = answers(given, variant).get(place);
            double[] numbers = numbers(given, variant);
            Judge judge = new Judge("", false, numbers, texts(given));
            int first =
                    answer.isNumber()
                            ? judge.of(numbers[place + 1])
                            : judge.of(answer.texts().get(0));
            if (first < place && (first == Judge.RIGHT || readers(given) == 1)) {
                slip.problem(
                        AtBuild.ANSWER,
                        first != Judge.RIGHT
                                ? Text.of("this answer is told of already")
                                : variant == 0
                                        ? Text.of("this answer is right")
                                        : Text.of(
                                                "this answer is right in sample {0}", variant + 1),
                        Text.of("another wrong answer"));
                return;
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
        String change = "told=" + answer.text(tick(state, ANSWER));
        return variants.isEmpty()
                ? change
                : change + (isOfSample(state) ? "" : ",shown=" + NONE) + ofSample(state);
    }

    /** Returns the change of a state that shows the answer. */
    private String show(State state) {
        return variants.isEmpty() ? SHOW : SHOW + ofSample(state);
    }

    private String ofSample(State state) {
        return ",of=" + controls.all().get(0).text(variant(state));
    }

    /** Returns what is said: {@code answer}, something of what is typed, or nothing. */
    String shown(State state) {
        return reveals(state) ? "answer" : tells(state) ? "pick" : NONE;
    }

    private String typed(State state) {
        return answer.typed(tick(state, ANSWER));
    }

    private int reply(State state) {
        return judges.get(variant(state)).of(typed(state));
    }

    /** Returns whether something is said of what is typed. */
    private boolean tells(State state) {
        String typed = typed(state);
        return !typed.isEmpty() && isOfSample(state) && typed.equals(told.typed(tick(state, TOLD)));
    }

    /** Returns whether the answer is said. */
    private boolean reveals(State state) {
        return (tick(state, SHOWN) > 0 && isOfSample(state))
                || (tells(state) && reply(state) == Judge.RIGHT);
    }

    /** Returns what stands behind the field; empty for nothing. */
    String unit() {
        String unit = params.get(UNIT);
        return unit.isEmpty() && params.get(PERCENT) ? "%" : unit;
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

    Element.Builder drawShow(State state) {
        return pen.of("button", "show")
                .fixed("type", "button")
                .set("data-set", show(state))
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
            Element.Builder told =
                    part(name, "wrong", isInline)
                            .set("data-shown", slip == i + 1 ? "true" : "false");
            if (variants.isEmpty()) {
                told.still(() -> drawWrong(each));
            } else {
                told.add(pen.of("b").text(variants.get(variant(state)).get(i + 1)));
            }
            region.add(told.html(each.label(() -> said(each))));
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

    private String right(State state) {
        return variants.isEmpty() ? right : variants.get(variant(state)).get(0);
    }

    private static Element.Builder drawWrong(Params slip) {
        return Element.of("b").text(slip.get(AtBuild.TEXT));
    }

    private String verdict(State state) {
        String typed = typed(state);
        int reply = reply(state);
        if (!tells(state)) {
            return reveals(state) ? words.say("question.answer", right(state)) : "";
        }
        return reply == Judge.RIGHT
                ? words.say("question.right", typed)
                : reveals(state)
                        ? words.say("question.typed", typed, right(state))
                        : reply == Judge.NONE
                                ? words.say("question.no-number", typed)
                                : wrong(state, typed, reply);
    }

    private String wrong(State state, String typed, int reply) {
        String near = reply == Judge.WRONG ? judges.get(variant(state)).near(typed, words) : "";
        return near.isEmpty() ? words.say("question.wrong", typed) : near;
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
