package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.nn.Activation;
import org.chalkline.param.AlternativesType;
import org.chalkline.param.Carried;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.param.PlainType;
import org.chalkline.param.Result;
import org.chalkline.param.Schema;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.widget.Controls;
import org.chalkline.widget.HintCover;
import org.chalkline.widget.Quantity;
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

    /** True where there are hints, or what is claimed of them. */
    static final Param<Claims> HINTS =
            Param.atBuild(
                    "hints",
                    AlternativesType.of(
                            Text.of("true, false, or what is claimed of the hints"),
                            List.of(new OnOff(), new ClaimGroup())));

    /** Parameters for each of {@link Hints#KEYS}: a state in writing whose hint that is. */
    private static final List<Param<String>> EXAMPLES =
            Hints.KEYS.stream()
                    .map(key -> Param.atBuild(key.substring("hint.".length()), TextType.TEXT))
                    .toList();

    /**
     * What a lesson says of hints.
     *
     * @param areWanted whether there are any
     * @param params what is claimed of them, or null for nothing
     */
    record Claims(boolean areWanted, @Nullable GivenParams params) {}

    private static final class OnOff extends PlainType<Claims> {

        @Override
        public Claims take(Carried carried) {
            return new Claims(carried.flag(), null);
        }

        @Override
        public boolean accepts(Value value) {
            return FlagType.FLAG.accepts(value);
        }

        @Override
        public Claims parse(Given<Claims> given) {
            return new Claims(FlagType.FLAG.parse(given.as(() -> false)), null);
        }

        @Override
        public Value write(Claims value) {
            return FlagType.FLAG.write(value.areWanted());
        }

        @Override
        public Claims standIn() {
            return new Claims(false, null);
        }

        @Override
        public Schema schema() {
            return FlagType.FLAG.schema();
        }
    }

    private static final class ClaimGroup extends ParamGroup<Claims> {

        @Override
        protected void declare(Declaration declaration) {
            declaration.add(HintCover.COVER);
            EXAMPLES.forEach(declaration::add);
        }

        @Override
        public Claims of(Params params) {
            return new Claims(true, (GivenParams) params);
        }
    }

    private static final int PLACES = 6;
    private static final int SHARE_PLACES = 1;

    private final Fit fit;
    private final boolean ofRectifiers;
    private final Controls controls;
    private final Stages stages;
    private final GivenParams given;
    private final @Nullable HintStage[] known;

    /** Proves what is claimed of a lab's hints. */
    HintProof(LabKind.Parts lab, GivenParams given) {
        fit = lab.fit();
        controls = lab.controls();
        stages = lab.stages();
        this.given = given;
        ofRectifiers = !lab.isSwapped() && fit.activation() == Activation.RELU;
        known = new HintStage[stages.count()];
    }

    /** Returns whether a lab has hints, of which something may be claimed. */
    static boolean areWanted(GivenParams given) {
        Claims claims = given.find(HINTS);
        return claims != null && claims.areWanted();
    }

    /** Returns how lessons call a hint. */
    static String name(int hint) {
        return EXAMPLES.get(hint).name();
    }

    void check() {
        Claims claims = given.find(HINTS);
        GivenParams claimed = claims == null ? null : claims.params();
        if (claimed == null) {
            return;
        }
        if (!ofRectifiers) {
            given.problem(
                    HINTS,
                    Text.of("hints name the mistakes of rectifiers only"),
                    Text.of("'{0}'", "activation: relu"));
            return;
        }
        for (int hint = 0; hint < EXAMPLES.size(); hint++) {
            String written = claimed.find(EXAMPLES.get(hint));
            if (written != null) {
                checkHint(claimed, hint, written);
            }
        }
        if (claimed.isGiven(HintCover.COVER)) {
            checkCover(claimed);
        }
    }

    private void checkHint(GivenParams hints, int hint, String written) {
        State state = controls.decode(written);
        if (state == null) {
            hints.problem(
                    EXAMPLES.get(hint),
                    Text.of("no state of this figure: '{0}'", written),
                    Text.of("such as {0}", controls.encode(controls.start())));
            return;
        }
        int found = find(inReach(state));
        if (found != hint) {
            hints.problem(
                    EXAMPLES.get(hint),
                    found < 0
                            ? Text.of("there is no hint in '{0}'", written)
                            : Text.of("the hint in '{0}' is '{1}'", written, name(found)),
                    Text.of("a state whose hint is '{0}'", name(hint)));
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

    private void checkCover(GivenParams hints) {
        if (!FitSearch.isFeasible(fit, controls)) {
            hints.problem(
                    HintCover.COVER, obstacle(), Text.of("fewer sliders, or fewer stops of each"));
            return;
        }
        for (int stage = 0; stage < stages.count(); stage++) {
            State missed = stage(stage).missed();
            State endless = stage(stage).endless();
            if (missed != null) {
                hints.problem(
                        HintCover.COVER,
                        Text.of(
                                "no hint names the mistake in '{0}', whose loss is {1}",
                                controls.encode(missed),
                                Digits.fixed(fit.at(controls, missed).loss(), PLACES)),
                        Text.of("one for every state that can be reached"));
                return;
            }
            if (endless != null) {
                hints.problem(
                        HintCover.COVER,
                        Text.of(
                                "the hints from '{0}' on do not lead to the end of the stage",
                                controls.encode(endless)),
                        Text.of("hints that do, from every state that can be reached"));
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
            one = new HintStage(fit, controls, stages, stage, given.memory());
            known[stage] = one;
        }
        return one;
    }

    private Text obstacle() {
        return FitSearch.obstacle(fit, controls);
    }

    /** Offers the counts. */
    void offer() {
        if (ofRectifiers && areWanted(given)) {
            for (int hint = 0; hint <= Hints.KEYS.size(); hint++) {
                int place = hint;
                String name = "hint-" + (hint < Hints.KEYS.size() ? name(hint) : "furthest");
                given.offer(new Result(name, 0, () -> last().count(place), obstacle()));
                given.offer(
                        new Result(name + "-share", SHARE_PLACES, () -> share(place), obstacle()));
            }
            for (int stage = 0; stage < stages.count(); stage++) {
                int at = stage;
                String name = "hint-moves" + Digits.fixed(stage + 1, 0);
                given.offer(new Result(name, 0, () -> stage(at).moves(), obstacle()));
            }
        }
    }

    private double share(int hint) {
        return 100 * last().count(hint) / last().states();
    }
}
