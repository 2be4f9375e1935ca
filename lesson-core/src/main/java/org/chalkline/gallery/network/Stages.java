package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Control;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Labels;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * An exercise step by step: in each stage some sliders are free, and the next one opens when the
 * pieces of the target that it is about are followed, or when the reader skips to it.
 *
 * <p>The stage is a control of its own, {@code stage}, so that it is kept with the sliders.
 */
final class Stages {

    private static final String CONTROL = "stage";
    private static final int MOST_PIECES = 1_000_000;

    /** Of "stage.", with which the keys begin that say how a stage is: its classes follow. */
    private static final int PREFIX = 6;

    private static final Param<List<String>> FREE = Param.of("free", ListType.of(TextType.TEXT));
    private static final Param<double[]> MATCH = Param.of("match", NumbersType.ANY);
    private static final Param<List<Params>> STAGES = Param.of("stages", Section.LIST);

    /**
     * A stage.
     *
     * @param name what is to be done
     * @param free the sliders that can be set; none named: all
     * @param pieces the pieces to follow, from 0; none: all
     */
    private record Stage(Label name, List<String> free, List<Integer> pieces) {}

    private final List<Stage> stages;
    private final int control;
    private final Pen pen;
    private final Words words;

    private Stages(List<Stage> stages, int control, Pen pen, Words words) {
        this.stages = stages;
        this.control = control;
        this.pen = pen;
        this.words = words;
    }

    /** Declares {@code stages}, a list of {name, free, match}. */
    static void declare(Declaration declaration) {
        declaration.type(STAGES, ListType.of(Section.of(Stages::declareStage))).add(STAGES);
    }

    private static void declareStage(Declaration stage) {
        stage.type(MATCH, NumbersType.of(WholeType.from(1, MOST_PIECES)))
                .required(Labels.NAME, Text.of("what is to be done in this stage"))
                .add(FREE, MATCH)
                .check(Stages::check);
    }

    /** Returns the stages, whose control is added to the figure's. */
    static Stages of(Params params, ControlList controls) {
        List<Stage> stages = new ArrayList<>();
        List<Choice.Option> options = new ArrayList<>();
        for (Params stage : params.get(STAGES)) {
            List<Integer> pieces = new ArrayList<>();
            for (double piece : stage.get(MATCH)) {
                pieces.add((int) piece - 1);
            }
            stages.add(
                    new Stage(stage.label(() -> stage.get(Labels.NAME)), stage.get(FREE), pieces));
            options.add(new Choice.Option(Digits.fixed(stages.size(), 0), Label.NONE));
        }
        int control =
                stages.isEmpty() ? -1 : controls.add(new Choice(CONTROL, Label.NONE, options, 0));
        return new Stages(stages, control, params.pen(), params.words());
    }

    private static void check(GivenParams stage) {
        GivenParams lab = stage.outer();
        Controls sliders = LabKind.sliders(lab);
        Text names = Text.list(sliders.all().stream().map(Control::name).toList());
        for (int i = 0; i < stage.get(FREE).size(); i++) {
            String name = stage.get(FREE).get(i);
            if (sliders.indexOf(name) < 0) {
                stage.problem(
                        Kind.UNFIT,
                        FREE.name() + "[" + i + "]",
                        Text.of("no slider '{0}'", name),
                        names.isEmpty() ? Text.of("none: no number is left to the reader") : names);
            }
        }
        int pieces = lab.get(FitParams.TARGET).pieces();
        for (int i = 0; i < stage.get(MATCH).length; i++) {
            if (stage.get(MATCH)[i] > pieces) {
                stage.problem(
                        Kind.UNFIT,
                        MATCH.name() + "[" + i + "]",
                        Text.of("the target has no such piece"),
                        Text.of("numbers from 1 to {0}", pieces));
            }
        }
    }

    /** Returns how many there are; one where the lesson names none. */
    int count() {
        return Math.max(1, stages.size());
    }

