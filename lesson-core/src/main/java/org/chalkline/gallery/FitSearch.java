package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.search.Choices;
import org.chalkline.search.SumSearch;
import org.chalkline.widget.Controls;
import org.chalkline.widget.State;
import org.jspecify.annotations.Nullable;

/**
 * Searches every state of a fit's sliders, so that a lesson's claims of "no other" and "at best"
 * are proved when the site is built.
 *
 * <p>The output is a sum of contributions, each with sliders of its own: those of a unit, or that
 * of the output's bias. Where a figure has other controls too, they stand at their start.
 */
final class FitSearch {

    private final Fit fit;
    private final Controls controls;
    private final List<FitPart> parts;
    private final SumSearch search;

    /** What a state comes to. */
    record Found(State state, double loss) {}

    /** Is shown every state. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Sees a state.
         *
         * @param ticks the tick of each control; the same array every time
         * @param loss the loss where the state solves the fit, or else a number from {@link
         *     Fit#solved} to the loss
         */
        void visit(int[] ticks, double loss);
    }

    /**
     * Prepares a search.
     *
     * @throws IllegalArgumentException unless it {@linkplain #isFeasible is feasible}
     */
    FitSearch(Fit fit, Controls controls) {
        this.fit = fit;
        this.controls = controls;
        parts = parts(fit, controls);
        if (!isFeasible(fit, controls)) {
            throw new IllegalArgumentException("too many states to search");
        }
        List<Choices> choices = new ArrayList<>();
        for (FitPart part : parts) {
            choices.add(
                    Choices.of(
                            (int) part.size(),
                            setting -> part.samples(part.in(controls.start(), setting))));
        }
        search = new SumSearch(fit.unset(controls, controls.start()), choices);
    }

    /** Returns whether there are few enough states to check each in seconds. */
    static boolean isFeasible(Fit fit, Controls controls) {
        List<Long> sizes = new ArrayList<>();
        for (FitPart part : parts(fit, controls)) {
            sizes.add(part.size());
        }
        return SumSearch.isFeasible(fit.samples(), sizes);
    }

    /** Returns how many states there are. */
    static double states(Fit fit, Controls controls) {
        double states = 1;
        for (FitPart part : parts(fit, controls)) {
            states *= part.size();
        }
        return states;
    }

    private static List<FitPart> parts(Fit fit, Controls controls) {
        List<FitPart> parts = new ArrayList<>();
        for (Unit unit : fit.units()) {
            parts.add(
                    new FitPart(
                            controls,
                            List.of(unit.weight(), unit.bias()),
                            state -> fit.contribution(unit, controls, state)));
        }
        parts.add(new FitPart(controls, List.of(fit.bias()), state -> fit.lift(controls, state)));
        parts.removeIf(FitPart::isFixed);
        return parts;
    }

    /** Returns the states that solve the fit, or as many of them as are wanted. */
    List<State> solutions(int wanted) {
        List<State> solutions = new ArrayList<>();
        for (SumSearch.Sum sum : search.below(fit.solved(), wanted)) {
            solutions.add(state(sum));
        }
        return solutions;
    }

    /** Returns a best state. */
    Found best() {
        return found(search.best());
    }

    /** Returns a best state among those that do not solve the fit. */
    @Nullable Found bestInexact() {
        SumSearch.Sum best = search.best(fit.solved());
        return best == null ? null : found(best);
    }

    /** Returns a state with all but the fit's own sliders at their start, as those found have. */
    State bare(State state) {
        State bare = controls.start();
        for (FitPart part : parts) {
            bare = part.copied(state, bare);
        }
        return bare;
    }

    private Found found(SumSearch.Sum sum) {
        return new Found(state(sum), sum.loss());
    }

    /** Shows a visitor every state. */
    void visit(Visitor visitor) {
        int[] ticks = new int[controls.all().size()];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = controls.start().tick(i);
        }
        search.visit(
                fit.solved(),
                (choices, loss) -> {
                    for (int i = 0; i < choices.length; i++) {
                        parts.get(i).write(choices[i], ticks);
                    }
                    visitor.visit(ticks, loss);
                });
    }

    private State state(SumSearch.Sum sum) {
        State state = controls.start();
        for (int i = 0; i < parts.size(); i++) {
            state = parts.get(i).in(state, sum.choices().get(i));
        }
        return state;
    }
}
