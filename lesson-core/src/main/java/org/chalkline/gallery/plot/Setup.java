package org.chalkline.gallery.plot;

import java.util.List;
import java.util.function.Supplier;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.OutOfFuel;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Program;
import org.chalkline.expression.Ranges;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Trajectory;
import org.chalkline.expression.Truth;
import org.chalkline.expression.Undecided;
import org.chalkline.expression.Unequal;
import org.chalkline.number.Interval;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * The controls of a plot and what its names stand for.
 *
 * @param followed the figures that set the first controls
 * @param inputs what the first names stand for, in order
 * @param handles what of them is dragged
 * @param program returns the other names; it is complete once all expressions are read
 */
record Setup(
        Controls controls,
        List<Followed> followed,
        List<Input> inputs,
        List<Handle> handles,
        Supplier<Program> program) {

    private static final String STEP = Steps.STEP;

    /** Returns whether it has steps. */
    boolean hasSteps() {
        return controls.indexOf(STEP) >= 0;
    }

    /** Returns whether a control only says what is shown: a step, or the side of a surface. */
    boolean isOfView(int control) {
        boolean isTurned =
                handles.stream()
                        .anyMatch(
                                handle ->
                                        handle.way() == Handle.TURNED
                                                && (control == handle.first()
                                                        || control == handle.first() + 1));
        return isTurned || controls.all().get(control).name().equals(STEP);
    }

    /** Returns the most steps. */
    int lastStep() {
        return controls.all().get(controls.indexOf(STEP)).ticks();
    }

    /** Returns the step that a state shows. */
    int step(State state) {
        return state.tick(controls.indexOf(STEP));
    }

    /** Returns whether what the steps start with depends on a control. */
    boolean startsDependOn(int control) {
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            boolean isIts = control >= input.first() && control < input.first() + input.count();
            if (isIts && program.get().startsDependOn(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the values of the inputs in a state, but for the step. */
    private Object[] values(State state) {
        Object[] values = new Object[inputs.size() - (hasSteps() ? 1 : 0)];
        for (int i = 0; i < values.length; i++) {
            values[i] = inputs.get(i).value(controls, state);
        }
        return values;
    }

    /** Returns the steps of a state, the first of them computed. */
    Trajectory trajectory(State state) {
        return new Trajectory(program.get(), values(state));
    }

    /** Returns what computes expressions in a state as if it showed no step yet. */
    Eval<Double> beginning(State state) {
        return hasSteps() ? trajectory(state).eval(0) : eval(state);
    }

    /** Returns what computes expressions in a state. */
    Eval<Double> eval(State state) {
        if (!hasSteps()) {
            return new Eval<>(Reals.REALS, program.get(), values(state));
        }
        Trajectory trajectory = trajectory(state);
        while (trajectory.steps() < step(state)) {
            trajectory.advance();
        }
        return trajectory.eval(step(state));
    }

    /**
     * Returns in which of the states between two a condition holds, by intervals; at build only.
     * Steps are computed with doubles alone.
     */
    States.Among among(Formula condition, State low, State high) {
        if (hasSteps()) {
            return States.Among.UNKNOWN;
        }
        Object[] ranges = between(values(low), values(high));
        try {
            Object truth = new Eval<>(Ranges.RANGES, program.get(), ranges).call(condition);
            return truth == Truth.TRUE
                    ? States.Among.ALL
                    : truth == Truth.FALSE ? States.Among.NONE : States.Among.UNKNOWN;
        } catch (Undecided | OutOfFuel | Unequal problem) {
            return States.Among.UNKNOWN;
        }
    }

    /** Returns all values between two; of two different conditions either. */
    private static Object between(Object low, Object high) {
        if (low instanceof Double one && high instanceof Double other) {
            return Interval.of(Math.min(one, other), Math.max(one, other));
        }
        if (low instanceof Pair one && high instanceof Pair other) {
            return new Pair(between(one.x(), other.x()), between(one.y(), other.y()));
        }
        if (low instanceof Object[] one && high instanceof Object[] other) {
            return between(one, other);
        }
        return low.equals(high) ? low : Truth.EITHER;
    }

    private static Object[] between(Object[] low, Object... high) {
        Object[] all = new Object[low.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = between(low[i], high[i]);
        }
        return all;
    }
}
