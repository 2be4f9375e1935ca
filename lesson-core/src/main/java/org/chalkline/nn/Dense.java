package org.chalkline.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * A fully connected layer: a = activation(z) with z = weights · x + bias.
 *
 * @param weights {@code [out×in]}: a row for each unit. (Keras keeps the transpose of it.)
 * @param bias {@code [out]}: a number for each unit
 * @param activation of every unit
 */
public record Dense(Matrix weights, Vector bias, Activation activation) {

    /** Throws IllegalArgumentException unless there is one bias for each row of weights. */
    public Dense {
        Require.count("biases of a layer", weights.rows(), bias.size());
    }

    /** Returns how many numbers the layer takes. */
    public int inputs() {
        return weights.columns();
    }

    /** Returns how many units the layer has, which is how many numbers it gives. */
    public int units() {
        return weights.rows();
    }

    /**
     * Returns every unit's weighted sum z, {@code [out]}, for {@code x[in]}.
     *
     * @throws IllegalArgumentException if {@code x} does not have {@link #inputs} numbers
     */
    public Vector preActivation(Vector x) {
        double[] z = weights.times(x).toArray();
        for (int unit = 0; unit < z.length; unit++) {
            z[unit] += bias.get(unit);
        }
        return new Vector(z);
    }

    /**
     * Returns every unit's output a, {@code [out]}, for {@code x[in]}.
     *
     * @throws IllegalArgumentException if {@code x} does not have {@link #inputs} numbers
     */
    public Vector apply(Vector x) {
        return activation.apply(preActivation(x));
    }

    /** Puts every unit's output into {@code a[out]}, to the last bit as {@link #apply(Vector)}. */
    void apply(double[] x, double[] a) {
        for (int unit = 0; unit < a.length; unit++) {
            double z = 0;
            for (int input = 0; input < x.length; input++) {
                z += weights.get(unit, input) * x[input];
            }
            a[unit] = z + bias.get(unit);
        }
        activation.replace(a);
    }

    /** Returns every unit's output as a function, given that of every input. */
    List<PiecewiseLinear> apply(List<PiecewiseLinear> x) {
        List<PiecewiseLinear> a = new ArrayList<>();
        for (int unit = 0; unit < units(); unit++) {
            PiecewiseLinear z =
                    PiecewiseLinear.line(x.get(0).from(), x.get(0).to(), 0, bias.get(unit));
            for (int input = 0; input < x.size(); input++) {
                z = z.plus(weights.get(unit, input), x.get(input));
            }
            a.add(z.apply(activation).simplified());
        }
        return a;
    }
}
