package org.chalkline.gallery;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.nn.Activation;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Result;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a lesson claims of a lab's hints, and offers what there is to claim: {@code
 * hint-flat} and the like, in how many states of the last stage that hint is given, {@code
 * hint-furthest} where none of them is, and {@code hint-flat-share}, the same in percent; states
 * that solve the fit aside. {@code hint-moves1} and so on: how many hints a reader has to follow to
 * complete that stage, at most.
 *
 * <p>Parameters of {@code hints}: {@code cover}, see below; {@code flat} and the like, a state in
 * writing whose hint that is.
 *
 * <p>{@code cover: all} claims of every state that a reader can reach in a stage and that is not
 * done:
 *
 * <ul>
 *   <li>a hint names the mistake, not only the place where the output is furthest off;
 *   <li>where it asks for a bend, a piece begins that the stage asks for;
 *   <li>what it asks for can be set;
 *   <li>whoever follows the hints completes the stage, whatever they choose where a hint leaves a
 *       choice. To follow a hint is to do all that it asks before looking at the next one.
 * </ul>
 */
final class HintProof {

    private static final String PARAMETER = "hints";
    private static final String COVER = "cover";
    private static final String ALL = "all";
    private static final int PLACES = 6;
    private static final int SHARE_PLACES = 1;

    private final Fit fit;
    private final boolean ofRectifiers;
    private final Controls controls;
    private final Stages stages;
    private final Params params;
    private final @Nullable HintStage[] known;

    /**
     * Proves what is claimed of a fit's hints.
     *
     * @param swapped whether the reader can choose another activation
     */
    HintProof(Fit fit, boolean swapped, Controls controls, Stages stages, Params params) {
        this.fit = fit;
        ofRectifiers = !swapped && fit.activation() == Activation.RELU;
        this.controls = controls;
        this.stages = stages;
        this.params = params;
        known = new HintStage[stages.count()];
    }

    /** Returns whether a lab has hints, of which something may be claimed. */
    static boolean areWanted(Params params) {
        return params.isSection(PARAMETER) || params.flag(PARAMETER, false);
    }

    /** Asks for the parameters, so that they are known even where there is nothing to check. */
    static void ask(Params params) {
        if (params.isSection(PARAMETER)) {
            Params hints = params.section(PARAMETER);
            hints.choice(COVER, "", List.of(ALL), each -> each);
            for (int hint = 0; hint < Hints.KEYS.size(); hint++) {
                hints.text(name(hint), "");
            }
        }
    }

    /** Returns how lessons call a hint. */
    static String name(int hint) {
        return Hints.KEYS.get(hint).substring("hint.".length());
    }

    void check() {
        if (!params.isSection(PARAMETER)) {
            return;
        }
        if (!ofRectifiers) {
            params.problem(
                    PARAMETER, "hints name the mistakes of rectifiers only", "'activation: relu'");
            return;
        }
        Params hints = params.section(PARAMETER);
        for (int hint = 0; hint < Hints.KEYS.size(); hint++) {
            if (hints.has(name(hint))) {
                checkHint(hints, hint);
            }
        }
        if (hints.has(COVER)) {
            checkCover(hints);
        }
    }

    private void checkHint(Params hints, int hint) {
        String written = hints.text(name(hint), "");
        State state = controls.decode(written);
        if (state == null) {
            hints.problem(
                    name(hint),
                    "no state of this figure: '" + written + "'",
                    "such as " + controls.encode(controls.start()));
            return;
        }
        int given = find(inReach(state));
        if (given != hint) {
            hints.problem(
                    name(hint),
                    "the hint in '" + written + "' is " + (given < 0 ? "none" : name(given)),
                    "a state whose hint is " + name(hint));
        }
    }

    /** Returns a state in the first stage, from its own on, in which a reader can set it. */
    private State inReach(State state) {
        State settled = stages.settle(state, fit.at(controls, state));
        int stage = stages.stage(settled);
        while (stage < stages.count() - 1 && !isInReach(settled, stage)) {
            stage++;
        }
        return stages.at(settled, stage);
    }

    private boolean isInReach(State state, int stage) {
        boolean inReach = true;
        for (Unit unit : fit.units()) {
            for (Quantity quantity : List.of(unit.weight(), unit.bias())) {
                double value = quantity.value(controls, state);
                inReach &=
                        stages.frees(controls, quantity, stage)
                                || value == quantity.value(controls, controls.start());
            }
        }
        return inReach;
    }

    /** Returns the hint in a state, or −1. */
    private int find(State state) {
        Fit.Result result = fit.at(controls, state);
        Task task = Task.of(fit, controls, stages, state);
        return result.isSolved() ? -1 : new Hints(Situation.of(result, task)).find();
    }

    private void checkCover(Params hints) {
        if (!FitSearch.isFeasible(fit, controls)) {
            hints.problem(COVER, obstacle(), "fewer sliders, or fewer stops of each");
            return;
        }
        for (int stage = 0; stage < stages.count(); stage++) {
            State missed = stage(stage).missed();
            State endless = stage(stage).endless();
            if (missed != null) {
                hints.problem(
                        COVER,
                        "no hint names the mistake in '"
                                + controls.encode(missed)
                                + "', whose loss is "
                                + Digits.fixed(fit.at(controls, missed).loss(), PLACES),
                        "one for every state that can be reached");
                return;
            }
            if (endless != null) {
                hints.problem(
                        COVER,
                        "the hints from '"
                                + controls.encode(endless)
                                + "' on do not lead to the end of the stage",
                        "hints that do, from every state that can be reached");
                return;
            }
        }
    }

    private HintStage last() {
        return stage(stages.count() - 1);
    }

    private HintStage stage(int stage) {
        HintStage one = known[stage];
        if (one == null) {
            one = new HintStage(fit, controls, stages, stage, params.memory());
            known[stage] = one;
        }
        return one;
    }

    private String obstacle() {
        return FitSearch.isFeasible(fit, controls)
                ? ""
                : Digits.fixed(FitSearch.states(fit, controls), 0)
                        + " states are too many to check each";
    }

    /** Offers the counts. */
    void offer() {
        if (ofRectifiers && areWanted(params)) {
            for (int hint = 0; hint <= Hints.KEYS.size(); hint++) {
                int place = hint;
                String name = "hint-" + (hint < Hints.KEYS.size() ? name(hint) : "furthest");
                params.offer(new Result(name, 0, () -> last().count(place), obstacle()));
                params.offer(
                        new Result(name + "-share", SHARE_PLACES, () -> share(place), obstacle()));
            }
            for (int stage = 0; stage < stages.count(); stage++) {
                int at = stage;
                String name = "hint-moves" + Digits.fixed(stage + 1, 0);
                params.offer(new Result(name, 0, () -> stage(at).moves(), obstacle()));
            }
        }
    }

    private double share(int hint) {
        return 100 * last().count(hint) / last().states();
    }
}
