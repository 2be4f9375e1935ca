package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class VectorTest {

    @Test
    void givesItsNumbersBack() {
        Vector vector = Vector.of(3, -0.5);
        assertEquals(2, vector.size());
        assertEquals(3.0, vector.get(0));
        assertEquals(-0.5, vector.get(1));
        assertArrayEquals(new double[] {3, -0.5}, vector.toArray());
    }

    @Test
    void doesNotChangeWithTheArrayItWasMadeOf() {
        double[] numbers = {1, 2};
        Vector vector = Vector.of(numbers);
        numbers[0] = 9;
        assertEquals(1.0, vector.get(0));
    }

    @Test
    void doesNotChangeWithTheArrayItGave() {
        Vector vector = Vector.of(1, 2);
        vector.toArray()[0] = 9;
        assertEquals(1.0, vector.get(0));
    }

    @Test
    void equalsByNumbers() {
        assertEquals(Vector.of(1, Double.NaN), Vector.of(1, Double.NaN));
        assertEquals(Vector.of(1, 2).hashCode(), Vector.of(1, 2).hashCode());
        assertFalse(Vector.of(1, 2).equals(Vector.of(2, 1)));
        assertFalse(Vector.of(1).equals(Vector.of(1, 2)));
        assertFalse(Vector.of(0.0).equals(Vector.of(-0.0)));
        assertFalse(Vector.of(1).equals(null));
    }

    @Test
    void isNeverEmpty() {
        assertThrows(IllegalArgumentException.class, () -> Vector.of());
    }
}
