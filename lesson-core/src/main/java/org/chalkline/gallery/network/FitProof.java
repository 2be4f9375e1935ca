package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.chalkline.figure.Digits;
import org.chalkline.nn.Activation;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumberType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Result;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a lesson claims of all states of a fit, and offers what there is to claim: {@code
 * states}, how many there are; {@code solutions}, how many of them solve it; {@code best} and
 * {@code best-inexact}, the least loss of all and of those that do not; {@code best-sigmoid} and
 * the like, the least loss with another activation.
 *
 * <p>Parameters: {@code solutions}, the states that solve the fit, in writing; {@code goal}, a loss
 * that some state reaches.
 */
final class FitProof {

    private static final int MOST_LISTED = 10;
    private static final int MOST_COUNTED = 100_000;
    private static final int PLACES = 6;
    private static final int SHOWN_PLACES = 3;

    private static final Param<List<String>> SOLUTIONS =
            Param.atBuild("solutions", ListType.of(TextType.TEXT));
    private static final Param<Double> GOAL = Param.atBuild("goal", NumberType.ANY);

    private final Fit fit;
    private final Controls controls;
    private final GivenParams given;
    private final double states;
    private final Text obstacle;
    private @Nullable FitSearch search;

    FitProof(Fit fit, Controls controls, GivenParams given) {
        this.fit = fit;
        this.controls = controls;
        this.given = given;
        states = FitSearch.states(fit, controls);
        obstacle = FitSearch.obstacle(fit, controls);
    }

    /** Declares {@code solutions} and {@code goal}. */
    static void declare(Declaration declaration) {
        declaration.add(SOLUTIONS, GOAL);
    }

    void check() {
        if (given.isGiven(SOLUTIONS) && isPossible(SOLUTIONS)) {
            checkSolutions(given.get(SOLUTIONS));
        }
        if (given.isGiven(GOAL) && isPossible(GOAL)) {
            checkGoal(given.get(GOAL));
        }
    }

    private boolean isPossible(Param<?> claim) {
        if (!obstacle.isEmpty()) {
            given.problem(claim, obstacle, Text.of("fewer sliders, or fewer stops of each"));
        }
        return obstacle.isEmpty();
    }

    private void checkSolutions(List<String> written) {
        List<State> named = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String place = "solutions[" + i + "]";
            State state = controls.decode(written.get(i));
            if (state == null) {
                given.problem(
                        Kind.UNFIT,
                        place,
                        Text.of("no state of this figure: '{0}'", written.get(i)),
                        Text.of("such as {0}", controls.encode(controls.start())));
                continue;
            }
            double loss = fit.at(controls, state).loss();
            if (!(loss < fit.solved())) {
                given.problem(
                        Kind.FALSE,
                        place,
                        Text.of("no solution: its loss is {0}", text(loss)),
                        expected());
            } else if (named.contains(search().bare(state))) {
                given.problem(
                        Kind.FALSE,
                        place,
                        Text.of("named twice: '{0}'", written.get(i)),
                        Text.of("each state once"));
            }
            named.add(search().bare(state));
        }
        List<State> missing = search().solutions(named.size() + MOST_LISTED + 1);
        missing.removeAll(named);
        for (int i = 0; i < Math.min(missing.size(), MOST_LISTED); i++) {
            String state = controls.encode(missing.get(i));
            given.problem(Kind.FALSE, "solutions", Text.of("'{0}' is missing", state), expected());
        }
        if (missing.size() > MOST_LISTED) {
            given.problem(
                    Kind.FALSE, "solutions", Text.of("further states are missing"), expected());
        }
    }

    private Text expected() {
        return Text.of("every state with a loss below {0}", Digits.brief(fit.solved(), PLACES));
    }

    private void checkGoal(double goal) {
        FitSearch.Found best = search().best();
        if (best.loss() > goal) {
            given.problem(
                    Kind.FALSE,
                    "goal",
                    Text.of("out of reach: the least loss is {0}", text(best.loss())),
                    Text.of(
                            "this loss or a greater one; it is that of '{0}'",
                            controls.encode(best.state())));
        }
    }

    private static String text(double loss) {
        return Digits.fixed(loss, PLACES);
    }

    void offer() {
        given.offer(new Result("states", 0, () -> states, Text.NONE));
        offer("solutions", 0, () -> search().solutions(MOST_COUNTED).size());
        offer("best", SHOWN_PLACES, () -> search().best().loss());
        offer("best-inexact", SHOWN_PLACES, this::bestInexact);
        for (Activation activation : Activation.values()) {
            if (activation.isElementwise()) {
                offer("best-" + activation.id(), SHOWN_PLACES, () -> best(activation));
            }
        }
    }

    private void offer(String name, int places, DoubleSupplier value) {
        given.offer(new Result(name, places, value, obstacle));
    }

    private double bestInexact() {
        FitSearch.Found best = search().bestInexact();
        return best == null ? Double.NaN : best.loss();
    }

    private double best(Activation activation) {
        return new FitSearch(fit.with(activation), controls, given.memory()).best().loss();
    }

    private FitSearch search() {
        if (search == null) {
            search = new FitSearch(fit, controls, given.memory());
        }
        return search;
    }
}
