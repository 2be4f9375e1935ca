package org.chalkline.gallery.training;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.chalkline.gallery.network.NetworkText;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.jspecify.annotations.Nullable;

/** Shows states of a training, and keeps the training that was shown last, to go on from there. */
final class TrainingSession implements Session {

    private final TrainingLab lab;
    private @Nullable TrainingRun run;

    TrainingSession(TrainingLab lab) {
        this.lab = lab;
    }

    @Override
    public boolean prepare(State state) {
        TrainingRun training = run(state);
        training.advance(lab.steps(state), lab.part(state));
        return training.steps() == lab.steps(state);
    }

    /** Returns the training of a state, at its step. */
    TrainingRun ran(State state) {
        TrainingRun training = run(state);
        training.advance(lab.steps(state), lab.steps(state));
        return training;
    }

    private TrainingRun run(State state) {
        if (run == null
                || !run.beginning().equals(lab.beginning(state))
                || run.steps() > lab.steps(state)) {
            run = lab.begin(state);
        }
        return run;
    }

    @Override
    public View view(State state) {
        return lab.view(state, ran(state));
    }

    @Override
    public UnaryOperator<String> code(State state, DoubleFunction<String> numeral) {
        return new NetworkText(ran(state).network(), lab.samples(state), numeral)::at;
    }

    @Override
    public String describe(State state) {
        return lab.describe(state, ran(state));
    }
}
