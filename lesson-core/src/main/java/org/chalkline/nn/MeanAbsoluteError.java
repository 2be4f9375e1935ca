package org.chalkline.nn;

/** 1/n Σ |pᵢ − tᵢ|; its gradient is 0 where they are equal. */
public final class MeanAbsoluteError extends Loss {

    /** Makes the loss. */
    public MeanAbsoluteError() {
        super("mean_absolute_error", Activation.LINEAR);
    }

    @Override
    double term(double t, double p) {
        return Math.abs(p - t);
    }

    @Override
    double slope(double t, double p) {
        return Math.signum(p - t);
    }
}
