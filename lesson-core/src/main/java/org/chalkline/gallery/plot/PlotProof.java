package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Trajectory;
import org.chalkline.expression.Truth;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.chalkline.widget.Control;
import org.chalkline.widget.NamedStates;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * Proves when the site is built that a goal is not met at the start, and that it is met somewhere,
 * as each goal of a stage: in a state that the author names, or else in one found by looking at
 * all, up to a bound. A figure with steps meets it at any of them.
 */
final class PlotProof {

    private final PlotWidget plot;
    private final Setup setup;
    private final GivenParams given;

    PlotProof(PlotWidget plot, GivenParams given) {
        this.plot = plot;
        this.given = given;
        setup = plot.setup();
    }

    void prove() {
        List<Formula> goals = plot.goals().all();
        for (int i = 0; i < goals.size(); i++) {
            String path = given.isGiven(Goals.GOAL) ? Goals.GOAL.name() : Goals.path(i);
            prove(goals.get(i), path, i == 0);
        }
        if (!goals.isEmpty()) {
            new SolutionProof(this, given).check(goals.get(goals.size() - 1));
            new CoverProof(this, given).check(plot.goals());
        }
    }

    /** Proves a goal, for each number of a reader's own where the figure begins with one. */
    private void prove(Formula goal, String path, boolean isFirst) {
        int own = plot.own();
        State start = plot.controls().start();
        int last = own < 0 ? 0 : plot.controls().all().get(own).ticks();
        int known = given.problems().size();
        for (int tick = 0; tick <= last && given.problems().size() == known; tick++) {
            prove(goal, path, isFirst, own < 0 ? start : start.with(own, tick));
        }
    }

    private void prove(Formula goal, String path, boolean isFirst, State start) {
        int own = plot.own();
        if (isFirst && isTrue(goal, setup.eval(start))) {
            given.problem(
                    Kind.UNFIT,
                    path,
                    own < 0
                            ? Text.of("met at the start")
                            : Text.of("met at the start in sample {0}", start.tick(own) + 1),
                    Text.of("a goal for the reader, or another start"));
        } else if (own >= 0 || !isMetInNamedState(goal)) {
            States states = states(start, own);
            States.Found met =
                    find(states, state -> true, eval -> isTrue(goal, eval), goalAmong(goal));
            String count = Written.number(states.count());
            if (met.isNowhere()) {
                given.problem(
                        Kind.UNFIT,
                        path,
                        Text.of("met in none of the {0} states", count),
                        Text.of("a goal that can be reached"));
            } else if (met.state() == null) {
                given.problem(
                        Kind.UNFIT,
                        path,
                        Text.of("not proved: {0} states are too many to look at", count),
                        Text.of("a state under 'states' that meets it"));
            }
        }
    }

    private boolean isMetInNamedState(Formula goal) {
        for (String written : given.get(NamedStates.STATES).values()) {
            State state = plot.controls().decode(written);
            if (state != null && isTrue(goal, setup.eval(state))) {
                return true;
            }
        }
        return false;
    }

    static boolean isTrue(Formula condition, Eval<Double> eval) {
        return eval.call(condition) == Truth.TRUE;
    }

    Setup setup() {
        return setup;
    }

    /** In which of the states between two something holds. */
    interface Amid {

        States.Among of(State low, State high);
    }

    Amid goalAmong(Formula goal) {
        return (low, high) -> setup.among(goal, low, high);
    }

    /** Returns the states of all controls except the step, the stage and the angles of surfaces. */
    States states() {
        return states(setup.controls().start(), -1);
    }

    /** As {@link #states()}, with one more control that stays as it is. */
    private States states(State start, int fixed) {
        List<Integer> free = new ArrayList<>();
        List<Integer> every = new ArrayList<>();
        List<Control> all = setup.controls().all();
        for (int i = 0; i < all.size(); i++) {
            if (i != fixed && !setup.isOfView(i) && !all.get(i).name().equals(Goals.STAGE)) {
                free.add(i);
                every.add(1);
            }
        }
        return new States(setup.controls(), start, free, every);
    }

    /**
     * Looks for a state in which something holds, or at one of whose steps it does.
     *
     * @param among tells of many states, as far as it can
     */
    States.Found find(Predicate<Eval<Double>> condition, Amid among) {
        return find(state -> true, condition, among);
    }

    /** As {@link #find(Predicate, Amid)}, among some of the states. */
    States.Found find(Predicate<State> some, Predicate<Eval<Double>> condition, Amid among) {
        return find(states(), some, condition, among);
    }

    private States.Found find(
            States states, Predicate<State> some, Predicate<Eval<Double>> condition, Amid among) {
        return states.find(
                new States.Condition() {
                    @Override
                    public boolean holds(State state) {
                        return some.test(state) && isAtAStep(state, condition);
                    }

                    @Override
                    public States.Among among(State low, State high) {
                        return among.of(low, high);
                    }
                });
    }

    private boolean isAtAStep(State state, Predicate<Eval<Double>> condition) {
        if (!setup.hasSteps()) {
            return condition.test(setup.eval(state));
        }
        Trajectory steps = setup.trajectory(state);
        while (!condition.test(steps.eval(steps.steps()))) {
            if (steps.steps() == setup.lastStep()) {
                return false;
            }
            steps.advance();
        }
        return true;
    }

    /** Returns whether something holds in a state, or at one of its steps. */
    boolean isMet(State state, Formula goal) {
        return isAtAStep(state, eval -> isTrue(goal, eval));
    }
}
