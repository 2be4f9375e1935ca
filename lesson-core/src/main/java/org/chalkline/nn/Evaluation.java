package org.chalkline.nn;

import java.util.List;

/** What a {@link Training} finds on all samples, at the parameters that it has after a step. */
public final class Evaluation {

    private final double loss;
    private final double[][] gradientNorms;
    private final boolean[][] alive;

    Evaluation(Parameters parameters, Backpropagation backpropagation, int[] order) {
        List<Dense> layers = parameters.layers();
        gradientNorms = new double[layers.size()][];
        alive = new boolean[layers.size()][];
        for (int l = 0; l < alive.length; l++) {
            gradientNorms[l] = new double[layers.get(l).units()];
            alive[l] = new boolean[layers.get(l).units()];
        }
        double[] gradient = new double[parameters.numbers().length];
        loss = backpropagation.evaluate(parameters.numbers(), gradient, alive, order);
        int p = 0;
        for (int l = 0; l < alive.length; l++) {
            for (int unit = 0; unit < alive[l].length; unit++) {
                double sum = 0;
                for (int input = 0; input <= layers.get(l).inputs(); input++) {
                    sum += gradient[p] * gradient[p];
                    p++;
                }
                gradientNorms[l][unit] = Math.sqrt(sum);
            }
        }
    }

    /** Returns the mean loss. */
    public double loss() {
        return loss;
    }

    /**
     * Returns the length of the mean loss's gradient by a unit's weights and bias, frozen ones
     * among them; layers and units are counted from 0.
     */
    public double gradientNorm(int layer, int unit) {
        return gradientNorms[layer][unit];
    }

    /**
     * Returns whether a unit's da/dz is 0 for every sample, so that its gradient is 0, too, and it
     * never learns: for ReLU, whether no sample has z &gt; 0.
     */
    public boolean isDead(int layer, int unit) {
        return !alive[layer][unit];
    }
}
