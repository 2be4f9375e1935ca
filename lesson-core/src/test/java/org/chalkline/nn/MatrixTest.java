package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class MatrixTest {

    private final Matrix matrix = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void isAddressedByRowThenColumn() {
        assertEquals(2, matrix.rows());
        assertEquals(3, matrix.columns());
        assertEquals(3.0, matrix.get(0, 2));
        assertEquals(4.0, matrix.get(1, 0));
        assertEquals(Vector.of(4, 5, 6), matrix.row(1));
    }

    @Test
    void multipliesAVector() {
        assertEquals(Vector.of(1 + 20 + 300, 4 + 50 + 600), matrix.times(Vector.of(1, 10, 100)));
    }

    @Test
    void refusesAVectorOfAnotherSizeAndNamesBoth() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> matrix.times(Vector.of(1, 10)));
        assertEquals("numbers in a vector times a matrix: 3 needed, 2 given", problem.getMessage());
    }

    @Test
    void refusesRaggedRows() {
        double[] two = {1, 2};
        double[] one = {1};
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> Matrix.of(two, one));
        assertEquals("numbers in a row: 2 needed, 1 given", problem.getMessage());
    }

    @Test
    void isNeverEmpty() {
        assertThrows(IllegalArgumentException.class, () -> Matrix.of());
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(new double[0]));
    }

    @Test
    void doesNotChangeWithTheArraysItWasMadeOf() {
        double[] row = {1, 2};
        Matrix copied = Matrix.of(row);
        row[0] = 9;
        assertEquals(1.0, copied.get(0, 0));
    }

    @Test
    void equalsByNumbersAndShape() {
        Matrix same = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertEquals(matrix, same);
        assertEquals(matrix.hashCode(), same.hashCode());
        assertFalse(matrix.equals(Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 7}})));
        assertFalse(matrix.equals(Matrix.of(new double[] {1, 2, 3})));
        assertFalse(matrix.equals(Matrix.of(new double[][] {{1, 2}, {4, 5}})));
        assertFalse(matrix.equals(null));
    }
}
