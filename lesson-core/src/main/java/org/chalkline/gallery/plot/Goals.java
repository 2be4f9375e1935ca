package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Truth;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Whole;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.HintCover;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is to reach: a {@code goal}, or one after the other in {@code stages}; and what
 * is said until then.
 *
 * <p>The stage that is open is a control of its own, {@code stage}, so that one that was completed
 * stays so.
 */
final class Goals {

    static final Param<Formula> GOAL = Param.of("goal", FormulaType.CONDITION);
    static final Param<List<Hint>> HINTS = Param.of("hints", ListType.of(Hint.TYPE));
    static final Param<List<Stage>> STAGES = Param.of("stages", ListType.of(Stage.TYPE));

    /** The name of the control. */
    static final String STAGE = "stage";

    /** Of the keys that say how a stage is, before the classes that show it. */
    private static final int PREFIX = "stage.".length();

    /**
     * A stage.
     *
     * @param say what is to be done
     */
    record Stage(Formula goal, Template say, List<Hint> hints) {

        private static final Param<Template> SAY = Param.of("say", TemplateType.TEMPLATE);

        static final ParamGroup<Stage> TYPE =
                new ParamGroup<>() {
                    @Override
                    protected void declare(Declaration declaration) {
                        declaration
                                .required(GOAL, Text.of("a condition, such as x > 2"))
                                .required(SAY, Text.of("what is to be done in this stage"))
                                .add(HINTS);
                    }

                    @Override
                    public Stage of(Params params) {
                        return new Stage(params.get(GOAL), params.get(SAY), params.get(HINTS));
                    }
                };
    }

    private final List<Stage> stages;
    private final List<Hint> hints;
    private final int control;
    private final Pen pen;
    private final Words words;

    Goals(Params params, Setup setup) {
        List<Stage> several = params.get(STAGES);
        Formula goal = params.find(GOAL);
        hints = params.get(HINTS);
        stages = goal == null ? several : List.of(new Stage(goal, Template.NONE, List.of()));
        control = several.isEmpty() ? -1 : setup.controls().indexOf(STAGE);
        pen = params.pen();
        words = params.words();
    }

    static void declare(Declaration declaration) {
        declaration
                .add(GOAL, STAGES, SolutionProof.SOLUTIONS, HINTS, HintCover.COVER)
                .apart(STAGES, GOAL)
                .check(Goals::checkUse);
    }

    private static void checkUse(GivenParams given) {
        for (Param<?> each : List.of(HINTS, SolutionProof.SOLUTIONS, HintCover.COVER)) {
            if (given.isGiven(each) && !given.isGiven(GOAL) && !given.isGiven(STAGES)) {
                given.problem(
                        each,
                        Text.of("of no use without '{0}'", GOAL.name()),
                        Text.verbatim(GOAL.name()));
            }
        }
    }

    /** Adds the control of the stages, if there are some. */
    static void addTo(PlotNames names) {
        // Their goals are compiled with the names, so only their number is known yet.
        if (names.given().fields().get(STAGES.name()) instanceof Value.Items items) {
            List<Choice.Option> options = new ArrayList<>();
            for (int i = 1; i <= items.values().size(); i++) {
                options.add(new Choice.Option(Integer.toString(i), Label.NONE));
            }
            options.add(new Choice.Option("done", Label.NONE));
            names.add(new Choice(STAGE, Label.NONE, options, 0));
        }
    }

    boolean isEmpty() {
        return stages.isEmpty();
    }

    /** Returns the goals in order. */
    List<Formula> all() {
        return stages.stream().map(Stage::goal).toList();
    }

    /** Returns the hints of a stage, from 0. */
    List<Hint> hints(int stage) {
        List<Hint> own = stages.get(stage).hints();
        return own.isEmpty() ? hints : own;
    }

    /** Returns the path of these hints. */
    String pathOfHints(int stage) {
        String own = STAGES.name() + "[" + stage + "].";
        return (stages.get(stage).hints().isEmpty() ? "" : own) + HINTS.name();
    }

    /** Returns the path of the goal of a stage. */
    static String path(int stage) {
        return STAGES.name() + "[" + stage + "]." + GOAL.name();
    }

    /** Returns whether a control is the stage. */
    boolean isStage(int place) {
        return control >= 0 && place == control;
    }

    /** Returns the stage that is open in a state, from 0; their number where all are completed. */
    private int open(State state, Eval<Double> eval) {
        int open = control < 0 ? 0 : state.tick(control);
        while (open < stages.size() && eval.call(stages.get(open).goal()) == Truth.TRUE) {
            open++;
        }
        return open;
    }

    /** Returns a state with each stage completed that it completes. */
    State settle(State state, Setup setup) {
        return control < 0 ? state : state.with(control, open(state, setup.eval(state)));
    }

    /** Returns whether a state reaches all there is to reach. */
    boolean isSolved(State state, Eval<Double> eval) {
        return !isEmpty() && open(state, eval) == stages.size();
    }

    /** Adds the stages with what is to be done, what was reached, and what is said. */
    void addTo(Element.Builder body, State state, Eval<Double> eval, String hint) {
        int open = open(state, eval);
        if (control >= 0) {
            Element.Builder list = pen.of("ol", "stages");
            for (int i = 0; i < stages.size(); i++) {
                list.add(stage(i, open, eval));
            }
            body.add(list);
        }
        if (hasHints()) {
            body.add(pen.of("p", "hint").text(hint));
        }
        if (!isEmpty()) {
            String praise = open == stages.size() ? words.say("plot.solved") : "";
            body.add(
                    pen.of("p", "readout")
                            .add(pen.of("span", "solved").fixed("role", "status").text(praise)));
        }
    }

    private boolean hasHints() {
        boolean hasHints = !hints.isEmpty();
        for (Stage each : stages) {
            hasHints |= !each.hints().isEmpty();
        }
        return hasHints;
    }

    private Element.Builder stage(int stage, int open, Eval<Double> eval) {
        String key = stage > open ? "stage.locked" : stage < open ? "stage.done" : "stage.open";
        return pen.of("li")
                .set("class", "stage " + key.substring(PREFIX))
                .add(stages.get(stage).say().html(new Whole("span"), eval).element())
                .add(pen.of("span", "stage-state").text(words.say(key)))
                .still(() -> skip(stage));
    }

    private Element.@Nullable Builder skip(int stage) {
        if (stage == 0) {
            return null;
        }
        String name = Digits.fixed(stage + 1, 0);
        return Element.of("button", "skip")
                .set("type", "button")
                .set("disabled", "")
                .set("data-set", STAGE + "=" + name)
                .text(words.say("stage.skip", name));
    }

    /** Returns what is said first of what holds. */
    String hint(State state, Eval<Double> eval) {
        int open = open(state, eval);
        if (open < stages.size()) {
            for (Hint hint : hints(open)) {
                if (eval.call(hint.when()) == Truth.TRUE) {
                    return hint.say().text(eval);
                }
            }
        }
        return "";
    }

    /** Returns what is said of what was reached, to those who cannot see it. */
    String praise(State state, Eval<Double> eval) {
        int open = open(state, eval);
        return isEmpty() || open == 0
                ? ""
                : open == stages.size()
                        ? words.say("plot.solved")
                        : words.say("stage.next", Digits.fixed(open, 0), Digits.fixed(open + 1, 0));
    }
}
