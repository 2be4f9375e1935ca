package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class HyperbolicTangentTest {

    /** z and tanh z, of 40 digits by mpmath 1.3.0. */
    private static final double[][] EXACT = {
        {1e-300, 1e-300},
        {1e-10, 1e-10},
        {0.001, 0.0009999996666668},
        {0.1, 0.09966799462495582},
        {0.17, 0.16838104587081473},
        {0.1733, 0.17158569137000115},
        {0.22, 0.21651806149302882},
        {0.35, 0.3363755443363322},
        {0.5, 0.46211715726000974},
        {0.52, 0.477700012168498},
        {0.87, 0.7013741309383125},
        {1, 0.7615941559557649},
        {1.5, 0.9051482536448664},
        {2.25, 0.9780261147388136},
        {3.1, 0.9959493592219002},
        {4.75, 0.9998503075449787},
        {6.5, 0.9999954793514042},
        {8.68, 0.9999999422332709},
        {10.3, 0.9999999977376298},
        {10.6, 0.999999998758385},
        {12, 0.9999999999244973},
        {15.5, 0.9999999999999312},
        {18.7, 0.9999999999999999},
        {19.05, 0.9999999999999999},
    };

    @Test
    void agreesWithFortyDigitArithmetic() {
        for (double[] pair : EXACT) {
            assertEquals(pair[1], HyperbolicTangent.of(pair[0]), 5e-16 * pair[1]);
        }
    }

    @Test
    void isOdd() {
        for (double[] pair : EXACT) {
            assertEquals(-HyperbolicTangent.of(pair[0]), HyperbolicTangent.of(-pair[0]));
        }
        assertEquals(0.0, HyperbolicTangent.of(0.0));
        assertEquals(-0.0, HyperbolicTangent.of(-0.0));
    }

    @Test
    void staysBetweenMinusOneAndOneAndNeverFallsByMoreThanRounding() {
        double before = -1;
        for (double z = -21; z < 21; z += 1.0 / 512) {
            double a = HyperbolicTangent.of(z);
            assertTrue(a >= before - 2e-16 && a <= 1);
            before = a;
        }
        assertEquals(1.0, before);
    }

    @Test
    void takesWhatIsNotFinite() {
        assertEquals(1.0, HyperbolicTangent.of(Double.POSITIVE_INFINITY));
        assertEquals(-1.0, HyperbolicTangent.of(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(HyperbolicTangent.of(Double.NaN)));
    }
}