    /** Returns the stage that is open, counted from 0. */
    int stage(State state) {
        return control < 0 ? 0 : state.tick(control);
    }

    /** Returns the pieces of the target that a stage is about, from 0; none of them: all. */
    List<Integer> pieces(int stage) {
        return stages.isEmpty() ? List.of() : stages.get(stage).pieces();
    }

    /** Returns a state with a stage open, counted from 0. */
    State at(State state, int stage) {
        return control < 0 ? state : state.with(control, stage);
    }

    /** Returns the state with every stage open that its sliders have earned. */
    State settle(State state, Fit.Result result) {
        State settled = state;
        while (control >= 0
                && settled.tick(control) < stages.size() - 1
                && isDone(stages.get(settled.tick(control)), result)) {
            settled = settled.with(control, settled.tick(control) + 1);
        }
        return settled;
    }

    private static boolean isDone(Stage stage, Fit.Result result) {
        if (stage.pieces().isEmpty()) {
            return result.isSolved();
        }
        for (int piece : stage.pieces()) {
            if (!result.follows(piece)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a control cannot be set in this stage: the sliders come before the stage. */
    boolean isLocked(Controls controls, State state, int slider) {
        if (slider >= control) {
            return false;
        }
        List<String> free = stages.get(state.tick(control)).free();
        boolean locked = !free.isEmpty();
        for (String name : free) {
            // Not List.contains, for which the script would hold every class's equals.
            locked &= !name.equals(controls.all().get(slider).name());
        }
        return locked;
    }

    /** Returns whether a stage, or one before it, lets the reader set a quantity. */
    boolean frees(Controls controls, Quantity quantity, int stage) {
        boolean frees = false;
        for (int i = 0; i <= stage && quantity.isFree(); i++) {
            frees |= !isLocked(controls, at(controls.start(), i), quantity.control());
        }
        return frees;
    }

    /** Says that the stage before the open one is done, where it is. */
    String praise(State state, Fit.Result result) {
        int open = stage(state);
        return open == 0 || !isDone(stages.get(open - 1), result)
                ? ""
                : words.say("stage.next", Digits.fixed(open, 0), Digits.fixed(open + 1, 0));
    }

    /**
     * Says which stage before the open one is not done, or no longer, and has the reader set a
     * unit; empty where none is.
     */
    String undone(Controls controls, State state, Fit.Result result, Unit unit) {
        for (int i = 0; i < stage(state); i++) {
            if (!isDone(stages.get(i), result)
                    && (frees(controls, unit.weight(), i) || frees(controls, unit.bias(), i))) {
                return words.say("stage.undone", Digits.fixed(i + 1, 0))
                        + words.say("sentence.separator");
            }
        }
        return "";
    }

    /** Adds the stages, with which one is open, and a button for each that skips to it. */
    void addTo(Element.Builder parent, State state, Fit.Result result) {
        if (control < 0) {
            return;
        }
        int open = state.tick(control);
        Element.Builder list = pen.of("ol", "stages");
        for (int i = 0; i < stages.size(); i++) {
            int stage = i;
            boolean done = i < open ? isDone(stages.get(i), result) : result.isSolved();
            String key =
                    i > open
                            ? "stage.locked"
                            : done ? "stage.done" : i < open ? "stage.passed" : "stage.open";
            list.add(
                    pen.of("li")
                            .set("class", "stage " + key.substring(PREFIX))
                            .still(() -> Element.of("span").html(stages.get(stage).name()))
                            .add(pen.of("span", "stage-state").text(words.say(key)))
                            .still(() -> skip(stage)));
        }
        parent.add(list);
    }

    private Element.@Nullable Builder skip(int stage) {
        if (stage == 0) {
            return null;
        }
        return Element.of("button", "skip")
                .set("type", "button")
                .set("disabled", "")
                .set("data-set", CONTROL + "=" + Digits.fixed(stage + 1, 0))
                .text(words.say("stage.skip", Digits.fixed(stage + 1, 0)));
    }
}
