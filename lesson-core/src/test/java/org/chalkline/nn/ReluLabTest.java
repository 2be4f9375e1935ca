package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

/**
 * The first lesson's exercise: three ReLU units, of which the reader sets two, against a target.
 */
class ReluLabTest {

    private final PiecewiseLinear target =
            PiecewiseLinear.through(new double[][] {{0, 2}, {1, 0}, {2, 1}, {3, 4}});

    @Test
    void solutionIsTheTargetExactly() {
        assertSolves(network(1, -1, 2, -4));
    }

    @Test
    void mirrorImageIsASolutionToo() {
        assertSolves(network(2, -4, 1, -1));
    }

    @Test
    void firstUnitAloneBendsOnceAndIsHalfDead() {
        PiecewiseLinear start = network(0, 0, 0, 0).piecewise(0, 3);
        assertArrayEquals(new double[] {1}, start.breakpoints());
        assertEquals(0.0, start.maximumDistance(target, 0, 1));
        assertEquals(4.0, start.maximumDistance(target, 0, 3));
    }

    @Test
    void errorsAreThoseTheLessonStates() {
        assertEquals(2.463, meanSquaredError(network(0, 0, 0, 0)), 5e-4);
        assertEquals(0.450, meanSquaredError(network(1, -1, 0, 0)), 5e-4);
        assertEquals(0.0, meanSquaredError(network(1, -1, 2, -4)), 1e-28);
    }

    @Test
    void commonMistakesCostWhatTheLessonStates() {
        assertEquals(1.78, meanSquaredError(network(1, -1, 2, -2)), 5e-3);
        assertEquals(2.41, meanSquaredError(network(1, -1, 3, -4)), 5e-3);
    }

    @Test
    void gradientVanishesAtTheStart() {
        // Both free units have z = 0 everywhere, so nothing reaches their weights.
        LayerTrace hidden = network(0, 0, 0, 0).trace(Vector.of(2.5)).get(0);
        assertEquals(0.0, Activation.RELU.derivative(hidden.z().get(1)));
        assertEquals(0.0, Activation.RELU.derivative(hidden.z().get(2)));
    }

    private void assertSolves(Sequential network) {
        PiecewiseLinear curve = network.piecewise(0, 3);
        assertArrayEquals(new double[] {1, 2}, curve.breakpoints());
        assertEquals(3, curve.pieces());
        assertEquals(-2.0, curve.slope(0));
        assertEquals(1.0, curve.slope(1));
        assertEquals(3.0, curve.slope(2));
        assertEquals(0.0, curve.maximumDistance(target, 0, 3));
    }

    private double meanSquaredError(Sequential network) {
        double[] expected = new double[301];
        double[] predicted = new double[301];
        for (int i = 0; i < expected.length; i++) {
            double x = i / 100.0;
            expected[i] = target.value(x);
            predicted[i] = network.predict(Vector.of(x)).get(0);
        }
        return new MeanSquaredError().of(Vector.of(expected), Vector.of(predicted));
    }

    private static Sequential network(double w1, double b1, double w2, double b2) {
        return Sequential.of(
                new Dense(
                        Matrix.of(new double[][] {{-2}, {w1}, {w2}}),
                        Vector.of(2, b1, b2),
                        Activation.RELU),
                new Dense(Matrix.of(new double[] {1, 1, 1}), Vector.of(0), Activation.LINEAR));
    }
}
