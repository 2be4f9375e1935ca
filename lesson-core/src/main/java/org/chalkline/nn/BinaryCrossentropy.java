package org.chalkline.nn;

/** −1/n Σ (tᵢ ln pᵢ + (1 − tᵢ) ln(1 − pᵢ)), for targets and probabilities from 0 to 1. */
public final class BinaryCrossentropy extends Loss {

    /** Makes the loss. */
    public BinaryCrossentropy() {
        super("binary_crossentropy", Activation.SIGMOID);
    }

    @Override
    double term(double t, double p) {
        double clipped = clip(p);
        return -t * Math.log(clipped) - (1 - t) * Math.log(1 - clipped);
    }

    @Override
    double slope(double t, double p) {
        return p == clip(p) ? (p - t) / (p * (1 - p)) : 0;
    }

    // −ln sigmoid(z) is softplus(−z). As two positive parts nothing cancels at large z.
    @Override
    double logitTerm(double t, double z) {
        return t * Activation.SOFTPLUS.value(-z) + (1 - t) * Activation.SOFTPLUS.value(z);
    }

    @Override
    double logitSlope(double t, double z) {
        return (1 - t) * Activation.SIGMOID.value(z) - t * Activation.SIGMOID.value(-z);
    }
}
