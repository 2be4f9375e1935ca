package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class BackpropagationTest {

    private static final double H = 1e-6;
    private static final int SAMPLES = 70;

    @Test
    void gradientsOfHiddenLayersAgreeWithCentralDifferences() {
        for (Activation hidden : Activation.values()) {
            if (hidden.isElementwise()) {
                assertGradient(hidden, Activation.LINEAR, new MeanSquaredError());
            }
        }
    }

    @Test
    void gradientsOfLossesAgreeWithCentralDifferences() {
        for (Loss loss : Loss.all()) {
            assertGradient(Activation.TANH, loss.link(), loss);
            if (loss.link().isElementwise()) {
                assertGradient(Activation.TANH, Activation.SIGMOID, loss);
                assertGradient(Activation.TANH, Activation.SOFTPLUS, new MeanAbsoluteError());
            }
        }
    }

    @Test
    void crossentropyIsTrainedFromLogitsWhereProbabilitiesAreClipped() {
        Sequential certain =
                Sequential.of(
                        new Dense(Matrix.of(new double[] {1}), Vector.of(0), Activation.SIGMOID));
        Matrix x = Matrix.of(new double[] {-40});
        Matrix y = Matrix.of(new double[] {1});
        double[] gradient = gradient(certain, new BinaryCrossentropy(), x, y);
        assertEquals(-1.0, gradient[1], 1e-15);
    }

    @Test
    void gradientOfABatchIsTheMeanOfItsSamples() {
        Sequential network = network(Activation.TANH, Activation.LINEAR);
        Matrix x = inputs();
        Matrix y = targets();
        double[] mean = new double[new Parameters(network).numbers().length];
        for (int i = 0; i < SAMPLES; i++) {
            double[] one =
                    gradient(
                            network,
                            new MeanSquaredError(),
                            Matrix.of(x.row(i).toArray()),
                            Matrix.of(y.row(i).toArray()));
            for (int p = 0; p < mean.length; p++) {
                mean[p] += one[p] / SAMPLES;
            }
        }
        assertArrayEquals(mean, gradient(network, new MeanSquaredError(), x, y), 1e-14);
    }

    @Test
    void refusesASoftmaxWithoutItsLoss() {
        IllegalArgumentException problem =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                gradient(
                                        network(Activation.TANH, Activation.SOFTMAX),
                                        new MeanSquaredError(),
                                        inputs(),
                                        targets()));
        assertEquals(
                "softmax is trained in the last layer only, by categorical_crossentropy",
                problem.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        gradient(
                                network(Activation.SOFTMAX, Activation.SOFTMAX),
                                new CategoricalCrossentropy(),
                                inputs(),
                                targets()));
    }

    private static void assertGradient(Activation hidden, Activation output, Loss loss) {
        Sequential network = network(hidden, output);
        Parameters parameters = new Parameters(network);
        double[] gradient = gradient(network, loss, inputs(), targets());
        double[] numbers = parameters.numbers();
        for (int p = 0; p < numbers.length; p++) {
            double number = numbers[p];
            numbers[p] = number + H;
            double above = loss(parameters.network(), loss);
            numbers[p] = number - H;
            double below = loss(parameters.network(), loss);
            numbers[p] = number;
            assertEquals((above - below) / (2 * H), gradient[p], 1e-8, hidden.id() + loss.id());
        }
    }

    private static double[] gradient(Sequential network, Loss loss, Matrix x, Matrix y) {
        Parameters parameters = new Parameters(network);
        double[] gradient = new double[parameters.numbers().length];
        int[] order = new int[x.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = order.length - 1 - i;
        }
        new Backpropagation(network, loss, x, y, order.length)
                .gradient(parameters.numbers(), gradient, order, 0, order.length);
        return gradient;
    }

    private static double loss(Sequential network, Loss loss) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            sum += loss.of(targets().row(i), network.predict(inputs().row(i)));
        }
        return sum / SAMPLES;
    }

    /** Two inputs, layers of four, one and three units, with no z near a kink. */
    private static Sequential network(Activation hidden, Activation output) {
        Sequential shape =
                Sequential.of(
                        new Dense(Matrix.of(new double[4][2]), Vector.of(new double[4]), hidden),
                        new Dense(Matrix.of(new double[1][4]), Vector.of(0), hidden),
                        new Dense(Matrix.of(new double[3][1]), Vector.of(0, 0, 0), output));
        Parameters parameters = new Parameters(shape);
        parameters.draw(
                Initializer.RANDOM_NORMAL,
                Initializer.RANDOM_NORMAL,
                new boolean[parameters.numbers().length],
                new SeededRandom(2));
        return parameters.network();
    }

    /** As many as make more than one portion. */
    private static Matrix inputs() {
        double[][] x = new double[SAMPLES][];
        for (int i = 0; i < SAMPLES; i++) {
            x[i] = new double[] {i / 35.0 - 1, (i * 29 % SAMPLES) / 35.0 - 1};
        }
        return Matrix.of(x);
    }

    /** Numbers from 0 to 1 that sum to 1, as probabilities do. */
    private static Matrix targets() {
        double[][] y = new double[SAMPLES][];
        for (int i = 0; i < SAMPLES; i++) {
            double first = (i * 13 % SAMPLES) / (double) SAMPLES;
            y[i] = new double[] {first, (1 - first) / 4, (1 - first) * 3 / 4};
        }
        return Matrix.of(y);
    }
}
