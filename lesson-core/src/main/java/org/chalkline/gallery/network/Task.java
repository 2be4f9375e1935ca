package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.State;

/**
 * What a lab asks of its reader in a stage: which pieces of the target to match, and by setting
 * what. Hints speak of nothing else.
 *
 * <p>In the first stage of the ReLU lesson that is piece 2, by w1 and b1.
 */
final class Task {

    private final boolean[] asked;
    private final Stops[] weights;
    private final Stops[] biases;
    private final double lift;

    /**
     * A task.
     *
     * @param asked asked[piece], whether the output is to match the piece
     * @param weights weights[unit], what the unit's w can be
     * @param biases biases[unit], what the unit's b can be
     * @param lift the output's bias; NaN where the reader sets it
     */
    Task(boolean[] asked, Stops[] weights, Stops[] biases, double lift) {
        this.asked = asked;
        this.weights = weights;
        this.biases = biases;
        this.lift = lift;
    }

    /** Returns the task of the stage that is open in a state. */
    static Task of(Fit fit, Controls controls, Stages stages, State state) {
        int units = fit.units().size();
        Stops[] weights = new Stops[units];
        Stops[] biases = new Stops[units];
        for (Unit unit : fit.units()) {
            weights[unit.number()] = stops(unit.weight(), controls, stages, state);
            biases[unit.number()] = stops(unit.bias(), controls, stages, state);
        }
        List<Integer> pieces = stages.pieces(stages.stage(state));
        boolean[] asked = new boolean[fit.target().pieces()];
        for (int piece = 0; piece < asked.length; piece++) {
            asked[piece] = pieces.isEmpty();
        }
        for (int piece : pieces) {
            asked[piece] = true;
        }
        return new Task(
                asked, weights, biases, fit.bias().isFree() ? Double.NaN : fit.bias().fixed());
    }

    private static Stops stops(Quantity quantity, Controls controls, Stages stages, State state) {
        return quantity.isFree() && !stages.isLocked(controls, state, quantity.control())
                ? new Stops(controls.slider(quantity.control()).range())
                : Stops.NONE;
    }

    /** Returns whether the output is to match a piece, counted from 0. */
    boolean asks(int piece) {
        return asked[piece];
    }

    /** Returns what a unit's w can be. */
    Stops weights(int unit) {
        return weights[unit];
    }

    /** Returns what a unit's b can be. */
    Stops biases(int unit) {
        return biases[unit];
    }

    /** Returns whether the reader can set a unit's w or b. */
    boolean isOpen(int unit) {
        return weights[unit].areAny() || biases[unit].areAny();
    }

    /** Returns whether the reader can set both of them. */
    boolean isWhollyOpen(int unit) {
        return weights[unit].areAny() && biases[unit].areAny();
    }

    /** Returns the output's bias; NaN where the reader sets it. */
    double lift() {
        return lift;
    }
}
