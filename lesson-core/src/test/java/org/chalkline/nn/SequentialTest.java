package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SequentialTest {

    /** XOR of two bits, a network to compute by hand: relu(a + b) − 2 relu(a + b − 1). */
    private final Sequential xor =
            Sequential.of(
                    new Dense(
                            Matrix.of(new double[][] {{1, 1}, {1, 1}}),
                            Vector.of(0, -1),
                            Activation.RELU),
                    new Dense(Matrix.of(new double[] {1, -2}), Vector.of(0), Activation.LINEAR));

    @Test
    void predictsWhatTheHandComputes() {
        assertEquals(Vector.of(0), xor.predict(Vector.of(0, 0)));
        assertEquals(Vector.of(1), xor.predict(Vector.of(0, 1)));
        assertEquals(Vector.of(1), xor.predict(Vector.of(1, 0)));
        assertEquals(Vector.of(0), xor.predict(Vector.of(1, 1)));
    }

    @Test
    void predictsEveryRowOfAMatrix() {
        Matrix samples = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 1}});
        assertEquals(Matrix.of(new double[][] {{0}, {1}, {0}}), xor.predict(samples));
    }

    @Test
    void tracesSumsAndOutputsOfEveryLayer() {
        List<LayerTrace> trace = xor.trace(Vector.of(0, 0));
        assertEquals(2, trace.size());
        assertEquals(new LayerTrace(Vector.of(0, -1), Vector.of(0, 0)), trace.get(0));
        assertEquals(new LayerTrace(Vector.of(0), Vector.of(0)), trace.get(1));
        assertEquals(Vector.of(2, 1), xor.trace(Vector.of(1, 1)).get(0).a());
    }

    @Test
    void refusesLayersThatDoNotChainAndNamesTheSizes() {
        Dense two = xor.layers().get(0);
        Dense three = dense(3, 1, Activation.LINEAR, new Random(1));
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> Sequential.of(two, three));
        assertEquals("inputs of a layer: 2 needed, 3 given", problem.getMessage());
    }

    @Test
    void refusesToBeEmpty() {
        assertThrows(IllegalArgumentException.class, () -> Sequential.of());
    }

    @Test
    void refusesASampleOfAnotherSize() {
        assertThrows(IllegalArgumentException.class, () -> xor.predict(Vector.of(1)));
        assertThrows(IllegalArgumentException.class, () -> xor.trace(Vector.of(1, 2, 3)));
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Dense> layers = new ArrayList<>(xor.layers());
        Sequential copied = new Sequential(layers);
        layers.clear();
        assertEquals(2, copied.layers().size());
    }

    @Test
    void tentsOfTentsBendAtEverySixteenth() {
        // M. Telgarsky (2016), arXiv 1602.04485: each tent in a chain doubles the number of pieces.
        double[][] tent = {{2, -4}, {2, -4}};
        Sequential chain =
                Sequential.of(
                        new Dense(
                                Matrix.of(new double[][] {{1}, {1}}),
                                Vector.of(0, -0.5),
                                Activation.RELU),
                        new Dense(Matrix.of(tent), Vector.of(0, -0.5), Activation.RELU),
                        new Dense(Matrix.of(tent), Vector.of(0, -0.5), Activation.RELU),
                        new Dense(Matrix.of(tent), Vector.of(0, -0.5), Activation.RELU),
                        new Dense(Matrix.of(tent[0]), Vector.of(0), Activation.LINEAR));
        PiecewiseLinear curve = chain.piecewise(0, 1);
        assertEquals(16, curve.pieces());
        for (int i = 0; i <= 16; i++) {
            assertEquals(i / 16.0, curve.knotX(i));
            assertEquals(i % 2, curve.knotY(i), 0.0);
        }
        assertEquals(15, curve.breakpoints().length);
    }

    @Test
    void piecewiseAgreesWithPredictionsOfDeepNetworks() {
        Activation[] hidden = {Activation.RELU, Activation.LEAKY_RELU, Activation.LINEAR};
        int bends = 0;
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Sequential network =
                    Sequential.of(
                            dense(1, 5, hidden[seed % 3], random),
                            dense(5, 4, Activation.RELU, random),
                            dense(4, 3, Activation.LEAKY_RELU, random),
                            dense(3, 1, Activation.LINEAR, random));
            PiecewiseLinear curve = network.piecewise(-2, 3);
            bends += curve.breakpoints().length;
            assertEquals(curve.pieces() - 1, curve.breakpoints().length);
            for (int i = 0; i <= 500; i++) {
                double x = -2 + i / 100.0;
                double y = network.predict(Vector.of(x)).get(0);
                assertEquals(y, curve.value(x), 1e-12 * (1 + Math.abs(y)));
            }
            for (int i = 0; i <= curve.pieces(); i++) {
                double y = network.predict(Vector.of(curve.knotX(i))).get(0);
                assertEquals(y, curve.knotY(i), 1e-12 * (1 + Math.abs(y)));
            }
        }
        assertTrue(bends > 60, "networks that hardly bend would prove little");
    }

    @Test
    void theCurveIsEveryPredictionToTheLastBit() {
        Random random = new Random(1);
        for (Activation activation : Activation.values()) {
            Sequential network =
                    Sequential.of(
                            dense(1, 4, activation, random),
                            dense(4, 3, Activation.TANH, random),
                            dense(3, 1, Activation.LINEAR, random));
            DoubleUnaryOperator curve = network.curve();
            for (double x = -3; x <= 3; x += 0.13) {
                assertEquals(network.predict(Vector.of(x)).get(0), curve.applyAsDouble(x));
            }
        }
    }

    @Test
    void theCurveRefusesMoreThanOneInput() {
        assertThrows(IllegalArgumentException.class, xor::curve);
    }

    @Test
    void piecewiseRefusesMoreThanOneInput() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> xor.piecewise(0, 1));
        assertEquals("only a network of 1 input and 1 output is a curve", problem.getMessage());
    }

    @Test
    void piecewiseRefusesACurvedActivationAndNamesIt() {
        Random random = new Random(1);
        Sequential network =
                Sequential.of(
                        dense(1, 2, Activation.RELU, random), dense(2, 1, Activation.TANH, random));
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> network.piecewise(0, 1));
        assertEquals("not piecewise linear: tanh", problem.getMessage());
    }

    @Test
    void piecewiseRefusesAnIntervalThatIsNone() {
        Sequential network = Sequential.of(dense(1, 1, Activation.RELU, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> network.piecewise(1, 1));
        assertThrows(IllegalArgumentException.class, () -> network.piecewise(0, Double.NaN));
    }

    private static Dense dense(int inputs, int units, Activation activation, Random random) {
        double[][] weights = new double[units][inputs];
        double[] bias = new double[units];
        for (int unit = 0; unit < units; unit++) {
            for (int input = 0; input < inputs; input++) {
                weights[unit][input] = random.nextDouble() * 4 - 2;
            }
            bias[unit] = random.nextDouble() * 2 - 1;
        }
        return new Dense(Matrix.of(weights), Vector.of(bias), activation);
    }
}
