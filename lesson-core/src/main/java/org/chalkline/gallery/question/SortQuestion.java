package org.chalkline.gallery.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Permutation;
import org.chalkline.widget.State;
import org.chalkline.widget.Typed;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/**
 * A question about where things belong: to a partner each ({@code match}), or to groups ({@code
 * groups}). The reader picks the number of a place for each thing, which has a letter.
 *
 * <p>What an author gives in order is shown in another one, which follows from the texts: the
 * partners, or the things in groups. It tells which things are where they belong. Its state is the
 * picks, those told about, and whether the answer was looked up.
 */
final class SortQuestion implements Widget {

    /** Things by their partners. */
    static final Param<Map<String, Label>> MATCH =
            Param.atBuild("match", MapType.byLabels(LabelType.LABEL));

    /** The things of each group. */
    static final Param<Map<String, List<Label>>> GROUPS =
            Param.atBuild("groups", MapType.byLabels(ListType.some(LabelType.LABEL)));

    private static final int FEWEST = 2;
    private static final int MOST_PLACES = 8;
    private static final String NONE = "none";
    private static final String ALL = "all";
    private static final String OPEN = "\u2013";

    /**
     * What is asked, as it is shown.
     *
     * @param things with the letters A, B …
     * @param places with the numbers 1, 2 …
     * @param right the number of each thing's place: {@code 231}
     */
    private record Asked(List<Label> things, List<Label> places, String right) {}

    /** The number of each thing's place. */
    private static final Param<String> PLACES = Param.of("places", TextType.TEXT);

    private final Params params;
    private final String right;
    private final Typed told = new Typed("told");
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private SortQuestion(Params params, String right) {
        this.params = params;
        this.right = right;
        List<Choice.Option> places = new ArrayList<>();
        places.add(new Choice.Option("", Label.NONE));
        for (int i = 1; i <= MOST_PLACES; i++) {
            if (right.indexOf('0' + i) >= 0) {
                places.add(new Choice.Option(number(i), Label.NONE));
            }
        }
        List<Control> all = new ArrayList<>();
        for (int i = 0; i < right.length(); i++) {
            all.add(new Choice(Question.letter(i), Label.NONE, places, 0));
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
                .add(MATCH, GROUPS)
                .derived(PLACES, SortQuestion::places)
                .check(SortQuestion::check);
    }

    /** Returns the question of where things belong; null where none is given. */
    static @Nullable Widget find(Params params) {
        String right = params.find(PLACES);
        return right == null ? null : new SortQuestion(params, right);
    }

    private static @Nullable String places(GivenParams given) {
        return given.isGiven(MATCH) || given.isGiven(GROUPS) ? asked(given).right() : null;
    }

    private static String number(int place) {
        return String.valueOf((char) ('0' + place));
    }

    private static Asked asked(Params given) {
        List<Label> left = new ArrayList<>();
        List<Label> places = new ArrayList<>();
        List<Integer> belongs = new ArrayList<>();
        for (Map.Entry<String, Label> pair : given.get(MATCH).entrySet()) {
            left.add(Label.of(pair.getKey()));
            places.add(pair.getValue());
        }
        if (!left.isEmpty()) {
            String order = mixed(places);
            List<Label> shown = new ArrayList<>();
            StringBuilder right = new StringBuilder();
            for (int i = 0; i < left.size(); i++) {
                shown.add(places.get(order.charAt(i) - 'A'));
                right.append(1 + order.indexOf(Question.letter(i)));
            }
            return new Asked(left, shown, right.toString());
        }
        for (Map.Entry<String, List<Label>> group : given.get(GROUPS).entrySet()) {
            places.add(Label.of(group.getKey()));
            left.addAll(group.getValue());
            group.getValue().forEach(each -> belongs.add(places.size()));
        }
        String order = mixed(left);
        List<Label> shown = new ArrayList<>();
        StringBuilder right = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            shown.add(left.get(order.charAt(i) - 'A'));
            right.append(belongs.get(order.charAt(i) - 'A'));
        }
        return new Asked(shown, places, right.toString());
    }

    /** Returns any order but that of the alphabet, which follows from the texts. */
    private static String mixed(List<Label> labels) {
        StringBuilder texts = new StringBuilder();
        labels.forEach(each -> texts.append(each.text()));
        Permutation orders = new Permutation("", labels.size());
        double chance = new Random(texts.toString().hashCode()).nextDouble();
        return orders.text(1 + (int) (chance * orders.ticks()));
    }

    private static void check(GivenParams given) {
        List<Label> things = new ArrayList<>();
        if (given.isGiven(MATCH)) {
            Map<String, Label> pairs = given.get(MATCH);
            checkCount(given, MATCH, pairs.size(), pairs.size());
            pairs.forEach((thing, partner) -> checkLabel(given, MATCH, thing));
            things.addAll(pairs.values());
        } else if (given.isGiven(GROUPS)) {
            given.get(GROUPS).keySet().forEach(group -> checkLabel(given, GROUPS, group));
            given.get(GROUPS).values().forEach(things::addAll);
            checkCount(given, GROUPS, given.get(GROUPS).size(), things.size());
        }
        for (int i = 1; i < things.size(); i++) {
            if (things.subList(0, i).contains(things.get(i))) {
                given.problem(
                        given.isGiven(MATCH) ? MATCH : GROUPS,
                        Text.of("'{0}' is given twice", things.get(i).text()),
                        Text.of("each of them once"));
            }
        }
    }

