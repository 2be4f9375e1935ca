package org.chalkline.nn;

import org.jspecify.annotations.Nullable;

/**
 * What a unit makes of its weighted sum z, under Keras 3's name and with its default parameters.
 *
 * <p>Measured against 40 digits for |z| ≤ 36, values are within 4 units in the last place (GELU's
 * within 7), also near 0 and where they nearly vanish, and so are derivatives, but for the sign
 * changes of GELU's and swish's (absolute error below 3e-16 there). −0 keeps its sign where the
 * graph passes the origin, except in ReLU. GELU and swish are undefined (NaN) at −∞. At a kink the
 * derivative is the one TensorFlow takes.
 */
public enum Activation {
    /** a = z. */
    LINEAR("linear"),

    /** a = max(0, z); its derivative at 0 is 0. */
    RELU("relu"),

    /** a = z for z ≥ 0, else 0.2 z; its derivative at 0 is 0.2. */
    LEAKY_RELU("leaky_relu"),

    /** a = z for z ≥ 0, else e^z − 1 (α = 1). */
    ELU("elu"),

    /**
     * a = λz for z ≥ 0, else λα(e^z − 1); its derivative at 0 is λ. The constants are those of
     * Klambauer et al., "Self-Normalizing Neural Networks" (2017), arXiv 1706.02515.
     */
    SELU("selu"),

    /** a = ln(1 + e^z). */
    SOFTPLUS("softplus"),

    /** a = 1 / (1 + e^−z), from 0 to 1. */
    SIGMOID("sigmoid"),

    /** a = (e^z − e^−z) / (e^z + e^−z), from −1 to 1. */
    TANH("tanh"),

    /**
     * a = zΦ(z), Φ being the normal distribution: the exact form, ½z(1 + erf(z/√2)), not the
     * approximation by tanh (Hendrycks &amp; Gimpel 2016, arXiv 1606.08415).
     */
    GELU("gelu"),

    /** a = z · sigmoid(z), also known as SiLU. */
    SWISH("swish"),

    /**
     * aᵢ = e^zᵢ / Σⱼ e^zⱼ: the one activation that looks at a whole layer. Of a single z, a layer
     * of one unit, it is 1 and its derivative 0; a layer's is {@link #backpropagate}.
     */
    SOFTMAX("softmax");

    private static final double SELU_LAMBDA = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;

    private final String id;

    Activation(String id) {
        this.id = id;
    }

    /** Returns Keras' name of this activation, as authors write it: {@code "leaky_relu"}. */
    public String id() {
        return id;
    }

    /** Returns the activation with this {@link #id}, or null if there is none. */
    public static @Nullable Activation named(String id) {
        for (Activation activation : values()) {
            if (activation.id.equals(id)) {
                return activation;
            }
        }
        return null;
    }

    /** Returns whether each a depends on its own z alone: all but {@link #SOFTMAX}. */
    public boolean isElementwise() {
        return this != SOFTMAX;
    }

    /** Returns whether the graph is made of straight lines that meet, if at all, at z = 0. */
    public boolean isPiecewiseLinear() {
        return this == LINEAR || this == RELU || this == LEAKY_RELU;
    }

    /** Returns a for one z. */
    public double value(double z) {
        return switch (this) {
            case LINEAR -> z;
            case RELU -> z <= 0 ? 0 : z;
            case LEAKY_RELU -> z >= 0 ? z : 0.2 * z;
            case ELU -> elu(z, 1);
            case SELU -> SELU_LAMBDA * elu(z, SELU_ALPHA);
            case SOFTPLUS -> Math.max(z, 0) + Exponential.logOnePlus(Math.exp(-Math.abs(z)));
            case SIGMOID -> logistic(z);
            case TANH -> HyperbolicTangent.of(z);
            case GELU -> z * Normal.cumulative(z);
            case SWISH -> z * logistic(z);
            default -> 1; // softmax
        };
    }

