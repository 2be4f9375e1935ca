package org.chalkline.nn;

/** 1/n Σ (pᵢ − tᵢ)². */
public final class MeanSquaredError extends Loss {

    /** Makes the loss. */
    public MeanSquaredError() {
        super("mean_squared_error", Activation.LINEAR);
    }

    @Override
    double term(double t, double p) {
        return (p - t) * (p - t);
    }

    @Override
    double slope(double t, double p) {
        return 2 * (p - t);
    }
}
