package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class ActivationTest {

    @Test
    void hasKerasNames() {
        String[] names = {
            "linear",
            "relu",
            "leaky_relu",
            "elu",
            "selu",
            "softplus",
            "sigmoid",
            "tanh",
            "gelu",
            "swish",
            "softmax"
        };
        Activation[] activations = Activation.values();
        assertEquals(names.length, activations.length);
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], activations[i].id());
            assertSame(activations[i], Activation.named(names[i]));
        }
    }

    @Test
    void knowsNoOtherName() {
        assertNull(Activation.named("tahn"));
        assertNull(Activation.named("RELU"));
        assertNull(Activation.named(""));
    }

    @Test
    void onlySoftmaxLooksAtTheWholeLayer() {
        for (Activation activation : Activation.values()) {
            assertEquals(activation != Activation.SOFTMAX, activation.isElementwise());
        }
    }

    @Test
    void piecewiseLinearOnesAreHomogeneousAndTheOthersAreNot() {
        for (Activation activation : Activation.values()) {
            boolean homogeneous =
                    activation.value(4) == 4 * activation.value(1)
                            && activation.value(-4) == 4 * activation.value(-1);
            assertEquals(homogeneous, activation.isPiecewiseLinear(), activation.id());
        }
    }

    @Test
    void derivativesAgreeWithCentralDifferences() {
        double h = 1e-5;
        for (Activation activation : Activation.values()) {
            // Steps of 0.37 from −7.93 pass 0, where some have a kink, at a distance.
            for (double z = -7.93; z < 8; z += 0.37) {
                double difference = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
                assertEquals(difference, activation.derivative(z), 1e-9, activation.id());
            }
        }
    }

    @Test
    void backpropagatesWhatCentralDifferencesGive() {
        double h = 1e-5;
        Vector z = Vector.of(-1.7, 0.4, 2.3, -0.2);
        Vector gradient = Vector.of(0.5, -2, 1.25, 3);
        for (Activation activation : Activation.values()) {
            Vector product = activation.backpropagate(z, gradient);
            for (int i = 0; i < z.size(); i++) {
                double above = weighed(gradient, activation.apply(shifted(z, i, h)));
                double below = weighed(gradient, activation.apply(shifted(z, i, -h)));
                assertEquals((above - below) / (2 * h), product.get(i), 1e-9, activation.id());
            }
        }
    }

    private static Vector shifted(Vector z, int i, double by) {
        double[] numbers = z.toArray();
        numbers[i] += by;
        return Vector.of(numbers);
    }

    private static double weighed(Vector gradient, Vector a) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += gradient.get(i) * a.get(i);
        }
        return sum;
    }

    @Test
    void backpropagatesCrossentropyThroughSoftmaxAsTheLossDoesFromLogits() {
        Vector target = Vector.of(0, 1, 0);
        Vector z = Vector.of(0.3, -1.2, 2);
        Loss loss = new CategoricalCrossentropy();
        Vector byA = loss.gradient(target, Activation.SOFTMAX.apply(z));
        Vector byZ = Activation.SOFTMAX.backpropagate(z, byA);
        for (int i = 0; i < 3; i++) {
            assertEquals(loss.gradientFromLogits(target, z).get(i), byZ.get(i), 1e-14);
        }
    }

    @Test
    void softmaxCarriesBackNothingOfWhatMovesAllAlike() {
        Vector product =
                Activation.SOFTMAX.backpropagate(Vector.of(1000, -1000, 0), Vector.of(7, 7, 7));
        assertEquals(Vector.of(0, 0, 0), product);
    }

    @Test
    void backpropagationRefusesAGradientOfAnotherSizeAndNamesBoth() {
        IllegalArgumentException problem =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Activation.RELU.backpropagate(Vector.of(1, 2), Vector.of(1)));
        assertEquals("derivatives by a: 2 needed, 1 given", problem.getMessage());
    }

    @Test
    void derivativesAtTheKinkAreTensorFlows() {
        assertEquals(0.0, Activation.RELU.derivative(0));
        assertEquals(0.2, Activation.LEAKY_RELU.derivative(0));
        assertEquals(1.0, Activation.ELU.derivative(0));
        assertEquals(1.0507009873554805, Activation.SELU.derivative(0));
    }

    @Test
    void piecewiseLinearOnesHaveTheirTextbookValues() {
        assertEquals(-2.5, Activation.LINEAR.value(-2.5));
        assertEquals(1.0, Activation.LINEAR.derivative(-2.5));
        assertEquals(0.0, Activation.RELU.value(-2.5));
        assertEquals(0.0, Activation.RELU.value(-0.0));
        assertEquals(2.5, Activation.RELU.value(2.5));
        assertEquals(-0.5, Activation.LEAKY_RELU.value(-2.5));
        assertEquals(2.5, Activation.LEAKY_RELU.value(2.5));
    }

    @Test
    void saturatesAtOneForLargeInputs() {
        assertEquals(1.0, Activation.SIGMOID.value(1000));
        assertEquals(1.0, Activation.TANH.value(1000));
        assertEquals(1.0, Activation.TANH.value(Double.MAX_VALUE));
        assertEquals(0.0, Activation.SIGMOID.derivative(1000));
        assertEquals(0.0, Activation.TANH.derivative(1000));
    }

    @Test
    void saturatesAtTheLowerEndForLargeNegativeInputs() {
        assertEquals(0.0, Activation.SIGMOID.value(-1000));
        assertEquals(-1.0, Activation.TANH.value(-1000));
        assertEquals(-1.0, Activation.TANH.value(-Double.MAX_VALUE));
        assertEquals(-1.0, Activation.ELU.value(-1000));
        assertEquals(-1.0507009873554805 * 1.6732632423543772, Activation.SELU.value(-1000));
        assertEquals(0.0, Activation.SIGMOID.derivative(-1000));
        assertEquals(0.0, Activation.TANH.derivative(-1000));
        assertEquals(0.0, Activation.ELU.derivative(-1000));
    }

    @Test
    void rectifiersOfLargeInputsApproachRelu() {
        Activation[] rectifiers = {Activation.SOFTPLUS, Activation.GELU, Activation.SWISH};
        for (Activation rectifier : rectifiers) {
            assertEquals(1000.0, rectifier.value(1000), rectifier.id());
            assertEquals(0, rectifier.value(-1000), 0.0, rectifier.id());
            assertEquals(1.0, rectifier.derivative(1000), rectifier.id());
            assertEquals(0, rectifier.derivative(-1000), 0.0, rectifier.id());
            assertEquals(1e300, rectifier.value(1e300), rectifier.id());
            assertEquals(0, rectifier.value(-1e300), 0.0, rectifier.id());
        }
    }

    @Test
    void tinyInputsKeepTheirDigits() {
        // The next term of each series is beyond the sixteenth digit.
        for (double z : new double[] {1e-17, 1e-100, Double.MIN_VALUE}) {
            assertEquals(z, Activation.TANH.value(z));
            assertEquals(-z, Activation.TANH.value(-z));
            assertEquals(-z, Activation.ELU.value(-z));
        }
        assertEquals(5e-18, Activation.GELU.value(1e-17), 1e-32);
        assertEquals(5e-18, Activation.SWISH.value(1e-17), 1e-32);
    }

    @Test
    void minusZeroKeepsItsSign() {
        Activation[] signed = {
            Activation.LINEAR,
            Activation.LEAKY_RELU,
            Activation.ELU,
            Activation.SELU,
            Activation.TANH,
            Activation.GELU,
            Activation.SWISH
        };
        for (Activation activation : signed) {
            assertEquals(-0.0, activation.value(-0.0), activation.id());
            assertEquals(0.0, activation.value(0.0), activation.id());
        }
    }

    @Test
    void notANumberStaysSo() {
        for (Activation activation : Activation.values()) {
            if (activation.isElementwise()) {
                assertTrue(Double.isNaN(activation.value(Double.NaN)), activation.id());
            }
        }
    }

    @Test
    void appliesToEachNumberOfALayer() {
        assertEquals(Vector.of(0, 0, 3), Activation.RELU.apply(Vector.of(-1, 0, 3)));
        assertEquals(Vector.of(-0.2, 0, 3), Activation.LEAKY_RELU.apply(Vector.of(-1, 0, 3)));
    }

    @Test
    void softmaxSharesOneInProportionToThePowers() {
        Vector a = Activation.SOFTMAX.apply(Vector.of(Math.log(1), Math.log(2), Math.log(5)));
        assertEquals(1 / 8.0, a.get(0), 1e-15);
        assertEquals(2 / 8.0, a.get(1), 1e-15);
        assertEquals(5 / 8.0, a.get(2), 1e-15);
    }

    @Test
    void softmaxDoesNotOverflow() {
        assertEquals(
                Vector.of(0.5, 0.5, 0), Activation.SOFTMAX.apply(Vector.of(1000, 1000, -1000)));
        assertEquals(Vector.of(0.5, 0.5), Activation.SOFTMAX.apply(Vector.of(-1000, -1000)));
    }

    @Test
    void softmaxOfOneUnitIsConstant() {
        assertEquals(Vector.of(1), Activation.SOFTMAX.apply(Vector.of(-3)));
        assertEquals(1.0, Activation.SOFTMAX.value(-3));
        assertEquals(0.0, Activation.SOFTMAX.derivative(-3));
    }
}