    /** Returns da/dz at one z. */
    public double derivative(double z) {
        return switch (this) {
            case LINEAR -> 1;
            case RELU -> z > 0 ? 1 : 0;
            case LEAKY_RELU -> z > 0 ? 1 : 0.2;
            case ELU -> z >= 0 ? 1 : Math.exp(z);
            case SELU -> SELU_LAMBDA * (z >= 0 ? 1 : SELU_ALPHA * Math.exp(z));
            case SOFTPLUS -> logistic(z);
            case SIGMOID -> logisticSlope(z);
            case TANH -> 4 * logisticSlope(2 * z);
            case GELU -> Normal.cumulative(z) + z * Normal.density(z);
            case SWISH -> logistic(z) + z * logisticSlope(z);
            default -> 0; // softmax
        };
    }

    /** Returns a whole layer's a, as long as its {@code z}; softmax's sum to 1. */
    public Vector apply(Vector z) {
        double[] a = z.toArray();
        replace(a);
        return new Vector(a);
    }

    /** Sets a for some z; softmax, to which one z tells nothing, copies them. */
    void apply(double[] z, double[] a, int from, int to) {
        // Here and below a loop of its own for what lessons train most: no call for each number.
        switch (this) {
            case RELU -> {
                for (int i = from; i < to; i++) {
                    a[i] = z[i] <= 0 ? 0 : z[i];
                }
            }
            case TANH -> {
                for (int i = from; i < to; i++) {
                    a[i] = HyperbolicTangent.of(z[i]);
                }
            }
            case LINEAR, SOFTMAX -> {
                for (int i = from; i < to; i++) {
                    a[i] = z[i];
                }
            }
            default -> {
                for (int i = from; i < to; i++) {
                    a[i] = value(z[i]);
                }
            }
        }
    }

    /** Turns a delta by a into that by z, for some z and their a, by the chain rule. */
    void chain(double[] z, double[] a, double[] delta, int from, int to) {
        switch (this) {
            case LINEAR -> {}
            case RELU -> {
                for (int i = from; i < to; i++) {
                    delta[i] = z[i] > 0 ? delta[i] : 0;
                }
            }
            case TANH -> {
                for (int i = from; i < to; i++) {
                    delta[i] *= 1 - a[i] * a[i];
                }
            }
            default -> {
                for (int i = from; i < to; i++) {
                    delta[i] *= derivative(z[i]);
                }
            }
        }
    }

    /** Puts a layer's a in the place of its z. */
    void replace(double[] z) {
        if (!isElementwise()) {
            normalizeExponentials(z);
            return;
        }
        for (int i = 0; i < z.length; i++) {
            z[i] = value(z[i]);
        }
    }

    /**
     * Returns a loss's derivatives by a layer's z, from those by its a: the product of {@code
     * gradient} and the Jacobian ∂a/∂z, which is gᵢ·a′(zᵢ) for all but softmax, and there aᵢ(gᵢ −
     * Σⱼ gⱼaⱼ).
     *
     * @param gradient ∂loss/∂aᵢ for every i
     * @throws IllegalArgumentException if {@code gradient} is not as long as {@code z}
     */
    public Vector backpropagate(Vector z, Vector gradient) {
        Require.count("derivatives by a", z.size(), gradient.size());
        double[] product = gradient.toArray();
        if (isElementwise()) {
            for (int i = 0; i < product.length; i++) {
                product[i] *= derivative(z.get(i));
            }
            return new Vector(product);
        }
        Vector a = apply(z);
        double mean = 0;
        for (int i = 0; i < product.length; i++) {
            mean += product[i] * a.get(i);
        }
        for (int i = 0; i < product.length; i++) {
            product[i] = a.get(i) * (product[i] - mean);
        }
        return new Vector(product);
    }

    /** Turns a layer's z into softmax's a. */
    static void normalizeExponentials(double[] z) {
        double largest = z[0];
        for (double number : z) {
            largest = Math.max(largest, number);
        }
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            // Softmax is the same for all z shifted alike; so shifted, no power overflows.
            z[i] = Math.exp(z[i] - largest);
            sum += z[i];
        }
        for (int i = 0; i < z.length; i++) {
            z[i] /= sum;
        }
    }

    // The powers below are all of a negative number, so none overflows.

    private static double elu(double z, double alpha) {
        return z >= 0 ? z : alpha * Exponential.minusOne(z);
    }

    private static double logistic(double z) {
        double power = Math.exp(-Math.abs(z));
        return (z < 0 ? power : 1) / (1 + power);
    }

    private static double logisticSlope(double z) {
        double power = Math.exp(-Math.abs(z));
        return power / ((1 + power) * (1 + power));
    }
}
