package org.chalkline.gallery.training;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Point;
import org.chalkline.nn.Evaluation;
import org.chalkline.nn.Sequential;
import org.chalkline.nn.Training;
import org.chalkline.widget.State;

/** One training from its first step on, with the losses on its way. */
final class TrainingRun {

    /** A loss is recorded whenever this part of the steps so far was added. */
    private static final int PART_OF_STEPS = 40;

    private final State beginning;
    private final Training training;
    private final List<Point> losses = new ArrayList<>();
    private int recorded;

    /**
     * Begins at step 0.
     *
     * @param beginning the state of the figure at that step
     */
    TrainingRun(State beginning, Training training) {
        this.beginning = beginning;
        this.training = training;
        record();
    }

    private void record() {
        recorded = steps();
        losses.add(new Point(training.steps(), training.evaluate().loss()));
    }

    State beginning() {
        return beginning;
    }

    int steps() {
        return training.steps();
    }

    /** Goes on to a step, or as far as {@code most} steps lead, past which no loss is left out. */
    void advance(int step, int most) {
        int end = Math.min(step, steps() + most);
        while (steps() < end) {
            // Most happens in the first steps.
            int next = recorded + Math.max(1, recorded / PART_OF_STEPS);
            training.step(Math.min(next, end) - steps());
            if (steps() == next) {
                record();
            }
        }
    }

    /** Returns the losses so far, by steps; the last one is that of now. */
    List<Point> losses() {
        List<Point> all = new ArrayList<>(losses);
        if (steps() != recorded) {
            all.add(new Point(steps(), evaluate().loss()));
        }
        return all;
    }

    Evaluation evaluate() {
        return training.evaluate();
    }

    Sequential network() {
        return training.network();
    }
}
