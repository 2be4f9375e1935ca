package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class DenseTest {

    private final Dense layer =
            new Dense(
                    Matrix.of(new double[][] {{1, 2, 3}, {-1, 0, 1}}),
                    Vector.of(0.5, -7),
                    Activation.RELU);

    @Test
    void hasAUnitForEachRowAndAnInputForEachColumn() {
        assertEquals(2, layer.units());
        assertEquals(3, layer.inputs());
    }

    @Test
    void addsTheBiasToTheWeightedSum() {
        assertEquals(Vector.of(14.5, -5), layer.preActivation(Vector.of(1, 2, 3)));
    }

    @Test
    void activatesTheSum() {
        assertEquals(Vector.of(14.5, 0), layer.apply(Vector.of(1, 2, 3)));
    }

    @Test
    void refusesAnInputOfAnotherSizeAndNamesBoth() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> layer.apply(Vector.of(1, 2)));
        assertEquals("numbers in a vector times a matrix: 3 needed, 2 given", problem.getMessage());
    }

    @Test
    void refusesABiasOfAnotherSizeAndNamesBoth() {
        Matrix weights = Matrix.of(new double[] {1, 2});
        Vector bias = Vector.of(1, 2);
        IllegalArgumentException problem =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Dense(weights, bias, Activation.LINEAR));
        assertEquals("biases of a layer: 1 needed, 2 given", problem.getMessage());
    }
}
