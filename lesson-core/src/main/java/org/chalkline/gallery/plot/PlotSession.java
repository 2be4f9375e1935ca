package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.expression.Trajectory;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.jspecify.annotations.Nullable;

/** Shows a plot to a reader, and keeps the steps that it has computed. */
final class PlotSession implements Session {

    /** So many steps are computed at once. */
    private static final int PART = 5;

    private final PlotWidget plot;
    private @Nullable State beginning;
    private @Nullable Trajectory trajectory;

    PlotSession(PlotWidget plot) {
        this.plot = plot;
    }

    private Trajectory steps(State state) {
        State from = plot.beginning(state);
        Trajectory known = trajectory;
        if (known == null || beginning == null || !from.equals(beginning)) {
            known = plot.setup().trajectory(from);
            trajectory = known;
            beginning = from;
        }
        return known;
    }

    @Override
    public boolean prepare(State state) {
        if (!plot.setup().hasSteps()) {
            return true;
        }
        Trajectory steps = steps(state);
        int step = plot.setup().step(state);
        for (int i = 0; i < PART && steps.steps() < step; i++) {
            steps.advance();
        }
        return steps.steps() >= step;
    }

    private Eval<Double> eval(State state) {
        if (!plot.setup().hasSteps()) {
            return plot.setup().eval(state);
        }
        Trajectory steps = steps(state);
        int step = plot.setup().step(state);
        while (steps.steps() < step) {
            steps.advance();
        }
        return steps.eval(step);
    }

    @Override
    public View view(State state) {
        return plot.view(state, eval(state));
    }

    @Override
    public String describe(State state) {
        return plot.describe(state, eval(state));
    }

    @Override
    public String announce(State state) {
        return plot.announce(state, eval(state));
    }
}
