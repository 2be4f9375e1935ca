package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Formula;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.widget.Added;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * Proves when the site is built that the states that an author lists under {@code solutions} reach
 * the last goal, and no others do. A state that names no step does so at any.
 */
final class SolutionProof {

    static final Param<List<String>> SOLUTIONS =
            Param.atBuild("solutions", ListType.of(TextType.TEXT));

    private static final int MOST_LISTED = 10;

    private final PlotProof proof;
    private final Controls controls;
    private final GivenParams given;
    private final List<State> named = new ArrayList<>();

    SolutionProof(PlotProof proof, GivenParams given) {
        this.proof = proof;
        this.given = given;
        controls = proof.setup().controls();
    }

    void check(Formula goal) {
        if (!given.isGiven(SOLUTIONS)) {
            return;
        }
        if (controls.all().stream().anyMatch(Added.class::isInstance)) {
            given.problem(
                    SOLUTIONS,
                    Text.of("readers may add any points"),
                    Text.of("states that meet the goal, under 'states'"));
            return;
        }
        List<String> written = given.get(SOLUTIONS);
        for (int i = 0; i < written.size(); i++) {
            check(goal, written.get(i), "solutions[" + i + "]");
        }
        findOthers(goal);
    }

    private void check(Formula goal, String written, String path) {
        State state = controls.decode(written);
        if (state == null) {
            given.problem(
                    Kind.UNFIT,
                    path,
                    Text.of("no state of this figure: '{0}'", written),
                    Text.of("such as {0}", controls.encode(controls.start())));
            return;
        }
        boolean hasStep = written.contains(Steps.STEP + "=");
        boolean isSolution =
                hasStep
                        ? PlotProof.isTrue(goal, proof.setup().eval(state))
                        : proof.isMet(state, goal);
        State bare = bare(state);
        if (!isSolution) {
            given.problem(Kind.FALSE, path, Text.of("no solution"), expected());
        } else if (named.contains(bare)) {
            given.problem(
                    Kind.FALSE,
                    path,
                    Text.of("named twice: '{0}'", written),
                    Text.of("each state once"));
        }
        named.add(bare);
    }

    /** Returns a state at its first step and stage. */
    private State bare(State state) {
        State bare = state;
        for (int i = 0; i < controls.all().size(); i++) {
            boolean isStage = controls.all().get(i).name().equals(Goals.STAGE);
            if (isStage || proof.setup().isOfView(i)) {
                bare = bare.with(i, 0);
            }
        }
        return bare;
    }

    private void findOthers(Formula goal) {
        PlotProof.Amid among =
                (low, high) ->
                        proof.setup().among(goal, low, high) == States.Among.NONE
                                ? States.Among.NONE
                                : States.Among.UNKNOWN;
        for (int i = 0; i <= MOST_LISTED; i++) {
            States.Found found =
                    proof.find(
                            state -> !named.contains(bare(state)),
                            eval -> PlotProof.isTrue(goal, eval),
                            among);
            State other = found.state();
            if (found.isNowhere()) {
                return;
            }
            if (other == null) {
                String count = Written.number(proof.states().count());
                given.problem(
                        SOLUTIONS,
                        Text.of("not proved: {0} states are too many to look at", count),
                        Text.of("fewer sliders, or fewer stops of each"));
                return;
            }
            named.add(bare(other));
            given.problem(
                    Kind.FALSE,
                    SOLUTIONS.name(),
                    i < MOST_LISTED
                            ? Text.of("'{0}' is missing", controls.encode(other))
                            : Text.of("further states are missing"),
                    expected());
        }
    }

    private static Text expected() {
        return Text.of("every state that meets the goal");
    }
}
