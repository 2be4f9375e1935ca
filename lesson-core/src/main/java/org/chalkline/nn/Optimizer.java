package org.chalkline.nn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step of training moves each parameter against its gradient, under Keras 3's name, with its
 * default settings and by its formula. An optimizer is only settings; what it remembers between
 * steps is kept by the {@link Training}.
 */
public abstract sealed class Optimizer permits Sgd, Adam {

    private final String id;
    private final double learningRate;

    Optimizer(String id, double learningRate) {
        Require.that(
                learningRate > 0 && learningRate <= Double.MAX_VALUE,
                "the learning rate must be positive and finite");
        this.id = id;
        this.learningRate = learningRate;
    }

    /** Returns Keras' name of this optimizer, as authors write it: {@code "adam"}. */
    public String id() {
        return id;
    }

    /** Returns η, how far a step goes; above 0. */
    public double learningRate() {
        return learningRate;
    }

    /**
     * Returns the optimizer that differs in its learning rate alone.
     *
     * @throws IllegalArgumentException unless the rate is positive and finite
     */
    public abstract Optimizer withLearningRate(double learningRate);

    /** Returns every optimizer. */
    public static List<Optimizer> all() {
        return List.of(new Sgd(), new Adam());
    }

    /** Returns the optimizer with this {@link #id}, or null if there is none. */
    public static @Nullable Optimizer named(String id) {
        for (Optimizer optimizer : all()) {
            if (optimizer.id.equals(id)) {
                return optimizer;
            }
        }
        return null;
    }

    /** Returns how many numbers the optimizer remembers for each parameter. */
    abstract int slots();

    /**
     * Moves parameters by one step.
     *
     * @param parameters {@code [n]}, changed
     * @param gradient {@code [n]}
     * @param memory {@code [slots·n]}, zeros before the first step; changed
     * @param step counted from 1
     */
    abstract void update(double[] parameters, double[] gradient, double[] memory, int step);

    static void requireFraction(double number, String otherwise) {
        Require.that(number >= 0 && number < 1, otherwise);
    }
}
