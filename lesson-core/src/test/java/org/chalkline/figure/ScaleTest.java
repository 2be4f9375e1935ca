package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ScaleTest {

    private final Scale down = new Scale(-1, 3, 200, 0);

    @Test
    void mapsEndsToEnds() {
        assertEquals(200, down.at(-1));
        assertEquals(0, down.at(3));
        assertEquals(100, down.at(1));
    }

    @Test
    void goesOnBeyondItsEnds() {
        assertEquals(-50, down.at(4));
    }

    @Test
    void findsTheNumberOfAPlace() {
        assertEquals(1, down.value(100));
        assertEquals(4, down.value(-50));
    }

    @Test
    void givesEqualRatiosEqualLengthsWhereItIsLogarithmic() {
        Scale decades = new Scale(0.01, 100, true, 0, 80);
        assertEquals(0, decades.at(0.01));
        assertEquals(20, decades.at(0.1), 1e-12);
        assertEquals(80, decades.at(100));
        assertEquals(100, decades.at(1000), 1e-12);
        assertEquals(0, decades.at(0));
    }

    @Test
    void refusesAnEmptyInterval() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(1, 1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> new Scale(0, Double.NaN, 0, 10));
    }
}
