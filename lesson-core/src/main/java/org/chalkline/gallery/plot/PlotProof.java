package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Trajectory;
import org.chalkline.param.GivenParams;
import org.chalkline.text.Text;
import org.chalkline.widget.NamedStates;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * Proves when the site is built that a goal is not met at the start and is met somewhere: in a
 * state that the author names, or else in one found by looking at all, up to a bound.
 */
final class PlotProof {

    private PlotProof() {}

    static void prove(PlotWidget plot, GivenParams given) {
        if (!given.isGiven(PlotKind.GOAL)) {
            return;
        }
        State start = plot.controls().start();
        if (plot.isSolved(plot.setup().eval(start))) {
            given.problem(
                    PlotKind.GOAL,
                    Text.of("met at the start"),
                    Text.of("a goal for the reader, or another start"));
        } else if (!isMetInNamedState(plot, given)) {
            prove(plot, given, start);
        }
    }

    private static boolean isMetInNamedState(PlotWidget plot, GivenParams given) {
        for (String written : given.get(NamedStates.STATES).values()) {
            State state = plot.controls().decode(written);
            if (state != null && plot.isSolved(plot.setup().eval(state))) {
                return true;
            }
        }
        return false;
    }

    private static void prove(PlotWidget plot, GivenParams given, State start) {
        List<Integer> free = new ArrayList<>();
        List<Integer> every = new ArrayList<>();
        for (int i = 0; i < plot.controls().all().size(); i++) {
            if (!plot.setup().isOfView(i)) {
                free.add(i);
                every.add(1);
            }
        }
        States states = new States(plot.controls(), start, free, every);
        States.Found met =
                states.find(
                        new States.Condition() {
                            @Override
                            public boolean holds(State state) {
                                return isMet(plot, state);
                            }

                            @Override
                            public States.Among among(State low, State high) {
                                return plot.isSolvedAmong(low, high);
                            }
                        });
        String count = Written.number(states.count());
        if (met.isNowhere()) {
            given.problem(
                    PlotKind.GOAL,
                    Text.of("met in none of the {0} states", count),
                    Text.of("a goal that can be reached"));
        } else if (met.state() == null) {
            given.problem(
                    PlotKind.GOAL,
                    Text.of("not proved: {0} states are too many to look at", count),
                    Text.of("a state under 'states' that meets it"));
        }
    }

    /** Returns whether the goal is met in a state, or at one of its steps. */
    private static boolean isMet(PlotWidget plot, State state) {
        if (!plot.setup().hasSteps()) {
            return plot.isSolved(plot.setup().eval(state));
        }
        Trajectory steps = plot.setup().trajectory(state);
        while (steps.steps() < plot.setup().lastStep()) {
            if (plot.isSolved(steps.eval(steps.steps()))) {
                return true;
            }
            steps.advance();
        }
        return plot.isSolved(steps.eval(steps.steps()));
    }
}
