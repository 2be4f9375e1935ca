package org.chalkline.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A network of layers, each fed with the outputs of the one before.
 *
 * @param layers from input to output, at least one
 */
public record Sequential(List<Dense> layers) {

    /** Throws IllegalArgumentException if there is no layer or two neighbours do not fit. */
    public Sequential {
        layers = List.copyOf(layers);
        Require.that(!layers.isEmpty(), "a network needs at least one layer");
        for (int i = 1; i < layers.size(); i++) {
            Require.count("inputs of a layer", layers.get(i - 1).units(), layers.get(i).inputs());
        }
    }

    /** Returns the network of these layers. Throws IllegalArgumentException if they do not fit. */
    public static Sequential of(Dense... layers) {
        return new Sequential(List.of(layers));
    }

    /** Returns how many numbers the network takes. */
    public int inputs() {
        return layers.get(0).inputs();
    }

    /** Returns how many numbers the network gives. */
    public int units() {
        return layers.get(layers.size() - 1).units();
    }

    /**
     * Returns the output {@code [out]} for one sample {@code x[in]}.
     *
     * @throws IllegalArgumentException if {@code x} does not have {@link #inputs} numbers
     */
    public Vector predict(Vector x) {
        Vector a = x;
        for (Dense layer : layers) {
            a = layer.apply(a);
        }
        return a;
    }

    /**
     * Returns the outputs {@code [n×out]} for {@code samples[n×in]}, row by row.
     *
     * @throws IllegalArgumentException if a sample does not have {@link #inputs} numbers
     */
    public Matrix predict(Matrix samples) {
        double[][] outputs = new double[samples.rows()][];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = predict(samples.row(i)).toArray();
        }
        return Matrix.of(outputs);
    }

    /**
     * Returns what every layer computes for {@code x[in]}, from input to output.
     *
     * @throws IllegalArgumentException if {@code x} does not have {@link #inputs} numbers
     */
    public List<LayerTrace> trace(Vector x) {
        List<LayerTrace> trace = new ArrayList<>();
        Vector a = x;
        for (Dense layer : layers) {
            Vector z = layer.preActivation(a);
            a = layer.activation().apply(z);
            trace.add(new LayerTrace(z, a));
        }
        return trace;
    }

    /**
     * Returns the network's function on [{@code from}, {@code to}] exactly, with a knot at every
     * bend and nowhere else: no sampling, at any depth.
     *
     * <p>"Exactly" is as exact as {@link PiecewiseLinear} computes. That ReLU networks are the
     * continuous piecewise-linear functions: Arora et al., "Understanding Deep Neural Networks with
     * Rectified Linear Units" (2018), arXiv 1611.01491.
     *
     * @throws IllegalArgumentException if the network has more than one input or output, or an
     *     activation that is not {@linkplain Activation#isPiecewiseLinear piecewise linear}; and
     *     unless {@code from < to}, both finite
     */
    public PiecewiseLinear piecewise(double from, double to) {
        requireCurve();
        List<PiecewiseLinear> a = new ArrayList<>();
        a.add(PiecewiseLinear.line(from, to, 1, 0));
        for (Dense layer : layers) {
            a = layer.apply(a);
        }
        return a.get(0);
    }

    /**
     * Returns the output as a function of the input, to the last bit as {@link #predict(Vector)}
     * but without a new object for each input: for drawing and for losses over many samples. It is
     * not for several threads at once.
     *
     * @throws IllegalArgumentException if the network has more than one input or output
     */
    public DoubleUnaryOperator curve() {
        requireCurve();
        double[][] a = new double[layers.size() + 1][];
        a[0] = new double[1];
        for (int i = 0; i < layers.size(); i++) {
            a[i + 1] = new double[layers.get(i).units()];
        }
        return x -> {
            a[0][0] = x;
            for (int i = 0; i < layers.size(); i++) {
                layers.get(i).apply(a[i], a[i + 1]);
            }
            return a[layers.size()][0];
        };
    }

    private void requireCurve() {
        Require.that(
                inputs() == 1 && units() == 1, "only a network of 1 input and 1 output is a curve");
    }
}
