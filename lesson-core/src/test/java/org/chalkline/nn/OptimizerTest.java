package org.chalkline.nn;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptimizerTest {

    @Test
    void hasKerasNamesAndLearningRates() {
        String[] names = {"sgd", "adam"};
        double[] rates = {0.01, 0.001};
        List<Optimizer> optimizers = Optimizer.all();
        assertEquals(names.length, optimizers.size());
        for (int i = 0; i < names.length; i++) {
            Optimizer optimizer = requireNonNull(Optimizer.named(names[i]));
            assertEquals(names[i], optimizers.get(i).id());
            assertSame(optimizers.get(i).getClass(), optimizer.getClass());
            assertEquals(rates[i], optimizer.learningRate());
        }
        assertNull(Optimizer.named("SGD"));
    }

    @Test
    void gradientDescentIsThatOfKerasDocumentation() {
        // Of w²/2, whose gradient is w.
        assertArrayEquals(new double[] {0.9}, path(new Sgd(0.1, 0), 1, 1), 1e-15);
    }

    @Test
    void momentumIsThatOfKerasDocumentation() {
        double[] w = path(new Sgd(0.1, 0.9), 1, 2);
        assertEquals(0.1, 1 - w[0], 1e-15);
        assertEquals(0.18, w[0] - w[1], 1e-15);
    }

    @Test
    void adamIsThatOfKerasDocumentation() {
        assertArrayEquals(new double[] {9.9}, path(new Adam().withLearningRate(0.1), 10, 1), 1e-7);
    }

    @Test
    void firstStepsOfAdamAreThoseWorkedByHand() {
        // beta1 and beta2 are ½, epsilon is 1. Step 1: g = 4, m = 2, v = 8, α = √½ / ½ = √2, so
        // w = 4 − 2√2 / (√8 + 1). Step 2: m = 1 + g/2, v = 4 + g²/2, α = √¾ / ¾.
        double[] w = path(new Adam(1, 0.5, 0.5, 1), 4, 2);
        double first = 4 - 2 * Math.sqrt(2) / (Math.sqrt(8) + 1);
        double m = 1 + first / 2;
        double v = 4 + first * first / 2;
        double second = first - Math.sqrt(0.75) / 0.75 * m / (Math.sqrt(v) + 1);
        assertArrayEquals(new double[] {first, second}, w, 1e-14);
    }

    @Test
    void adamRemembersEachParameterApart() {
        double[] together = {3, -0.5};
        double[] memory = new double[4];
        new Adam().update(together, new double[] {1, 20}, memory, 1);
        new Adam().update(together, new double[] {-2, 5}, memory, 2);
        double[] alone = {-0.5};
        memory = new double[2];
        new Adam().update(alone, new double[] {20}, memory, 1);
        new Adam().update(alone, new double[] {5}, memory, 2);
        assertEquals(alone[0], together[1]);
    }

    @Test
    void adamGoesByTheLearningRateHoweverSteepTheLossIs() {
        for (double gradient = 1; gradient < 1e6; gradient *= 10) {
            double[] w = {0};
            new Adam().update(w, new double[] {gradient}, new double[2], 1);
            assertEquals(-0.001, w[0], 1e-8);
        }
    }

    @Test
    void anotherLearningRateLeavesTheRest() {
        assertEquals(0.7, new Sgd(0.1, 0.7).withLearningRate(0.2).momentum());
        assertEquals(0.2, new Sgd(0.1, 0.7).withLearningRate(0.2).learningRate());
        double[] w = path(new Adam(1, 0.5, 0.5, 1).withLearningRate(2), 4, 1);
        assertEquals(4 - 4 * Math.sqrt(2) / (Math.sqrt(8) + 1), w[0], 1e-14);
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertRefused("the learning rate must be positive and finite", () -> new Sgd(0, 0));
        assertRefused(
                "the learning rate must be positive and finite",
                () -> new Adam().withLearningRate(Double.NaN));
        assertRefused("the momentum must be from 0 to below 1", () -> new Sgd(1, 1));
        assertRefused("beta1 must be from 0 to below 1", () -> new Adam(1, -0.1, 0, 1));
        assertRefused("beta2 must be from 0 to below 1", () -> new Adam(1, 0, 1, 1));
        assertRefused("epsilon must be positive", () -> new Adam(1, 0, 0, 0));
    }

    private static void assertRefused(String message, Runnable maker) {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, maker::run);
        assertEquals(message, problem.getMessage());
    }

    /** Returns where a parameter is after each step down w²/2, whose gradient is w. */
    private static double[] path(Optimizer optimizer, double start, int steps) {
        double[] w = {start};
        double[] memory = new double[optimizer.slots()];
        double[] path = new double[steps];
        for (int step = 1; step <= steps; step++) {
            optimizer.update(w, w.clone(), memory, step);
            path[step - 1] = w[0];
        }
        return path;
    }
}
