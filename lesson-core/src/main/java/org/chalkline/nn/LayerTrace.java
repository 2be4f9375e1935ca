package org.chalkline.nn;

/**
 * What one layer computed on the way to a prediction.
 *
 * @param z the weighted sums, one for each unit
 * @param a the outputs, {@code a = activation(z)}
 */
public record LayerTrace(Vector z, Vector a) {

    /** Throws IllegalArgumentException unless both have a number for each unit. */
    public LayerTrace {
        Require.count("outputs of a layer", z.size(), a.size());
    }
}
