package org.chalkline.nn;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossTest {

    private final Vector target = Vector.of(0.2, 0.7, 0.1);
    private final Vector probabilities = Vector.of(0.3, 0.25, 0.45);
    private final Vector logits = Vector.of(-1.5, 0.4, 2);

    @Test
    void hasKerasNames() {
        String[] names = {
            "mean_squared_error",
            "mean_absolute_error",
            "binary_crossentropy",
            "categorical_crossentropy"
        };
        List<Loss> losses = Loss.all();
        assertEquals(names.length, losses.size());
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], losses.get(i).id());
            assertSame(losses.get(i).getClass(), requireNonNull(Loss.named(names[i])).getClass());
        }
        assertNull(Loss.named("mse"));
    }

    @Test
    void errorsAreMeans() {
        Vector truth = Vector.of(1, 2);
        Vector guess = Vector.of(3, -1);
        assertEquals(6.5, new MeanSquaredError().of(truth, guess));
        assertEquals(2.5, new MeanAbsoluteError().of(truth, guess));
        assertEquals(Vector.of(2, -3), new MeanSquaredError().gradient(truth, guess));
        assertEquals(Vector.of(0.5, -0.5), new MeanAbsoluteError().gradient(truth, guess));
    }

    @Test
    void absoluteErrorHasNoGradientAtItsKink() {
        assertEquals(Vector.of(0), new MeanAbsoluteError().gradient(Vector.of(3), Vector.of(3)));
    }

    @Test
    void binaryCrossentropyIsAMeanOfLogarithms() {
        double loss = new BinaryCrossentropy().of(Vector.of(1, 0), Vector.of(0.8, 0.4));
        assertEquals(0.3669845875401002, loss, 1e-15);
    }

    @Test
    void crossentropiesAreThoseOfKerasDocumentation() {
        assertEquals(
                0.865,
                new BinaryCrossentropy()
                        .fromLogits(Vector.of(0, 1, 0, 0), Vector.of(-18.6, 0.51, 2.94, -12.8)),
                5e-4);
        assertEquals(
                0.916, new BinaryCrossentropy().of(Vector.of(0, 1), Vector.of(0.6, 0.4)), 5e-4);
        assertEquals(
                0.714, new BinaryCrossentropy().of(Vector.of(0, 0), Vector.of(0.4, 0.6)), 5e-4);
        assertEquals(
                0.0513,
                new CategoricalCrossentropy().of(Vector.of(0, 1, 0), Vector.of(0.05, 0.95, 0)),
                1e-4);
        assertEquals(
                2.303,
                new CategoricalCrossentropy().of(Vector.of(0, 0, 1), Vector.of(0.1, 0.8, 0.1)),
                1e-3);
    }

    @Test
    void probabilitiesAreClippedSoThatNoLossIsInfinite() {
        double worst = 16.11809565095832; // −ln 1e-7
        assertEquals(worst, new BinaryCrossentropy().of(Vector.of(1), Vector.of(0)), 1e-14);
        assertEquals(worst, new BinaryCrossentropy().of(Vector.of(0), Vector.of(1)), 1e-8);
        assertEquals(
                worst, new CategoricalCrossentropy().of(Vector.of(1, 0), Vector.of(0, 1)), 1e-14);
    }

    @Test
    void clippedProbabilitiesHaveNoGradient() {
        assertEquals(
                Vector.of(0, 0),
                new BinaryCrossentropy().gradient(Vector.of(1, 0), Vector.of(0, 1)));
        assertEquals(
                Vector.of(0, 0),
                new CategoricalCrossentropy().gradient(Vector.of(1, 0), Vector.of(0, 1)));
    }

    @Test
    void gradientsAgreeWithCentralDifferences() {
        double h = 1e-6;
        for (Loss loss : Loss.all()) {
            for (int i = 0; i < target.size(); i++) {
                double ofProbabilities =
                        loss.of(target, moved(probabilities, i, h))
                                - loss.of(target, moved(probabilities, i, -h));
                double gradient = loss.gradient(target, probabilities).get(i);
                assertEquals(ofProbabilities / (2 * h), gradient, 1e-8, loss.id());
                double ofLogits =
                        loss.fromLogits(target, moved(logits, i, h))
                                - loss.fromLogits(target, moved(logits, i, -h));
                double logitGradient = loss.gradientFromLogits(target, logits).get(i);
                assertEquals(ofLogits / (2 * h), logitGradient, 1e-8, loss.id());
            }
        }
    }

    @Test
    void categoricalGradientHoldsForTargetsThatDoNotSumToOne() {
        Vector twice = Vector.of(1, 1, 0);
        double h = 1e-6;
        double difference =
                new CategoricalCrossentropy().fromLogits(twice, moved(logits, 2, h))
                        - new CategoricalCrossentropy().fromLogits(twice, moved(logits, 2, -h));
        Vector gradient = new CategoricalCrossentropy().gradientFromLogits(twice, logits);
        assertEquals(difference / (2 * h), gradient.get(2), 1e-8);
    }

    @Test
    void logitsGiveTheLossOfTheLinkedPrediction() {
        assertSame(Activation.SIGMOID, new BinaryCrossentropy().link());
        assertSame(Activation.SOFTMAX, new CategoricalCrossentropy().link());
        for (Loss loss : Loss.all()) {
            double expected = loss.of(target, loss.link().apply(logits));
            assertEquals(expected, loss.fromLogits(target, logits), 1e-14, loss.id());
        }
    }

    @Test
    void logitsNeitherOverflowNorSaturate() {
        Vector one = Vector.of(1);
        assertEquals(1000.0, new BinaryCrossentropy().fromLogits(one, Vector.of(-1000)));
        assertEquals(0.0, new BinaryCrossentropy().fromLogits(one, Vector.of(1000)));
        assertEquals(
                Vector.of(-1), new BinaryCrossentropy().gradientFromLogits(one, Vector.of(-1000)));
        Vector first = Vector.of(1, 0);
        Vector wrong = Vector.of(-1000, 1000);
        assertEquals(2000.0, new CategoricalCrossentropy().fromLogits(first, wrong));
        assertEquals(0.0, new CategoricalCrossentropy().fromLogits(first, Vector.of(1000, -1000)));
        assertEquals(
                Vector.of(-1, 1), new CategoricalCrossentropy().gradientFromLogits(first, wrong));
    }

    @Test
    void lossOfAlmostCertainLogitsKeepsItsDigits() {
        double tiny = 4.248354255291589e-18; // ln(1 + e^−40)
        double tolerance = 1e-32;
        assertEquals(
                tiny, new BinaryCrossentropy().fromLogits(Vector.of(1), Vector.of(40)), tolerance);
        assertEquals(
                tiny,
                new CategoricalCrossentropy().fromLogits(Vector.of(0, 1), Vector.of(0, 40)),
                tolerance);
        assertEquals(
                -tiny,
                new BinaryCrossentropy().gradientFromLogits(Vector.of(1), Vector.of(40)).get(0),
                tolerance);
    }

    @Test
    void refusesVectorsOfDifferentSizesAndNamesBoth() {
        Vector shorter = Vector.of(1, 2);
        for (Loss loss : Loss.all()) {
            IllegalArgumentException problem =
                    assertThrows(IllegalArgumentException.class, () -> loss.of(target, shorter));
            assertEquals("predictions: 3 needed, 2 given", problem.getMessage());
            assertThrows(IllegalArgumentException.class, () -> loss.fromLogits(target, shorter));
            assertThrows(IllegalArgumentException.class, () -> loss.gradient(target, shorter));
            assertThrows(
                    IllegalArgumentException.class, () -> loss.gradientFromLogits(target, shorter));
        }
    }

    private static Vector moved(Vector vector, int i, double by) {
        double[] numbers = vector.toArray();
        numbers[i] += by;
        return Vector.of(numbers);
    }
}
