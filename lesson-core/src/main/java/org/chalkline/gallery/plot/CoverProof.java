package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.chalkline.widget.HintCover;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * Proves when the site is built what {@code cover: all} claims: a hint is given in every state that
 * does not meet the goal of its stage, and each hint is given in one at least.
 */
final class CoverProof {

    private final PlotProof proof;
    private final GivenParams given;

    CoverProof(PlotProof proof, GivenParams given) {
        this.proof = proof;
        this.given = given;
    }

    void check(Goals goals) {
        if (!given.isGiven(HintCover.COVER)) {
            return;
        }
        // Stages may share the hints of the figure: each is then given in one of them.
        Map<String, Boolean> areGiven = new LinkedHashMap<>();
        for (int stage = 0; stage < goals.all().size(); stage++) {
            check(goals.all().get(stage), goals.hints(stage), goals.pathOfHints(stage), areGiven);
        }
        areGiven.forEach(
                (path, isGiven) -> {
                    if (!isGiven) {
                        given.problem(
                                Kind.FALSE,
                                path,
                                Text.of("never given"),
                                Text.of("a hint for states in which none above it is given"));
                    }
                });
    }

    private void check(Formula goal, List<Hint> hints, String path, Map<String, Boolean> areGiven) {
        List<Formula> before = new ArrayList<>(List.of(goal));
        for (int i = 0; i < hints.size(); i++) {
            Formula when = hints.get(i).when();
            String place = path + "[" + i + "]";
            if (!areGiven.getOrDefault(place, false)) {
                States.Found said = find(before, eval -> PlotProof.isTrue(when, eval), among(when));
                areGiven.put(place, !said.isNowhere());
                tellUndecided(said, place);
            }
            before.add(when);
        }
        States.Found without = find(before, eval -> true, (low, high) -> States.Among.ALL);
        State state = without.state();
        if (state != null) {
            given.problem(
                    Kind.FALSE,
                    path,
                    Text.of("no hint at {0}", proof.setup().controls().encode(state)),
                    Text.of("a hint for each state, such as {0}", "{when: otherwise, say: …}"));
        }
        tellUndecided(without, path);
    }

    private void tellUndecided(States.Found found, String path) {
        if (found.state() == null && found.low() != null) {
            given.problem(
                    Kind.UNFIT,
                    path,
                    Text.of(
                            "not proved: {0} states are too many to look at",
                            Written.number(proof.states().count())),
                    Text.of("fewer sliders, or fewer stops of each"));
        }
    }

    private PlotProof.Amid among(Formula condition) {
        return (low, high) -> proof.setup().among(condition, low, high);
    }

    /** Looks for a state in which none of some conditions holds, but another one. */
    private States.Found find(
            List<Formula> none, Predicate<Eval<Double>> condition, PlotProof.Amid among) {
        List<Formula> fixed = List.copyOf(none);
        return proof.find(
                eval ->
                        condition.test(eval)
                                && fixed.stream().noneMatch(each -> PlotProof.isTrue(each, eval)),
                (low, high) -> {
                    States.Among all = among.of(low, high);
                    for (Formula each : fixed) {
                        all = all.and(proof.setup().among(each, low, high).not());
                    }
                    return all;
                });
    }
}
