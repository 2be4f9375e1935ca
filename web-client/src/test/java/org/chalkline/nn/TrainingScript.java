package org.chalkline.nn;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A script that gives its page a function to make trainings by, {@code chalklineTraining}. */
final class TrainingScript {

    /** Makes a training; the parameters are those of the functions in {@code peers.js}. */
    @JSFunctor
    interface Maker extends JSObject {
        Stepper make(
                int[] sizes,
                boolean relu,
                double rate,
                int batch,
                double[] start,
                double[] x,
                double[] y,
                boolean shuffle);
    }

    /** Takes steps; or, for none, returns the mean squared error. */
    @JSFunctor
    interface Stepper extends JSObject {
        double step(int count);
    }

    private TrainingScript() {}

    public static void main(String[] args) {
        publish(
                (sizes, relu, rate, batch, start, x, y, shuffle) -> {
                    Training training =
                            Training.of(network(sizes, relu, start), rows(x, sizes[0]), rows(y, 1))
                                    // Of half the square, the peers' loss, the gradient is half.
                                    .optimizer(new Sgd(rate / 2, 0))
                                    .batchSize(batch)
                                    .shuffle(shuffle)
                                    .build();
                    return count -> {
                        training.step(count);
                        return count == 0 ? training.evaluate().loss() : 0;
                    };
                });
    }

    @JSBody(params = "maker", script = "window.chalklineTraining = maker;")
    private static native void publish(Maker maker);

    private static Sequential network(int[] sizes, boolean relu, double[] start) {
        Dense[] layers = new Dense[sizes.length - 1];
        int p = 0;
        for (int l = 0; l < layers.length; l++) {
            double[][] weights = new double[sizes[l + 1]][sizes[l]];
            double[] bias = new double[sizes[l + 1]];
            for (int unit = 0; unit < bias.length; unit++) {
                for (int input = 0; input < sizes[l]; input++) {
                    weights[unit][input] = start[p++];
                }
                bias[unit] = start[p++];
            }
            Activation hidden = relu ? Activation.RELU : Activation.TANH;
            layers[l] =
                    new Dense(
                            Matrix.of(weights),
                            Vector.of(bias),
                            l == layers.length - 1 ? Activation.LINEAR : hidden);
        }
        return Sequential.of(layers);
    }

    private static Matrix rows(double[] numbers, int columns) {
        double[][] rows = new double[numbers.length / columns][columns];
        for (int i = 0; i < numbers.length; i++) {
            rows[i / columns][i % columns] = numbers[i];
        }
        return Matrix.of(rows);
    }
}
