package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

/** Checks the smooth activations against values computed with 40 digits by mpmath 1.3.0. */
class ActivationAccuracyTest {

    private static final double[] Z = {
        -30, -8, -3, -0.5, -1e-3, -1e-10, 1e-10, 1e-3, 0.5, 3, 8, 30
    };

    @Test
    void eluAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.ELU,
                -0.9999999999999064,
                -0.9996645373720975,
                -0.950212931632136,
                -0.3934693402873666,
                -0.0009995001666250085,
                -9.999999999500001e-11,
                1.0e-10,
                0.001,
                0.5,
                3.0,
                8.0,
                30.0);
        assertDerivatives(
                Activation.ELU,
                9.357622968840175e-14,
                0.00033546262790251185,
                0.049787068367863944,
                0.6065306597126334,
                0.999000499833375,
                0.9999999999,
                1.0,
                1.0,
                1.0,
                1.0,
                1.0,
                1.0);
    }

    @Test
    void seluAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.SELU,
                -1.7580993408472123,
                -1.7575095642223826,
                -1.670568728767112,
                -0.6917581878028713,
                -0.0017572205841202705,
                -1.758099340759472e-10,
                1.0507009873554805e-10,
                0.0010507009873554805,
                0.5253504936777402,
                3.1521029620664414,
                8.405607898843844,
                31.521029620664414);
        assertDerivatives(
                Activation.SELU,
                1.6451630773416185e-13,
                0.0005897766249943349,
                0.08753061208026489,
                1.0663411530445055,
                1.7563421202632565,
                1.7580993406715668,
                1.0507009873554805,
                1.0507009873554805,
                1.0507009873554805,
                1.0507009873554805,
                1.0507009873554805,
                1.0507009873554805);
    }

    @Test
    void softplusAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.SOFTPLUS,
                9.357622968839737e-14,
                0.00033540637289576885,
                0.04858735157374206,
                0.4740769841801067,
                0.6926473055599401,
                0.6931471805099453,
                0.6931471806099453,
                0.6936473055599401,
                0.9740769841801067,
                3.048587351573742,
                8.000335406372896,
                30.000000000000092);
        assertDerivatives(
                Activation.SOFTPLUS,
                9.357622968839299e-14,
                0.0003353501304664781,
                0.04742587317756678,
                0.37754066879814546,
                0.4997500000208333,
                0.499999999975,
                0.500000000025,
                0.5002499999791666,
                0.6224593312018546,
                0.9525741268224333,
                0.9996646498695335,
                0.9999999999999064);
    }

    @Test
    void sigmoidAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.SIGMOID,
                9.357622968839299e-14,
                0.0003353501304664781,
                0.04742587317756678,
                0.37754066879814546,
                0.4997500000208333,
                0.499999999975,
                0.500000000025,
                0.5002499999791666,
                0.6224593312018546,
                0.9525741268224333,
                0.9996646498695335,
                0.9999999999999064);
        assertDerivatives(
                Activation.SIGMOID,
                9.357622968838423e-14,
                0.00033523767075647424,
                0.04517665973091213,
                0.2350037122015945,
                0.24999993750001043,
                0.25,
                0.25,
                0.24999993750001043,
                0.2350037122015945,
                0.04517665973091213,
                0.00033523767075647424,
                9.357622968838423e-14);
    }

    @Test
    void tanhAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.TANH,
                -1.0,
                -0.9999997749296758,
                -0.9950547536867305,
                -0.46211715726000974,
                -0.0009999996666668,
                -1.0e-10,
                1.0e-10,
                0.0009999996666668,
                0.46211715726000974,
                0.9950547536867305,
                0.9999997749296758,
                1.0);
        assertDerivatives(
                Activation.TANH,
                3.502604305078608e-26,
                4.5014059756372915e-07,
                0.00986603716544019,
                0.7864477329659274,
                0.9999990000006667,
                1.0,
                1.0,
                0.9999990000006667,
                0.7864477329659274,
                0.00986603716544019,
                4.5014059756372915e-07,
                3.502604305078608e-26);
    }

    @Test
    void geluAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.GELU,
                -1.472014178144456e-196,
                -4.976768459417427e-15,
                -0.0040496940948902835,
                -0.15426876936299344,
                -0.000499601057786089,
                -4.999999999601058e-11,
                5.000000000398942e-11,
                0.000500398942213911,
                0.34573123063700656,
                2.99595030590511,
                7.999999999999995,
                30.0);
        assertDerivatives(
                Activation.GELU,
                -4.416031690708495e-195,
                -3.979607261086796e-14,
                -0.011945647204183927,
                0.13250487534383715,
                0.4992021157051586,
                0.49999999992021155,
                0.5000000000797885,
                0.5007978842948414,
                0.8674951246561629,
                1.011945647204184,
                1.0000000000000397,
                1.0);
    }

    @Test
    void swishAgreesWithFortyDigitArithmetic() {
        assertValues(
                Activation.SWISH,
                -2.8072868906517896e-12,
                -0.002682801043731825,
                -0.14227761953270035,
                -0.18877033439907273,
                -0.0004997500000208334,
                -4.9999999997500004e-11,
                5.00000000025e-11,
                0.0005002499999791667,
                0.3112296656009273,
                2.8577223804672998,
                7.997317198956268,
                29.999999999997193);
        assertDerivatives(
                Activation.SWISH,
                -2.713710660963134e-12,
                -0.0023465512355853157,
                -0.08810410601516962,
                0.2600388126973482,
                0.49950000008333334,
                0.49999999995,
                0.50000000005,
                0.5004999999166667,
                0.7399611873026518,
                1.0881041060151695,
                1.0023465512355854,
                1.0000000000027136);
    }

    @Test
    void normalDistributionAgreesFromItsCentreToItsTail() {
        assertRelative(5.725571222524577e-300, Normal.cumulative(-37));
        assertRelative(2.7536241186062337e-89, Normal.cumulative(-20));
        // Up to 4π = 12.57 the tail has two parts.
        assertRelative(1.0557225580886476e-36, Normal.cumulative(-12.6));
        assertRelative(3.732564298877713e-36, Normal.cumulative(-12.5));
        assertRelative(1.1224633591327982e-20, Normal.cumulative(-9.25));
        assertRelative(5.990371401063528e-09, Normal.cumulative(-5.7));
        assertRelative(1.071759025831093e-08, Normal.cumulative(-5.6));
        assertRelative(0.02275013194817921, Normal.cumulative(-2));
        assertRelative(0.15865525393145705, Normal.cumulative(-1));
        assertRelative(0.24196365222307303, Normal.cumulative(-0.7));
        assertRelative(0.2742531177500736, Normal.cumulative(-0.6));
        assertRelative(0.49999999960105773, Normal.cumulative(-1e-9));
        assertRelative(0.5000000003989423, Normal.cumulative(1e-9));
        assertRelative(0.5987063256829237, Normal.cumulative(0.25));
        assertRelative(0.7257468822499265, Normal.cumulative(0.6));
        assertRelative(0.758036347776927, Normal.cumulative(0.7));
        assertRelative(0.9999683287581669, Normal.cumulative(4));
        assertRelative(0.9999999990134123, Normal.cumulative(6));
        assertEquals(0.5, Normal.cumulative(0));
        assertEquals(0, Normal.cumulative(Double.NEGATIVE_INFINITY));
        assertEquals(1, Normal.cumulative(Double.POSITIVE_INFINITY));
        assertEquals(0, Normal.density(1e300));
        // The square of this z rounds badly, so that e^(−z²/2) in one go is wrong by 1e-14.
        assertRelative(3.3703796826849877e-270, Normal.cumulative(-35.1));
        assertRelative(1.1839619382532385e-268, Normal.density(35.1));
        assertRelative(2.1200065515246056e-298, Normal.density(-37));
        assertRelative(1.308288554681529e-90, Normal.density(-20.3));
        assertRelative(0.3989422804014327, Normal.density(0));
        assertRelative(0.09404907737688693, Normal.density(1.7));
    }

    private static void assertValues(Activation activation, double... expected) {
        assertEquals(Z.length, expected.length);
        for (int i = 0; i < Z.length; i++) {
            assertRelative(expected[i], activation.value(Z[i]));
        }
    }

    private static void assertDerivatives(Activation activation, double... expected) {
        assertEquals(Z.length, expected.length);
        for (int i = 0; i < Z.length; i++) {
            assertRelative(expected[i], activation.derivative(Z[i]));
        }
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 2e-15);
    }
}
