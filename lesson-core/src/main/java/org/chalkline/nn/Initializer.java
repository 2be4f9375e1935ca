package org.chalkline.nn;

import org.jspecify.annotations.Nullable;

/** How parameters are first drawn, under Keras' name; from a seed, so always the same way. */
public enum Initializer {
    /** All 0: what Keras does for biases unless told otherwise. */
    ZEROS("zeros"),

    /**
     * From the normal distribution of mean 0 and variance 1. (Keras' default variance is 0.0025.)
     */
    RANDOM_NORMAL("random_normal"),

    /**
     * Evenly from −r to r with r = √(6 / (inputs + units)): what Keras does for weights unless told
     * otherwise. X. Glorot and Y. Bengio, "Understanding the difficulty of training deep
     * feedforward neural networks" (2010).
     */
    GLOROT_UNIFORM("glorot_uniform"),

    /**
     * From a normal distribution of variance 2 / inputs, without what lies beyond twice the
     * deviation before it is cut: for ReLU. K. He et al., "Delving Deep into Rectifiers" (2015),
     * arXiv 1502.01852.
     */
    HE_NORMAL("he_normal");

    /** The deviation that is left of 1 when a normal distribution is cut at ±2. */
    private static final double DEVIATION_WHEN_CUT = 0.8796256610342398;

    private final String id;

    Initializer(String id) {
        this.id = id;
    }

    /** Returns Keras' name of this initializer, as authors write it: {@code "he_normal"}. */
    public String id() {
        return id;
    }

    /** Returns the initializer with this {@link #id}, or null if there is none. */
    public static @Nullable Initializer named(String id) {
        for (Initializer initializer : values()) {
            if (initializer.id.equals(id)) {
                return initializer;
            }
        }
        return null;
    }

    /** Returns a parameter of a layer with so many inputs and units. */
    double draw(int inputs, int units, SeededRandom random) {
        // A switch would cost readers a table of these constants.
        if (this == ZEROS) {
            return 0;
        }
        if (this == RANDOM_NORMAL) {
            return random.normal();
        }
        if (this == GLOROT_UNIFORM) {
            return (2 * random.uniform() - 1) * Math.sqrt(6.0 / (inputs + units));
        }
        return cutNormal(random) * Math.sqrt(2.0 / inputs) / DEVIATION_WHEN_CUT;
    }

    private static double cutNormal(SeededRandom random) {
        double drawn = random.normal();
        while (Math.abs(drawn) > 2) {
            drawn = random.normal();
        }
        return drawn;
    }
}
