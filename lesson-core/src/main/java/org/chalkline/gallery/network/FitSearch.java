package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chalkline.figure.Digits;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Memory;
import org.chalkline.search.Choices;
import org.chalkline.search.SumSearch;
import org.chalkline.text.Text;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Quantity;
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
    private final Memory memory;
    private final List<FitPart> parts;
    private @Nullable SumSearch search;

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
     * @param memory what was found before
     * @throws IllegalArgumentException unless it {@linkplain #isFeasible is feasible}
     */
    FitSearch(Fit fit, Controls controls, Memory memory) {
        this.fit = fit;
        this.controls = controls;
        this.memory = memory;
        parts = parts(fit, controls);
        if (!isFeasible(fit, controls)) {
            throw new IllegalArgumentException("too many states to search");
        }
    }

    private SumSearch search() {
        if (search != null) {
            return search;
        }
        List<Choices> choices = new ArrayList<>();
        for (FitPart part : parts) {
            choices.add(
                    Choices.of(
                            (int) part.size(),
                            setting -> part.samples(part.in(controls.start(), setting))));
        }
        search = new SumSearch(fit.unset(controls, controls.start()), choices);
        return search;
    }

    /** Returns whether there are few enough states to check each in seconds. */
    static boolean isFeasible(Fit fit, Controls controls) {
        List<Long> sizes = new ArrayList<>();
        for (FitPart part : parts(fit, controls)) {
            sizes.add(part.size());
        }
        return SumSearch.isFeasible(fit.samples(), sizes);
    }

    /** Returns why the states cannot be searched; nothing where they can. */
    static Text obstacle(Fit fit, Controls controls) {
        return isFeasible(fit, controls)
                ? Text.NONE
                : Text.of(
                        "{0} states are too many to check each",
                        Digits.fixed(states(fit, controls), 0));
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
        recall("below " + wanted, () -> search().below(fit.solved(), wanted))
                .forEach(found -> solutions.add(found.state()));
        return solutions;
    }

    /** Returns a best state. */
    Found best() {
        return recall("best", () -> List.of(search().best())).get(0);
    }

    /** Returns a best state among those that do not solve the fit. */
    @Nullable Found bestInexact() {
        List<Found> best =
                recall(
                        "best-inexact",
                        () -> Stream.ofNullable(search().best(fit.solved())).toList());
        return best.isEmpty() ? null : best.get(0);
    }

    /** Returns sums that were found before or are found now, each as its loss and its choices. */
    private List<Found> recall(String asked, Supplier<List<SumSearch.Sum>> found) {
        double[] numbers = memory.recall(question(asked), () -> numbers(found.get()));
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += parts.size() + 1) {
            State state = controls.start();
            for (int i = 0; i < parts.size(); i++) {
                state = parts.get(i).in(state, (int) numbers[at + 1 + i]);
            }
            all.add(new Found(state, numbers[at]));
        }
        return all;
    }

    private static double[] numbers(List<SumSearch.Sum> sums) {
        return sums.stream()
                .flatMapToDouble(
                        sum ->
                                DoubleStream.concat(
                                        DoubleStream.of(sum.loss()),
                                        sum.choices().stream().mapToDouble(Integer::intValue)))
                .toArray();
    }

    /** Returns what is asked and all that the answer depends on. */
    String question(String asked) {
        StringBuilder text = new StringBuilder(asked).append(" of ").append(fit.activation().id());
        PiecewiseLinear target = fit.target();
        for (int i = 0; i <= target.pieces(); i++) {
            text.append(" (").append(target.knotX(i)).append(", ").append(target.knotY(i) + ")");
        }
        for (Unit unit : fit.units()) {
            text.append(" + ").append(fit.weights().get(unit.number())).append(" of ");
            text.append(setting(unit.weight())).append(" x + ").append(setting(unit.bias()));
        }
        text.append(" + ").append(setting(fit.bias()));
        return text.append(", ")
                .append(fit.samples())
                .append(" samples, ")
                .append(fit.solved())
                .toString();
    }

    private String setting(Quantity quantity) {
        return quantity.isFree()
                ? controls.slider(quantity.control()).range().toString()
                : Double.toString(quantity.fixed());
    }

    /** Returns a state with all but the fit's own sliders at their start, as those found have. */
    State bare(State state) {
        State bare = controls.start();
        for (FitPart part : parts) {
            bare = part.copied(state, bare);
        }
        return bare;
    }

    /** Shows a visitor every state. */
    void visit(Visitor visitor) {
        int[] ticks = new int[controls.all().size()];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = controls.start().tick(i);
        }
        search().visit(
                        fit.solved(),
                        (choices, loss) -> {
                            for (int i = 0; i < choices.length; i++) {
                                parts.get(i).write(choices[i], ticks);
                            }
                            visitor.visit(ticks, loss);
                        });
    }
}
