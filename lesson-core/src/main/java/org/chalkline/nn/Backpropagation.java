package org.chalkline.nn;

import java.util.Arrays;
import java.util.List;

/**
 * The gradient of the mean loss of samples by all of a network's {@link Parameters}.
 *
 * <p>What is computed lies in one array, a row for each input and unit, with a number for each of
 * some samples; so the inner loops run along rows, are long, and meet no object. Behind the rows of
 * a layer's inputs is one of ones, which a unit's bias is the weight of.
 */
final class Backpropagation {

    /** How many samples are taken at a time, so that all rows stay near the processor. */
    private static final int MOST_SAMPLES = 64;

    private final Loss loss;
    private final double[] x;
    private final double[] y;

    /** The number of inputs, then of each layer's units. */
    private final int[] sizes;

    private final Activation[] activations;
    private final int stride;
    private final double[] z;
    private final double[] a;

    /** ∂(mean loss)/∂a, and then ∂(mean loss)/∂z. */
    private final double[] delta;

    private final int outputRow;
    private final double[] output;
    private int samples;

    /** Takes a network's shape and activations, and all samples with their targets. */
    Backpropagation(Sequential network, Loss loss, Matrix x, Matrix y, int batchSize) {
        List<Dense> layers = network.layers();
        this.loss = loss;
        this.x = x.flat();
        this.y = y.flat();
        stride = Math.min(batchSize, MOST_SAMPLES);
        sizes = new int[layers.size() + 1];
        activations = new Activation[sizes.length];
        sizes[0] = network.inputs();
        activations[0] = Activation.LINEAR;
        int rows = sizes[0] + 1;
        for (int l = 1; l < sizes.length; l++) {
            sizes[l] = layers.get(l - 1).units();
            activations[l] = layers.get(l - 1).activation();
            rows += sizes[l] + 1;
            Require.that(
                    activations[l].isElementwise()
                            || (l == layers.size() && activations[l] == loss.link()),
                    "softmax is trained in the last layer only, by categorical_crossentropy");
        }
        z = new double[rows * stride];
        a = new double[rows * stride];
        delta = new double[rows * stride];
        // All but the rows of ones are written before they are read.
        Arrays.fill(a, 1);
        output = new double[network.units()];
        outputRow = (rows - 1 - output.length) * stride;
    }

    /**
     * Finds the gradient of the mean loss of a batch.
     *
     * @param parameters {@code [n]}
     * @param gradient {@code [n]}, overwritten
     * @param order the samples, of which {@code from} up to but not {@code to} are the batch
     */
    void gradient(double[] parameters, double[] gradient, int[] order, int from, int to) {
        Arrays.fill(gradient, 0);
        for (int first = from; first < to; first += stride) {
            addGradient(
                    parameters, gradient, order, first, Math.min(first + stride, to), to - from);
        }
    }

    private void addGradient(
            double[] parameters, double[] gradient, int[] order, int first, int end, int batch) {
        samples = end - first;
        forward(parameters, order, first);
        judge(order, first, batch);
        backward(parameters, gradient);
    }

    /**
     * Returns the mean loss of all samples.
     *
     * @param parameters {@code [n]}
     * @param gradient {@code [n]}, zeros; set to that of the mean loss
     * @param alive for each unit of each layer, set if its da/dz is not 0 for some sample
     */
    double evaluate(double[] parameters, double[] gradient, boolean[][] alive, int[] order) {
        double sum = 0;
        for (int first = 0; first < order.length; first += stride) {
            int end = Math.min(first + stride, order.length);
            addGradient(parameters, gradient, order, first, end, order.length);
            int row = 0;
            for (int l = 1; l < sizes.length; l++) {
                row += (sizes[l - 1] + 1) * stride;
                for (int unit = 0; unit < sizes[l]; unit++) {
                    alive[l - 1][unit] |= isAlive(activations[l], row + unit * stride);
                }
            }
            for (int s = 0; s < samples; s++) {
                sum += lossOf(order[first + s], s);
            }
        }
        return sum / order.length;
    }

    private boolean isAlive(Activation activation, int row) {
        if (!activation.isElementwise()) {
            return true;
        }
        for (int s = 0; s < samples; s++) {
            if (activation.derivative(z[row + s]) != 0) {
                return true;
            }
        }
        return false;
    }

    private double lossOf(int sample, int s) {
        double[] target =
                Arrays.copyOfRange(y, sample * output.length, (sample + 1) * output.length);
        for (int unit = 0; unit < output.length; unit++) {
            output[unit] = (isLinked() ? z : a)[outputRow + unit * stride + s];
        }
        return isLinked()
                ? loss.fromLogits(new Vector(target), new Vector(output))
                : loss.of(new Vector(target), new Vector(output));
    }

