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

    private final State beginning;
    private final Training training;
    private final int interval;
    private final List<Point> losses = new ArrayList<>();

    /**
     * Begins at step 0.
     *
     * @param beginning the state of the figure at that step
     * @param interval the steps from one recorded loss to the next
     */
    TrainingRun(State beginning, Training training, int interval) {
        this.beginning = beginning;
        this.training = training;
        this.interval = interval;
        record();
    }

    private void record() {
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
            int next = (steps() / interval + 1) * interval;
            training.step(Math.min(next, end) - steps());
            if (steps() == next) {
                record();
            }
        }
    }

    /** Returns the losses so far, by steps; the last one is that of now. */
    List<Point> losses() {
        List<Point> all = new ArrayList<>(losses);
        if (steps() % interval != 0) {
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
