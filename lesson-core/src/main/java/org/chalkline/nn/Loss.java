package org.chalkline.nn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a prediction is from its target, under Keras' name: one number, 0 at best.
 *
 * <p>Every loss also takes logits, the last layer's z instead of its a. The activation between the
 * two is the loss's {@link #link}, so that {@code fromLogits(t, z)} equals {@code of(t,
 * link().apply(z))}, but without overflow or lost digits at any finite z.
 *
 * <p>Probabilities are clipped to [1e-7, 1 − 1e-7] first, as Keras does, so that no loss of them is
 * infinite; where clipping holds them, the loss is constant and its gradient 0. Logits are not
 * clipped: train from them. Unlike Keras, a categorical prediction is not divided by its sum;
 * softmax's sum is 1 anyway.
 *
 * <p>Each method takes two vectors of one size n and throws IllegalArgumentException otherwise;
 * gradients have that size, too.
 */
public abstract sealed class Loss
        permits MeanSquaredError, MeanAbsoluteError, BinaryCrossentropy, CategoricalCrossentropy {

    private static final double EPSILON = 1e-7;

    private final String id;
    private final Activation link;

    Loss(String id, Activation link) {
        this.id = id;
        this.link = link;
    }

    /** Returns Keras' name of this loss, as authors write it: {@code "mean_squared_error"}. */
    public String id() {
        return id;
    }

    /** Returns the activation that makes predictions of logits; linear for the two errors. */
    public Activation link() {
        return link;
    }

    /** Returns every loss. */
    public static List<Loss> all() {
        return List.of(
                new MeanSquaredError(),
                new MeanAbsoluteError(),
                new BinaryCrossentropy(),
                new CategoricalCrossentropy());
    }

    /** Returns the loss with this {@link #id}, or null if there is none. */
    public static @Nullable Loss named(String id) {
        for (Loss loss : all()) {
            if (loss.id.equals(id)) {
                return loss;
            }
        }
        return null;
    }

    /** Returns the loss of a prediction. */
    public double of(Vector target, Vector prediction) {
        requireSameSize(target, prediction);
        double sum = 0;
        for (int i = 0; i < target.size(); i++) {
            sum += term(target.get(i), prediction.get(i));
        }
        return sum * share(target.size());
    }

    /** Returns ∂loss/∂pᵢ for every i. */
    public Vector gradient(Vector target, Vector prediction) {
        requireSameSize(target, prediction);
        double[] gradient = new double[target.size()];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = slope(target.get(i), prediction.get(i)) * share(gradient.length);
        }
        return new Vector(gradient);
    }

    /** Returns the loss of the prediction {@code link().apply(logits)}. */
    public double fromLogits(Vector target, Vector logits) {
        requireSameSize(target, logits);
        double sum = 0;
        for (int i = 0; i < target.size(); i++) {
            sum += logitTerm(target.get(i), logits.get(i));
        }
        return sum * share(target.size());
    }

    /** Returns ∂loss/∂zᵢ for every i. */
    public Vector gradientFromLogits(Vector target, Vector logits) {
        requireSameSize(target, logits);
        double[] gradient = new double[target.size()];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = logitSlope(target.get(i), logits.get(i)) * share(gradient.length);
        }
        return new Vector(gradient);
    }

    /** Returns what one pair adds. */
    abstract double term(double t, double p);

    /** Returns the derivative of {@link #term} by p. */
    abstract double slope(double t, double p);

    /** Returns {@link #term} for p = link(z). */
    double logitTerm(double t, double z) {
        return term(t, z);
    }

    /** Returns the derivative of {@link #logitTerm} by z. */
    double logitSlope(double t, double z) {
        return slope(t, z);
    }

    /** Returns {@link #logitSlope}, given a = link(z), too; of a sample whose targets sum to 1. */
    double linkedSlope(double t, double z, double a) {
        return logitSlope(t, z);
    }

    /** Returns what each of {@code size} pairs weighs: 1/n makes a mean, 1 a sum. */
    double share(int size) {
        return 1.0 / size;
    }

    static double clip(double p) {
        return Math.min(Math.max(p, EPSILON), 1 - EPSILON);
    }

    static void requireSameSize(Vector target, Vector prediction) {
        Require.count("predictions", target.size(), prediction.size());
    }
}