    /** Whether the last layer's z are logits of the loss. */
    private boolean isLinked() {
        return activations[sizes.length - 1] == loss.link();
    }

    /** Computes every unit's z and a. */
    private void forward(double[] parameters, int[] order, int first) {
        int inputs = sizes[0];
        for (int s = 0; s < samples; s++) {
            int sample = order[first + s] * inputs;
            for (int i = 0; i < inputs; i++) {
                a[i * stride + s] = x[sample + i];
            }
        }
        int p = 0;
        int in = 0;
        for (int l = 1; l < sizes.length; l++) {
            int weights = sizes[l - 1] + 1;
            int out = in + weights * stride;
            for (int unit = 0; unit < sizes[l]; unit++) {
                int row = out + unit * stride;
                combine(parameters, p, 1, weights, a, in, z, row);
                activations[l].apply(z, a, row, row + samples);
                p += weights;
            }
            if (!activations[l].isElementwise()) {
                softmax();
            }
            in = out;
        }
    }

    private void softmax() {
        for (int s = 0; s < samples; s++) {
            for (int unit = 0; unit < output.length; unit++) {
                output[unit] = z[outputRow + unit * stride + s];
            }
            Activation.normalizeExponentials(output);
            for (int unit = 0; unit < output.length; unit++) {
                a[outputRow + unit * stride + s] = output[unit];
            }
        }
    }

    /** Computes the outputs' delta. */
    private void judge(int[] order, int first, int batch) {
        int units = output.length;
        boolean linked = isLinked();
        double share = loss.share(units) / batch;
        for (int unit = 0; unit < units; unit++) {
            int row = outputRow + unit * stride;
            for (int s = 0; s < samples; s++) {
                double t = y[order[first + s] * units + unit];
                double slope =
                        linked
                                ? loss.linkedSlope(t, z[row + s], a[row + s])
                                : loss.slope(t, a[row + s]);
                delta[row + s] = share * slope;
            }
            if (!linked) {
                activations[sizes.length - 1].chain(z, a, delta, row, row + samples);
            }
        }
    }

    /** Adds the samples' part of the gradient. */
    private void backward(double[] parameters, double[] gradient) {
        int p = parameters.length;
        int out = outputRow;
        for (int l = sizes.length - 1; l > 0; l--) {
            int weights = sizes[l - 1] + 1;
            int in = out - weights * stride;
            p -= sizes[l] * weights;
            for (int unit = 0; unit < sizes[l]; unit++) {
                multiply(out + unit * stride, in, weights, gradient, p + unit * weights);
            }
            for (int i = 0; l > 1 && i < sizes[l - 1]; i++) {
                int row = in + i * stride;
                combine(parameters, p + i, weights, sizes[l], delta, out, delta, row);
                activations[l - 1].chain(z, a, delta, row, row + samples);
            }
            out = in;
        }
    }

    /**
     * Sets a row to the sum of others, each times its weight. They are taken two at a time, but
     * added one after another, as in {@link Matrix#times}.
     *
     * @param p the first weight's place
     * @param step from one weight to the next
     * @param count how many rows are summed, at least 1
     * @param from the first of them
     */
    private void combine(
            double[] weights,
            int p,
            int step,
            int count,
            double[] rows,
            int from,
            double[] target,
            int to) {
        int end = to + samples;
        double weight = weights[p];
        int row = from - to;
        for (int i = to; (count & 1) == 1 && i < end; i++) {
            target[i] = weight * rows[row + i];
        }
        for (int done = count & 1; done < count; done += 2) {
            weight = weights[p + done * step];
            double next = weights[p + (done + 1) * step];
            row = from + done * stride - to;
            int nextRow = row + stride;
            if (done == 0) {
                for (int i = to; i < end; i++) {
                    target[i] = weight * rows[row + i] + next * rows[nextRow + i];
                }
            } else {
                for (int i = to; i < end; i++) {
                    target[i] = target[i] + weight * rows[row + i] + next * rows[nextRow + i];
                }
            }
        }
    }

    /** Adds to a unit's gradient the products of its delta and its inputs, two at a time. */
    private void multiply(int row, int in, int weights, double[] gradient, int p) {
        double[] delta = this.delta;
        double[] a = this.a;
        int end = row + samples;
        int input = in - row;
        for (int i = 0; i < weights; i += 2) {
            double sum = 0;
            if (i + 1 == weights) {
                for (int s = row; s < end; s++) {
                    sum += delta[s] * a[input + s];
                }
            } else {
                int nextInput = input + stride;
                double next = 0;
                for (int s = row; s < end; s++) {
                    double d = delta[s];
                    sum += d * a[input + s];
                    next += d * a[nextInput + s];
                }
                gradient[p + i + 1] += next;
                input = nextInput + stride;
            }
            gradient[p + i] += sum;
        }
    }
}
