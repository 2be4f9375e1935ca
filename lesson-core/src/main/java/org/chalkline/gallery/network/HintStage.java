package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.chalkline.param.Memory;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * The hints of a stage in every state: what a {@link HintWalk} found, now or before.
 *
 * <p>A state of a stage is any setting of the sliders that it or a stage before it frees; the
 * others stand at their start.
 */
final class HintStage {

    private static final int MOST_SOLUTIONS = 100_000;
    private static final int COUNTS = Hints.KEYS.size() + 1;

    private final Fit fit;
    private final Controls controls;
    private final Stages stages;
    private final int stage;
    private final FitSearch search;

    /** The counts of the hints, the indexes of a missed and an endless state, the moves. */
    private final double[] found;

    /**
     * Looks at every state of a stage.
     *
     * @param stage counted from 0
     * @param memory what was found before
     */
    HintStage(Fit fit, Controls controls, Stages stages, int stage, Memory memory) {
        this.fit = fit;
        this.controls = controls;
        this.stages = stages;
        this.stage = stage;
        search = new FitSearch(fit, controls, memory);
        found = memory.recall(question(), () -> numbers(walk()));
    }

    private static double[] numbers(HintWalk walk) {
        double moves = walk.most() == HintWalk.NEVER ? Double.POSITIVE_INFINITY : walk.most();
        return DoubleStream.concat(
                        LongStream.of(walk.counts()).asDoubleStream(),
                        DoubleStream.of(walk.missed(), walk.endless(), moves))
                .toArray();
    }

    /** Returns in how many states a hint is given; after the last, in how many there is none. */
    double count(int hint) {
        return found[hint];
    }

    /** Returns how many states are not done. */
    double states() {
        return DoubleStream.of(found).limit(COUNTS).sum();
    }

    /** Returns the first state that is not done and has no hint, or null. */
    @Nullable State missed() {
        return found[COUNTS] < 0 ? null : state((int) found[COUNTS]);
    }

    /** Returns the first state from which the hints do not lead to the end, or null. */
    @Nullable State endless() {
        return found[COUNTS + 1] < 0 ? null : state((int) found[COUNTS + 1]);
    }

    /** Returns how many hints must be followed at most; infinite where they may not lead there. */
    double moves() {
        return found[COUNTS + 2];
    }

    /** Returns all that a walk depends on. */
    private String question() {
        StringBuilder text = new StringBuilder(search.question("hints"));
        Task task = task();
        for (Unit unit : fit.units()) {
            text.append(task.weights(unit.number())).append(task.biases(unit.number()));
        }
        for (Quantity quantity : digits()) {
            text.append(Arrays.toString(values(quantity)));
        }
        return text.append(stages.pieces(stage)).append(fit.match()).append(isLast()).toString();
    }

    private boolean isLast() {
        return stage == stages.count() - 1;
    }

    private Task task() {
        return Task.of(fit, controls, stages, stages.at(controls.start(), stage));
    }

    private HintWalk walk() {
        double[] v = new double[fit.units().size()];
        Setting[][] settings = new Setting[v.length][];
        for (Unit unit : fit.units()) {
            v[unit.number()] = fit.weights().get(unit.number());
            settings[unit.number()] = settings(unit);
        }
        return new HintWalk(
                fit.target(),
                v,
                task(),
                settings,
                values(fit.bias()).length,
                isLast() || stages.pieces(stage).isEmpty() ? solved() : followed());
    }

    private Setting[] settings(Unit unit) {
        List<Setting> settings = new ArrayList<>();
        for (double w : values(unit.weight())) {
            for (double b : values(unit.bias())) {
                settings.add(Setting.of(fit.target(), w, b));
            }
        }
        return settings.toArray(Setting[]::new);
    }

    /** The states that solve the fit. */
    private HintWalk.Done solved() {
        BitSet solved = new BitSet();
        for (State solution : search.solutions(MOST_SOLUTIONS)) {
            int index = index(solution);
            if (index >= 0) {
                solved.set(index);
            }
        }
        return (index, situation) -> solved.get(index);
    }

    /** The states that open the next stage. */
    private HintWalk.Done followed() {
        double[] biases = values(fit.bias());
        return (index, situation) -> {
            if (!isNear(situation, biases[index % biases.length])) {
                return false;
            }
            State state = state(index);
            return !stages.settle(state, fit.at(controls, state)).equals(state);
        };
    }

    /** Returns whether the output is near the ends of the pieces, as it is if it follows them. */
    private boolean isNear(Situation situation, double bias) {
        boolean near = true;
        for (int piece : stages.pieces(stage)) {
            for (int end = piece; end <= piece + 1; end++) {
                double y = situation.output(fit.target().knotX(end)) + bias;
                near &= Math.abs(y - fit.target().knotY(end)) <= 2 * fit.match();
            }
        }
        return near;
    }

    /** Returns the state with an index. */
    private State state(int index) {
        State state = stages.at(controls.start(), stage);
        int rest = index;
        List<Quantity> digits = digits();
        for (int i = digits.size() - 1; i >= 0; i--) {
            Quantity quantity = digits.get(i);
            double[] values = values(quantity);
            if (quantity.isFree()) {
                state = controls.set(state, quantity.control(), values[rest % values.length]);
            }
            rest /= values.length;
        }
        return state;
    }

    /** Returns the index of a state; −1 where the stage does not reach it. */
    private int index(State state) {
        int index = 0;
        for (Quantity quantity : digits()) {
            double[] values = values(quantity);
            int place = Arrays.binarySearch(values, quantity.value(controls, state));
            if (place < 0) {
                return -1;
            }
            index = index * values.length + place;
        }
        return index;
    }

    /** Returns what makes a state, in the order of an index's digits. */
    private List<Quantity> digits() {
        List<Quantity> digits = new ArrayList<>();
        for (Unit unit : fit.units()) {
            digits.add(unit.weight());
            digits.add(unit.bias());
        }
        digits.add(fit.bias());
        return digits;
    }

    /** Returns what a quantity may be by this stage. */
    private double[] values(Quantity quantity) {
        if (!stages.frees(controls, quantity, stage)) {
            return new double[] {quantity.value(controls, controls.start())};
        }
        double[] values = new double[controls.all().get(quantity.control()).ticks() + 1];
        for (int tick = 0; tick < values.length; tick++) {
            values[tick] = controls.slider(quantity.control()).range().value(tick);
        }
        return values;
    }
}
