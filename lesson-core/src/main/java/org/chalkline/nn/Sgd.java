package org.chalkline.nn;

/**
 * Gradient descent: w ← w − ηg, or with a momentum μ: v ← μv − ηg, w ← w + v.
 *
 * <p>It is called stochastic, but takes the gradient it is given: of a batch of some samples, or of
 * all. The formulas are those of {@code keras.optimizers.SGD}, without Nesterov's.
 */
public final class Sgd extends Optimizer {

    private final double momentum;

    /** Makes gradient descent with Keras' settings: learning rate 0.01, no momentum. */
    public Sgd() {
        this(0.01, 0);
    }

    /**
     * Makes gradient descent.
     *
     * @param learningRate η, above 0
     * @param momentum μ, from 0 to below 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public Sgd(double learningRate, double momentum) {
        super("sgd", learningRate);
        requireFraction(momentum, "the momentum must be from 0 to below 1");
        this.momentum = momentum;
    }

    /** Returns μ, the part of its last move that a parameter keeps. */
    public double momentum() {
        return momentum;
    }

    @Override
    public Sgd withLearningRate(double learningRate) {
        return new Sgd(learningRate, momentum);
    }

    @Override
    int slots() {
        return momentum == 0 ? 0 : 1;
    }

    @Override
    void update(double[] parameters, double[] gradient, double[] memory, int step) {
        double rate = learningRate();
        if (momentum == 0) {
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] -= rate * gradient[i];
            }
        } else {
            for (int i = 0; i < parameters.length; i++) {
                memory[i] = momentum * memory[i] - rate * gradient[i];
                parameters[i] += memory[i];
            }
        }
    }
}
