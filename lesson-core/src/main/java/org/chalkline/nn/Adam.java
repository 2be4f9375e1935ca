package org.chalkline.nn;

/**
 * Adam: steps by running means of the gradient and of its square, m ← m + (1 − β₁)(g − m), v ← v +
 * (1 − β₂)(g² − v), w ← w − αm / (√v + ε), where in step t α = η√(1 − β₂ᵗ) / (1 − β₁ᵗ).
 *
 * <p>D. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization" (2015), arXiv 1412.6980, in
 * the form just before section 2.1, which is that of {@code keras.optimizers.Adam}.
 */
public final class Adam extends Optimizer {

    private final double beta1;
    private final double beta2;
    private final double epsilon;

    /** Makes Adam with Keras' settings: learning rate 0.001. */
    public Adam() {
        this(0.001, 0.9, 0.999, 1e-7);
    }

    /**
     * Makes Adam.
     *
     * @param learningRate η, above 0
     * @param beta1 how much of m stays, from 0 to below 1
     * @param beta2 how much of v stays, from 0 to below 1
     * @param epsilon what keeps a division by 0 away, above 0
     * @throws IllegalArgumentException if a number is out of range
     */
    public Adam(double learningRate, double beta1, double beta2, double epsilon) {
        super("adam", learningRate);
        requireFraction(beta1, "beta1 must be from 0 to below 1");
        requireFraction(beta2, "beta2 must be from 0 to below 1");
        Require.that(epsilon > 0, "epsilon must be positive");
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    @Override
    public Adam withLearningRate(double learningRate) {
        return new Adam(learningRate, beta1, beta2, epsilon);
    }

    @Override
    int slots() {
        return 2;
    }

    @Override
    void update(double[] parameters, double[] gradient, double[] memory, int step) {
        double alpha =
                learningRate() * Math.sqrt(1 - power(beta2, step)) / (1 - power(beta1, step));
        int size = parameters.length;
        for (int i = 0; i < size; i++) {
            double g = gradient[i];
            double m = memory[i] + (g - memory[i]) * (1 - beta1);
            double v = memory[size + i] + (g * g - memory[size + i]) * (1 - beta2);
            memory[i] = m;
            memory[size + i] = v;
            parameters[i] -= m * alpha / (Math.sqrt(v) + epsilon);
        }
    }

    /** Returns {@code base} to a whole power by products, which every machine rounds alike. */
    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }
}
