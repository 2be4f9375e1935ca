package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void minusOneIsItsSeriesNearZero() {
        for (double x : new double[] {1e-3, -1e-3, 1e-6, -1e-6, 1e-9, 1e-15, 1e-300}) {
            double series = x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5))));
            assertEquals(series, Exponential.minusOne(x), 1e-15 * Math.abs(x));
        }
    }

    @Test
    void minusOneHasItsLimits() {
        assertEquals(-1.0, Exponential.minusOne(-1000));
        assertEquals(-1.0, Exponential.minusOne(Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Exponential.minusOne(1000));
        assertEquals(-0.0, Exponential.minusOne(-0.0));
    }

    @Test
    void minusOneIsSmoothWhereItsFormulaChanges() {
        assertEquals(Math.E - 1, Exponential.minusOne(1), 1e-15);
        assertEquals(Math.E - 1, Exponential.minusOne(1.0000000000000002), 2e-15);
        assertEquals(1 / Math.E - 1, Exponential.minusOne(-1), 1e-15);
    }

    @Test
    void logOnePlusIsItsSeriesNearZero() {
        for (double x : new double[] {1e-3, 1e-6, 1e-9, 1e-15, 1e-300, 0}) {
            double series = x * (1 - x * (1 / 2.0 - x * (1 / 3.0 - x * (1 / 4.0 - x / 5))));
            assertEquals(series, Exponential.logOnePlus(x), 1e-15 * x);
        }
    }

    @Test
    void logOnePlusInvertsMinusOne() {
        for (double x = 0.05; x < 3; x += 0.1) {
            assertEquals(x, Exponential.logOnePlus(Exponential.minusOne(x)), 3e-15);
        }
    }
}
