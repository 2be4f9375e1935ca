package org.chalkline.gallery.plot;

import java.util.Map;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.MapType;
import org.chalkline.param.NumberType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;

/** Reads {@code steps}; when the site is built only. */
final class Steps {

    static final Param<Params> STEPS = Param.atBuild("steps", Section.of(Steps::declare));

    /** The name of the step that is shown. */
    static final String STEP = "step";

    private static final Param<Map<String, Source>> FIRST =
            Param.atBuild("start", MapType.of(SourceType.SOURCE));
    private static final Param<Map<String, Source>> NEXT =
            Param.atBuild("next", MapType.of(SourceType.SOURCE));
    private static final Param<Integer> COUNT = Param.atBuild("count", WholeType.from(1, 10_000));

    private static final Param<Double> SPEED = Param.atBuild("speed", NumberType.from(0.2, 60));

    /** Milliseconds in which all steps are played, and in which one is at most. */
    private static final int PLAY = 5000;

    private static final int LONGEST = 700;

    private Steps() {}

    /** Returns the milliseconds that each step is shown when a figure is played. */
    static int pace(Params params, int steps) {
        Params given = params.find(STEPS);
        Double speed = given == null ? null : given.find(SPEED);
        return speed == null ? Math.min(LONGEST, PLAY / steps) : (int) Math.round(1000 / speed);
    }

    private static void declare(Declaration declaration) {
        declaration
                .add(FIRST, NEXT)
                .usualFrom(COUNT, params -> 0)
                .add(SPEED)
                .check(
                        steps -> {
                            if (steps.outer().isGiven(STEPS) && !steps.isGiven(COUNT)) {
                                steps.outer()
                                        .problem(
                                                STEPS,
                                                Text.of("'{0}' is missing", "count"),
                                                Text.of("how many steps, such as 100"));
                            }
                        });
    }

    /** Adds the step and the names that steps make. */
    static void addTo(PlotNames names) {
        GivenParams given = names.given();
        PlotNames used = names.used();
        if (used != null && used.hasSteps()) {
            if (given.isGiven(STEPS)) {
                given.problem(
                        STEPS,
                        Text.of("the figure that this one uses has steps, too"),
                        Text.of("the steps of one figure"));
            }
            int place = names.controls().indexOf(STEP);
            names.input(STEP, Type.NUMBER, Input.Kind.NUMBER, place, 1);
            names.sheet().takeSteps(used.sheet());
            return;
        }
        if (!given.isGiven(STEPS)) {
            return;
        }
        GivenParams steps = (GivenParams) given.get(STEPS);
        int count = steps.get(COUNT);
        int place =
                names.add(
                        new Slider(
                                STEP,
                                Label.of(given.words().say("plot.step")),
                                new Range(0, 1, Math.max(1, count), 0),
                                0));
        names.input(STEP, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        Map<String, Source> nexts = steps.get(NEXT);
        steps.get(FIRST)
                .forEach(
                        (name, start) -> {
                            Source next = nexts.get(name);
                            names.sheet().step(name, start, next == null ? start : next);
                            if (next == null) {
                                given.problem(
                                        Kind.MISSING,
                                        "steps.start." + name,
                                        Text.of("no next value of '{0}'", name),
                                        Text.of("'{0}' under 'next', too", name));
                            }
                        });
    }
}