    private static void checkCount(GivenParams given, Param<?> param, int places, int things) {
        if (places < FEWEST || things > Permutation.MOST) {
            given.problem(
                    param,
                    Text.of(
                            "{0} places for {1} things",
                            String.valueOf(places), String.valueOf(things)),
                    Text.of("at least 2 places, and at most 8 things"));
        }
    }

    private static void checkLabel(GivenParams given, Param<?> param, String text) {
        Label.Problem problem = Label.of(text).problem();
        if (problem != null) {
            given.problem(
                    ParamProblem.Kind.BROKEN_WORDS,
                    param.name(),
                    problem.what(),
                    problem.expected());
        }
    }

    @Override
    public Controls controls() {
        return controls;
    }

    /** Returns the numbers that are picked, 0 where none is: {@code 201}. */
    private String picks(State state) {
        String picks = "";
        for (int i = 0; i < right.length(); i++) {
            String pick = controls.all().get(i).text(state.tick(i));
            picks += pick.isEmpty() ? "0" : pick;
        }
        return picks;
    }

    private boolean tells(State state) {
        return picks(state).equals(told.typed(state.tick(right.length())));
    }

    private boolean isRight(State state) {
        return picks(state).equals(right);
    }

    private boolean reveals(State state) {
        return state.tick(right.length() + 1) > 0 || (tells(state) && isRight(state));
    }

    /** Returns picks for reading: A 2, B 1. */
    private String listed(String picks) {
        String listed = "";
        for (int i = 0; i < picks.length(); i++) {
            String pick = picks.charAt(i) == '0' ? OPEN : picks.substring(i, i + 1);
            listed +=
                    (i == 0 ? "" : words.say("list.separator"))
                            + Question.letter(i)
                            + "\u00a0"
                            + pick;
        }
        return listed;
    }

    /** Returns the letters of what is where it belongs. */
    private String placed(State state) {
        String picks = picks(state);
        String placed = "";
        for (int i = 0; i < picks.length(); i++) {
            placed += picks.charAt(i) == right.charAt(i) ? Question.letter(i) : "";
        }
        return placed;
    }

    @Override
    public View view(State state) {
        String picks = picks(state);
        boolean answered = tells(state);
        Element.Builder list =
                pen.of("ul", "items")
                        .set("data-made", listed(picks))
                        .set("data-placed", answered || reveals(state) ? placed(state) : "");
        for (int i = 0; i < right.length(); i++) {
            int thing = i;
            list.still(() -> drawThing(thing, state));
        }
        Element body =
                pen.of("form", "widget question order")
                        .set("data-submit", "told=" + picks)
                        .set("data-shown", reveals(state) ? "answer" : answered ? "pick" : NONE)
                        .add(
                                pen.of("fieldset")
                                        .fixed("disabled", "")
                                        .still(() -> Element.of("legend").add(new Caption()))
                                        .still(this::drawPlaces)
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

    private Element.Builder drawPlaces() {
        Element.Builder list = Element.of("ul", "places");
        List<Label> places = asked(params).places();
        for (int i = 0; i < places.size(); i++) {
            list.add(Element.of("li").add(Element.of("b").text(number(i + 1))).html(places.get(i)));
        }
        return list;
    }

    private Element.Builder drawThing(int place, State state) {
        Asked asked = asked(params);
        String letter = Question.letter(place);
        Label thing = asked.things().get(place);
        Element.Builder picked =
                Element.of("select")
                        .set("name", letter)
                        .set("data-control", letter)
                        .set("aria-label", letter + " " + thing.plain())
                        .set("required", "")
                        .set("autocomplete", "off")
                        .add(option("", OPEN, state.tick(place) == 0));
        for (int i = 1; i <= asked.places().size(); i++) {
            picked.add(
                    option(
                            number(i),
                            number(i) + inList(asked.places().get(i - 1)),
                            state.tick(place) == i));
        }
        return Element.of("li")
                .set("data-item", letter)
                .add(Element.of("b").text(letter))
                .html(thing)
                .add(picked);
    }

    /** What a list says of a place; nothing where it cannot show it, as an exponent. */
    private static String inList(Label place) {
        boolean hasScripts = place.text().indexOf('^') >= 0 || place.text().indexOf('_') >= 0;
        return hasScripts ? "" : " " + place.plain();
    }

    private static Element.Builder option(String value, String text, boolean isPicked) {
        Element.Builder option = Element.of("option").set("value", value);
        return (isPicked ? option.set("selected", "") : option).text(text);
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
        String listed = listed(picks(state));
        if (!tells(state)) {
            return reveals(state) ? words.say("question.answer", listed(right)) : "";
        }
        if (isRight(state)) {
            return words.say("question.right", listed);
        }
        if (reveals(state)) {
            return words.say("question.picked", listed, listed(right));
        }
        String placed = placed(state);
        return placed.isEmpty()
                ? words.say("question.unplaced")
                : words.say("question.placed", Question.listed(words, placed));
    }

    /** For readers without a script, and for paper. */
    private Element.Builder drawAnswers() {
        Asked asked = asked(params);
        Element.Builder list = Element.of("ul");
        for (int i = 0; i < right.length(); i++) {
            list.add(
                    Element.of("li")
                            .add(Element.of("b").text(Question.letter(i)))
                            .html(asked.things().get(i))
                            .text(" \u2192 ")
                            .html(asked.places().get(right.charAt(i) - '1')));
        }
        Element.Builder details =
                Element.of("details")
                        .add(Element.of("summary").text(words.say("question.answers")))
                        .add(Element.of("p").text(words.say("question.answer", listed(right))))
                        .add(list);
        return said().isEmpty() ? details : details.add(said().inHtml(Element.of("p")));
    }

    /** Says nothing more: the lists that readers pick from tell it themselves. */
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
