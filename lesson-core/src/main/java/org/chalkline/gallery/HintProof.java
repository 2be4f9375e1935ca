package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
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
 * that solve the fit aside.
 *
 * <p>Parameters of {@code hints}: {@code cover}, {@code all} where a hint must name the mistake in
 * every state that a reader can reach, and not only the place where the output is furthest off;
 * {@code flat} and the like, a state in writing whose hint that is.
 */
final class HintProof {

    private static final String PARAMETER = "hints";
    private static final String COVER = "cover";
    private static final String ALL = "all";
    private static final int MOST_SOLUTIONS = 100_000;
    private static final int PLACES = 6;
    private static final int SHARE_PLACES = 1;

    private final Fit fit;
    private final boolean ofRectifiers;
    private final Controls controls;
    private final Stages stages;
    private final Params params;
    private double @Nullable [] counts;

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
                inReach &= isFreed(quantity, stage) || value == start(quantity);
            }
        }
        return inReach;
    }

    /** Returns the hint in a state, or −1. */
    private int find(State state) {
        Fit.Result result = fit.at(controls, state);
        return result.isSolved()
                ? -1
                : new Hints(Coach.situation(result, open(state)), new String[0]).find();
    }

    private boolean[] open(State state) {
        boolean[] open = new boolean[fit.units().size()];
        for (Unit unit : fit.units()) {
            open[unit.number()] = isOpen(unit.weight(), state) || isOpen(unit.bias(), state);
        }
        return open;
    }

    private boolean isOpen(Quantity quantity, State state) {
        return quantity.isFree() && !stages.isLocked(controls, state, quantity.control());
    }

    private void checkCover(Params hints) {
        if (!FitSearch.isFeasible(fit, controls)) {
            hints.problem(COVER, obstacle(), "fewer sliders, or fewer stops of each");
            return;
        }
        for (int stage = 0; stage < stages.count(); stage++) {
            boolean last = stage == stages.count() - 1;
            if (last && counts()[Hints.KEYS.size()] == 0) {
                return;
            }
            int at = stage;
            List<State> missed = new ArrayList<>();
            count(stage).first(situation -> isMissed(situation, at, missed));
            if (!missed.isEmpty()) {
                double loss = fit.at(controls, missed.get(0)).loss();
                hints.problem(
                        COVER,
                        "no hint names the mistake in '"
                                + controls.encode(missed.get(0))
                                + "', whose loss is "
                                + Digits.fixed(loss, PLACES),
                        "one for every state that can be reached");
                return;
            }
        }
    }

    /** Adds a state of a situation that is neither solved nor left for the next stage at once. */
    private boolean isMissed(Situation situation, int stage, List<State> missed) {
        State state = stages.at(controls.start(), stage);
        for (Unit unit : fit.units()) {
            state = with(state, unit.weight(), situation.w(unit.number()));
            state = with(state, unit.bias(), situation.b(unit.number()));
        }
        for (double bias : values(fit.bias(), stage)) {
            State one = with(state, fit.bias(), bias);
            Fit.Result result = fit.at(controls, one);
            if (!result.isSolved() && stages.settle(one, result).equals(one)) {
                missed.add(one);
                return true;
            }
        }
        return false;
    }

    private State with(State state, Quantity quantity, double value) {
        return quantity.isFree() ? controls.set(state, quantity.control(), value) : state;
    }

    private HintCount count(int stage) {
        int units = fit.units().size();
        double[] v = new double[units];
        Setting[][] settings = new Setting[units][];
        for (Unit unit : fit.units()) {
            int i = unit.number();
            v[i] = fit.weights().get(i);
            settings[i] = settings(unit, stage);
        }
        boolean[] open = open(stages.at(controls.start(), stage));
        return new HintCount(fit.target(), v, open, settings);
    }

    /** Returns how a unit may be set by a stage. */
    private Setting[] settings(Unit unit, int stage) {
        List<Setting> settings = new ArrayList<>();
        for (double w : values(unit.weight(), stage)) {
            for (double b : values(unit.bias(), stage)) {
                settings.add(Setting.of(fit.target(), w, b));
            }
        }
        return settings.toArray(Setting[]::new);
    }

    /** Returns whether a stage, or one before it, lets the reader set a quantity. */
    private boolean isFreed(Quantity quantity, int stage) {
        boolean freed = false;
        for (int i = 0; i <= stage; i++) {
            freed |= isOpen(quantity, stages.at(controls.start(), i));
        }
        return freed;
    }

    private double start(Quantity quantity) {
        return quantity.value(controls, controls.start());
    }

    /** Returns what a quantity may be by a stage. */
    private double[] values(Quantity quantity, int stage) {
        if (!isFreed(quantity, stage)) {
            return new double[] {start(quantity)};
        }
        double[] values = new double[controls.all().get(quantity.control()).ticks() + 1];
        for (int tick = 0; tick < values.length; tick++) {
            values[tick] = controls.slider(quantity.control()).range().value(tick);
        }
        return values;
    }

    private double[] counts() {
        if (counts == null) {
            FitSearch search = new FitSearch(fit, controls, params.memory());
            counts = params.memory().recall(question(search), () -> count(search));
        }
        return counts;
    }

    /** Returns all that the counts depend on. */
    private String question(FitSearch search) {
        int last = stages.count() - 1;
        StringBuilder text = new StringBuilder(search.question("hints"));
        text.append(Arrays.toString(open(stages.at(controls.start(), last))));
        for (Unit unit : fit.units()) {
            text.append(Arrays.toString(values(unit.weight(), last)));
            text.append(Arrays.toString(values(unit.bias(), last)));
        }
        return text.append(Arrays.toString(values(fit.bias(), last))).toString();
    }

    private double[] count(FitSearch search) {
        int last = stages.count() - 1;
        double[] counts = LongStream.of(count(last).counts()).asDoubleStream().toArray();
        int settings = values(fit.bias(), last).length;
        for (int i = 0; i < counts.length; i++) {
            counts[i] *= settings;
        }
        for (State solved : search.solutions(MOST_SOLUTIONS)) {
            Fit.Result result = fit.at(controls, solved);
            boolean[] open = open(stages.at(solved, last));
            int hint = new Hints(Coach.situation(result, open), new String[0]).find();
            counts[hint < 0 ? Hints.KEYS.size() : hint]--;
        }
        return counts;
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
                params.offer(new Result(name, 0, () -> counts()[place], obstacle()));
                params.offer(
                        new Result(name + "-share", SHARE_PLACES, () -> share(place), obstacle()));
            }
        }
    }

    private double share(int hint) {
        return 100 * counts()[hint] / DoubleStream.of(counts()).sum();
    }
}
