package org.chalkline.nn;

import java.util.List;

/**
 * The parameters of a network in one array: layer by layer and unit by unit, a unit's weights
 * before its bias.
 */
final class Parameters {

    private final List<Dense> layers;
    private final double[] numbers;

    /** Takes a network's shape, activations and parameters. */
    Parameters(Sequential network) {
        layers = network.layers();
        int size = 0;
        for (Dense layer : layers) {
            size += layer.units() * (layer.inputs() + 1);
        }
        numbers = new double[size];
        int p = 0;
        for (Dense layer : layers) {
            for (int unit = 0; unit < layer.units(); unit++) {
                for (int input = 0; input < layer.inputs(); input++) {
                    numbers[p++] = layer.weights().get(unit, input);
                }
                numbers[p++] = layer.bias().get(unit);
            }
        }
    }

    /** Returns the layers of the network that the parameters began with. */
    List<Dense> layers() {
        return layers;
    }

    /** Returns the array itself. */
    double[] numbers() {
        return numbers;
    }

    /**
     * Returns the place of the weight of one of a unit's inputs.
     *
     * @throws IllegalArgumentException if there is no such weight
     */
    int weight(int layer, int unit, int input) {
        int bias = bias(layer, unit);
        int inputs = layers.get(layer).inputs();
        Require.that(input >= 0 && input < inputs, "there is no such input");
        return bias - inputs + input;
    }

    /**
     * Returns the place of a unit's bias.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    int bias(int layer, int unit) {
        Require.that(layer >= 0 && layer < layers.size(), "there is no such layer");
        Require.that(unit >= 0 && unit < layers.get(layer).units(), "there is no such unit");
        int p = 0;
        for (int before = 0; before < layer; before++) {
            p += layers.get(before).units() * (layers.get(before).inputs() + 1);
        }
        return p + (unit + 1) * (layers.get(layer).inputs() + 1) - 1;
    }

    /** Draws all that is not frozen; numbers for the rest are drawn, too, and dropped. */
    void draw(Initializer weights, Initializer biases, boolean[] frozen, SeededRandom random) {
        int p = 0;
        for (Dense layer : layers) {
            for (int unit = 0; unit < layer.units(); unit++) {
                for (int input = 0; input <= layer.inputs(); input++) {
                    double drawn =
                            input < layer.inputs()
                                    ? weights.draw(layer.inputs(), layer.units(), random)
                                    // Keras counts a vector's size for both.
                                    : biases.draw(layer.units(), layer.units(), random);
                    numbers[p] = frozen[p] ? numbers[p] : drawn;
                    p++;
                }
            }
        }
    }

    /** Returns the network with the parameters as they are. */
    Sequential network() {
        Dense[] copies = new Dense[layers.size()];
        int p = 0;
        for (int l = 0; l < copies.length; l++) {
            Dense layer = layers.get(l);
            double[][] weights = new double[layer.units()][layer.inputs()];
            double[] bias = new double[layer.units()];
            for (int unit = 0; unit < bias.length; unit++) {
                for (int input = 0; input < layer.inputs(); input++) {
                    weights[unit][input] = numbers[p++];
                }
                bias[unit] = numbers[p++];
            }
            copies[l] = new Dense(Matrix.of(weights), new Vector(bias), layer.activation());
        }
        return Sequential.of(copies);
    }
}
