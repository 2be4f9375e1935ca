package org.chalkline.gallery.question;

import java.util.List;
import java.util.Random;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Caption;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Permutation;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/**
 * A question about the order of things: the reader moves them up and down.
 *
 * <p>They are shown in an order that follows from their texts, never in the right one; their
 * letters are those of that order. It tells which of them are in their places. Its state is the
 * order, the one told about, and whether the answer was looked up.
 */
final class OrderQuestion implements Widget {

    private static final int FEWEST_ITEMS = 3;
    private static final int ORDER = 0;
    private static final int TOLD = 1;
    private static final int SHOWN = 2;

    private static final String NONE = "none";
    private static final String ALL = "all";

    /** What is to be ordered, in the right order. */
    static final Param<List<Label>> ITEMS =
            Param.atBuild("order", ListType.of(LabelType.LABEL, FEWEST_ITEMS, Permutation.MOST));

    /** The letters of the items in the right order. */
    private static final Param<String> LETTERS = Param.of("letters", TextType.TEXT);

    private final Params params;
    private final String right;
    private final Typed told = new Typed("told");
    private final Permutation order;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private OrderQuestion(Params params, String right) {
        this.params = params;
        this.right = right;
        order = new Permutation("order", right.length());
        List<Choice.Option> shown =
                List.of(new Choice.Option(NONE, Label.NONE), new Choice.Option(ALL, Label.NONE));
        controls = Controls.of(order, told, new Choice("shown", Label.NONE, shown, 0));
        words = params.words();
        pen = params.pen();
    }

    static void declare(Declaration declaration) {
        declaration.add(ITEMS).derived(LETTERS, OrderQuestion::letters);
    }

    /** Returns the question about an order; null where none is given. */
    static @Nullable Widget find(Params params) {
        String right = params.find(LETTERS);
        return right == null ? null : new OrderQuestion(params, right);
    }

    /** Any order but the first, in which they are shown. */
    private static @Nullable String letters(GivenParams given) {
        List<Label> items = given.find(ITEMS);
        if (items == null || !given.isGiven(ITEMS)) {
            return null;
        }
        StringBuilder texts = new StringBuilder();
        items.forEach(item -> texts.append(item.text()));
        Permutation orders = new Permutation("order", items.size());
        double chance = new Random(texts.toString().hashCode()).nextDouble();
        int tick = 1 + (int) (chance * orders.ticks());
        return orders.text(tick);
    }

    @Override
    public Controls controls() {
        return controls;
    }

    private String order(State state) {
        return order.text(state.tick(ORDER));
    }

    private boolean tells(State state) {
        return order(state).equals(told.typed(state.tick(TOLD)));
    }

    private boolean isRight(State state) {
        return order(state).equals(right);
    }

    private boolean reveals(State state) {
        return state.tick(SHOWN) > 0 || (tells(state) && isRight(state));
    }

    /** Returns the letters of what is in its place. */
    private String placed(State state) {
        String order = order(state);
        String placed = "";
        for (int i = 0; i < order.length(); i++) {
            placed += order.charAt(i) == right.charAt(i) ? order.substring(i, i + 1) : "";
        }
        return placed;
    }

    @Override
    public View view(State state) {
        String order = order(state);
        Element.Builder list =
                pen.of("ol", "items")
                        .set("data-order", order)
                        .set("data-placed", tells(state) || reveals(state) ? placed(state) : "");
        for (int i = 0; i < order.length(); i++) {
            String letter = order.substring(i, i + 1);
            list.still(() -> drawItem(letter));
        }
        boolean answered = tells(state);
        Element body =
                pen.of("form", "widget question order")
                        .set("data-submit", "told=" + order)
                        .set("data-shown", reveals(state) ? "answer" : answered ? "pick" : NONE)
                        .add(
                                pen.of("fieldset")
                                        .fixed("disabled", "")
                                        .still(() -> Element.of("legend").add(new Caption()))
                                        .add(list)
                                        .still(this::drawButtons))
                        .add(feedback(state))
                        .still(this::drawAnswers)
                        .build();
        return View.of(
                body,
                new Attribute("data-answered", answered ? "true" : "false"),
                new Attribute("data-correct", answered && isRight(state) ? "true" : "false"));
    }

    private Label item(String letter) {
        return params.get(ITEMS).get(right.indexOf(letter));
    }

    private Element.Builder drawItem(String letter) {
        return Element.of("li")
                .set("data-item", letter)
                .add(Element.of("b").text(letter))
                .html(item(letter))
                .add(drawMove(letter, "-", "question.up", "\u2191"))
                .add(drawMove(letter, "+", "question.down", "\u2193"));
    }

    private Element.Builder drawMove(String letter, String way, String name, String sign) {
        return Element.of("button", "shift")
                .set("type", "button")
                .set("data-set", "order=" + way + letter)
                .set("aria-label", words.say(name, letter))
                .text(sign);
    }

    private Element.Builder drawButtons() {
        return Element.of("div", "buttons")
                .add(Element.of("button").set("type", "submit").text(words.say("question.check")))
                .add(
                        Element.of("button", "show")
                                .set("type", "button")
                                .set("data-set", "shown=" + ALL)
                                .text(words.say("question.show")))
                .add(
                        Element.of("button", "reset")
                                .set("type", "button")
                                .set("data-action", "reset")
                                .set("data-set", controls.encode(controls.start()))
                                .text(words.say("question.reset")));
    }

    private Element.Builder feedback(State state) {
        return pen.of("div", "feedback")
                .fixed("role", "status")
                .add(pen.of("p", "verdict").text(verdict(state)))
                .add(
                        pen.of("p", "right")
                                .set("data-shown", reveals(state) ? "true" : "false")
                                .html(params.label(this::said)));
    }

    private Label said() {
        Label said = params.find(TypedAnswer.AtBuild.SAY);
        return said == null ? Label.NONE : said;
    }

    private String verdict(State state) {
        String listed = Question.listed(words, order(state));
        if (!tells(state)) {
            return reveals(state)
                    ? words.say("question.answer", Question.listed(words, right))
                    : "";
        }
        if (isRight(state)) {
            return words.say("question.right", listed);
        }
        if (reveals(state)) {
            return words.say("question.picked", listed, Question.listed(words, right));
        }
        String placed = placed(state);
        return placed.isEmpty()
                ? words.say("question.unplaced")
                : words.say("question.placed", Question.listed(words, placed));
    }

    /** For readers without a script, and for paper. */
    private Element.Builder drawAnswers() {
        Element.Builder list = Element.of("ul");
        for (int i = 0; i < right.length(); i++) {
            String letter = right.substring(i, i + 1);
            list.add(Element.of("li").add(Element.of("b").text(letter)).html(item(letter)));
        }
        Element.Builder details =
                Element.of("details")
                        .add(Element.of("summary").text(words.say("question.answers")))
                        .add(
                                Element.of("p")
                                        .text(
                                                words.say(
                                                        "question.answer",
                                                        Question.listed(words, right))))
                        .add(list);
        return said().isEmpty() ? details : details.add(said().inHtml(Element.of("p")));
    }

    /** Tells the order that the reader has made; the feedback is a live region itself. */
    @Override
    public String announce(State state) {
        return words.say("question.order", Question.listed(words, order(state)));
    }

    @Override
    public String describe(State state) {
        String verdict = verdict(state);
        return verdict.isEmpty() ? announce(state) : verdict;
    }
}
