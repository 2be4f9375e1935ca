package org.chalkline.nn;

/** −Σ tᵢ ln pᵢ, a sum and no mean, for targets and probabilities that each sum to 1. */
public final class CategoricalCrossentropy extends Loss {

    /** Makes the loss. */
    public CategoricalCrossentropy() {
        super("categorical_crossentropy", Activation.SOFTMAX);
    }

    @Override
    double term(double t, double p) {
        return -t * Math.log(clip(p));
    }

    @Override
    double slope(double t, double p) {
        return p == clip(p) ? -t / p : 0;
    }

    @Override
    double linkedSlope(double t, double z, double a) {
        return a - t;
    }

    @Override
    double share(int size) {
        return 1;
    }

    @Override
    public double fromLogits(Vector target, Vector logits) {
        requireSameSize(target, logits);
        int largest = 0;
        for (int i = 1; i < logits.size(); i++) {
            largest = logits.get(i) > logits.get(largest) ? i : largest;
        }
        double others = 0;
        for (int i = 0; i < logits.size(); i++) {
            others += i == largest ? 0 : Math.exp(logits.get(i) - logits.get(largest));
        }
        double sum = 0;
        for (int i = 0; i < logits.size(); i++) {
            double below = logits.get(largest) - logits.get(i);
            sum += target.get(i) * (below + Exponential.logOnePlus(others));
        }
        return sum;
    }

    @Override
    public Vector gradientFromLogits(Vector target, Vector logits) {
        requireSameSize(target, logits);
        double[] gradient = link().apply(logits).toArray();
        double total = 0;
        for (int i = 0; i < gradient.length; i++) {
            total += target.get(i);
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = gradient[i] * total - target.get(i);
        }
        return new Vector(gradient);
    }
}
