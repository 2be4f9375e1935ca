package org.chalkline.number;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

/** The values at zeros, infinities, NaN and poles, as C99 has them (annex F.9). */
class ElementaryTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;
    private static final double LEAST = Double.MIN_VALUE;
    private static final double LARGEST = Double.MAX_VALUE;

    @Test
    void functionsOfNaNAreNaN() {
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            assertEquals(NAN, function.of(NAN, 2), function.name());
            if (function.arguments() == 2) {
                assertEquals(NAN, function.of(2, NAN), function.name());
            }
        }
    }

    @Test
    void oddFunctionsKeepTheSignOfZeroAndTheLeastNumbers() {
        String[] odd = {
            "expm1", "log1p", "sinh", "tanh", "sin", "tan", "asin", "atan", "cbrt", "erf"
        };
        for (String name : odd) {
            var function = ElementaryFunction.named(name);
            assertEquals(0.0, function.of(0.0, 0), name);
            assertEquals(-0.0, function.of(-0.0, 0), name);
            if (!name.equals("cbrt")) {
                assertEquals(LEAST, function.of(LEAST, 0), name);
                assertEquals(-LEAST, function.of(-LEAST, 0), name);
            }
        }
    }

    @Test
    void exponentialsHaveTheirLimits() {
        assertEquals(1, Elementary.exp(-0.0));
        assertEquals(INFINITY, Elementary.exp(INFINITY));
        assertEquals(0.0, Elementary.exp(-INFINITY));
        assertEquals(INFINITY, Elementary.exp(709.7827128933841));
        assertEquals(LEAST, Elementary.exp(-745.1332191019411));
        assertEquals(0.0, Elementary.exp(-745.1332191019412));
        assertEquals(INFINITY, Elementary.expm1(INFINITY));
        assertEquals(-1, Elementary.expm1(-INFINITY));
        assertEquals(INFINITY, Elementary.cosh(-INFINITY));
        assertEquals(INFINITY, Elementary.cosh(711));
        assertEquals(1, Elementary.cosh(-0.0));
        assertEquals(-INFINITY, Elementary.sinh(-INFINITY));
        assertEquals(-INFINITY, Elementary.sinh(-711));
        assertEquals(1, Elementary.tanh(INFINITY));
        assertEquals(-1, Elementary.tanh(-LARGEST));
    }

    @Test
    void logarithmsHaveTheirLimits() {
        for (String name : new String[] {"log", "log2", "log10"}) {
            var function = ElementaryFunction.named(name);
            assertEquals(-INFINITY, function.of(-0.0, 0), name);
            assertEquals(-INFINITY, function.of(0.0, 0), name);
            assertEquals(0.0, function.of(1, 0), name);
            assertEquals(INFINITY, function.of(INFINITY, 0), name);
            assertEquals(NAN, function.of(-LEAST, 0), name);
            assertEquals(NAN, function.of(-INFINITY, 0), name);
        }
        assertEquals(-INFINITY, Elementary.log1p(-1));
        assertEquals(NAN, Elementary.log1p(-1.0000000000000002));
        assertEquals(INFINITY, Elementary.log1p(INFINITY));
        assertEquals(-1074, Elementary.log2(LEAST));
    }

    @Test
    void powersHaveTheirSpecialCases() {
        double[][] cases = {
            {NAN, 0, 1},
            {NAN, -0.0, 1},
            {INFINITY, 0, 1},
            {1, NAN, 1},
            {1, INFINITY, 1},
            {-1, INFINITY, 1},
            {-1, -INFINITY, 1},
            {-1, LARGEST, 1},
            {-1, 0x1p53 - 1, -1},
            {0.0, -3, INFINITY},
            {-0.0, -3, -INFINITY},
            {-0.0, -4, INFINITY},
            {-0.0, -0.5, INFINITY},
            {-0.0, -INFINITY, INFINITY},
            {0.0, 3, 0.0},
            {-0.0, 3, -0.0},
            {-0.0, 4, 0.0},
            {-0.0, 0.5, 0.0},
            {-2, 0.5, NAN},
            {-2, 3, -8},
            {-2, -2, 0.25},
            {-INFINITY, 3, -INFINITY},
            {-INFINITY, 2, INFINITY},
            {-INFINITY, 0.5, INFINITY},
            {-INFINITY, -3, -0.0},
            {-INFINITY, -2, 0.0},
            {INFINITY, LEAST, INFINITY},
            {INFINITY, -LEAST, 0.0},
            {0.5, INFINITY, 0.0},
            {0.5, -INFINITY, INFINITY},
            {-2, INFINITY, INFINITY},
            {-2, -INFINITY, 0.0},
            {2, 1024, INFINITY},
            {-2, 1025, -INFINITY},
            {2, -1074, LEAST},
            {2, -1076, 0.0},
            {-2, -1077, -0.0},
            {1.0000000000000002, 0x1p70, INFINITY},
            {0.9999999999999999, 0x1p70, 0.0},
            {2, LEAST, 1},
        };
        for (double[] line : cases) {
            assertEquals(
                    line[2],
                    Elementary.pow(line[0], line[1]),
                    () -> "case " + java.util.Arrays.toString(line));
        }
    }

    @Test
    void anglesHaveTheirSpecialCases() {
        for (double x : new double[] {INFINITY, -INFINITY}) {
            assertEquals(NAN, Elementary.sin(x));
            assertEquals(NAN, Elementary.cos(x));
            assertEquals(NAN, Elementary.tan(x));
            assertEquals(NAN, Elementary.asin(x));
            assertEquals(NAN, Elementary.acos(x));
        }
        assertEquals(NAN, Elementary.asin(1.0000000000000002));
        assertEquals(NAN, Elementary.acos(-1.0000000000000002));
        assertEquals(Math.PI / 2, Elementary.asin(1));
        assertEquals(Math.PI, Elementary.acos(-1));
        assertEquals(0.0, Elementary.acos(1));
        assertEquals(-Math.PI / 2, Elementary.atan(-INFINITY));
        // The hardest of all to reduce, and the largest.
        assertEquals(-4.687165924254628e-19, Elementary.cos(6381956970095103.0 * 0x1p797));
        assertEquals(0.004961954789184062, Elementary.sin(LARGEST));
    }

    @Test
    void anglesOfPointsHaveTheirSpecialCases() {
        double pi = Math.PI;
        double[][] cases = {
            {0.0, -0.0, pi},
            {-0.0, -0.0, -pi},
            {0.0, 0.0, 0.0},
            {-0.0, 0.0, -0.0},
            {0.0, -1, pi},
            {-0.0, -1, -pi},
            {0.0, 1, 0.0},
            {-0.0, 1, -0.0},
            {-1, 0.0, -pi / 2},
            {1, -0.0, pi / 2},
            {1, -INFINITY, pi},
            {-1, -INFINITY, -pi},
            {1, INFINITY, 0.0},
            {-1, INFINITY, -0.0},
            {INFINITY, 1, pi / 2},
            {-INFINITY, -1, -pi / 2},
            {INFINITY, -INFINITY, 3 * pi / 4},
            {-INFINITY, INFINITY, -pi / 4},
            {LEAST, LARGEST, 0.0},
            {LEAST, -LARGEST, pi},
            {LARGEST, LEAST, pi / 2},
            {LEAST, LEAST, pi / 4},
        };
        for (double[] line : cases) {
            assertEquals(
                    line[2],
                    Elementary.atan2(line[0], line[1]),
                    () -> "case " + java.util.Arrays.toString(line));
        }
    }

    @Test
    void rootsHaveTheirSpecialCases() {
        assertEquals(INFINITY, Elementary.hypot(-INFINITY, NAN));
        assertEquals(INFINITY, Elementary.hypot(NAN, INFINITY));
        assertEquals(0.0, Elementary.hypot(-0.0, 0.0));
        assertEquals(5 * LEAST, Elementary.hypot(3 * LEAST, -4 * LEAST));
        assertEquals(INFINITY, Elementary.hypot(LARGEST, LARGEST));
        assertEquals(LARGEST, Elementary.hypot(LARGEST, 1));
        assertEquals(-INFINITY, Elementary.cbrt(-INFINITY));
        assertEquals(-0x1p-358, Elementary.cbrt(-LEAST));
    }

    @Test
    void gammaHasItsPoles() {
        assertEquals(INFINITY, Elementary.gamma(0.0));
        assertEquals(-INFINITY, Elementary.gamma(-0.0));
        assertEquals(INFINITY, Elementary.gamma(INFINITY));
        assertEquals(NAN, Elementary.gamma(-INFINITY));
        assertEquals(NAN, Elementary.gamma(-3));
        assertEquals(NAN, Elementary.gamma(-1e300));
        assertEquals(INFINITY, Elementary.gamma(LEAST));
        assertEquals(-INFINITY, Elementary.gamma(-LEAST));
        assertEquals(INFINITY, Elementary.gamma(171.7));
        assertEquals(0.0, Elementary.gamma(-199.5));
        assertEquals(-0.0, Elementary.gamma(-200.5));
        assertEquals(INFINITY, Elementary.lgamma(-0.0));
        assertEquals(INFINITY, Elementary.lgamma(-3));
        assertEquals(INFINITY, Elementary.lgamma(-INFINITY));
        assertEquals(INFINITY, Elementary.lgamma(LARGEST));
        assertEquals(0.0, Elementary.lgamma(1));
        assertEquals(0.0, Elementary.lgamma(2));
    }

    @Test
    void errorFunctionHasItsLimits() {
        assertEquals(1, Elementary.erf(INFINITY));
        assertEquals(-1, Elementary.erf(-INFINITY));
        assertEquals(0.0, Elementary.erfc(INFINITY));
        assertEquals(2, Elementary.erfc(-INFINITY));
        assertEquals(1, Elementary.erfc(-0.0));
    }
}
