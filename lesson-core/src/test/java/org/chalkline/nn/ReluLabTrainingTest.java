package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What gradient descent makes of the first lesson's exercise, at a learning rate of 0.03. */
class ReluLabTrainingTest {

    private static final int STEPS = 5000;

    /** The mean squared error where one unit does the work of both. */
    private static final double ONE_BEND = 0.030;

    /** The mean squared error where both units are off. */
    private static final double BOTH_OFF = 2.463;

    @Test
    void neverMovesFromTheLabsOwnStart() {
        for (Optimizer optimizer : new Optimizer[] {new Sgd(0.03, 0), new Adam()}) {
            Training training = lab().optimizer(optimizer).build();
            Sequential start = training.network();
            training.step(100);
            assertEquals(start, training.network());
            assertEquals(BOTH_OFF, training.evaluate().loss(), 5e-4);
            for (int unit = 1; unit <= 2; unit++) {
                assertTrue(training.evaluate().isDead(0, unit));
                assertEquals(0.0, training.evaluate().gradientNorm(0, unit));
            }
            assertFalse(training.evaluate().isDead(0, 0));
        }
    }

    @Test
    void staysAtTheSolution() {
        Training training =
                Training.of(network(1, -1, 2, -4), inputs(), targets())
                        .batchSize(301)
                        .optimizer(new Sgd(0.03, 0))
                        .freezeUnit(0, 0)
                        .freezeLayer(1)
                        .build();
        training.step(100);
        assertEquals(0.0, training.evaluate().loss(), 1e-24);
    }

    @Test
    @Tag("jvm") // 60 million samples, and a browser does not do otherwise
    void overHalfOfTheRunsEndWithADeadUnitAndHardlyOneFits() {
        int runs = 40;
        int dead = 0;
        int fits = 0;
        int oneBend = 0;
        int bothOff = 0;
        for (int seed = 0; seed < runs; seed++) {
            Training training = drawn(seed);
            training.step(STEPS);
            Evaluation evaluation = training.evaluate();
            dead += evaluation.isDead(0, 1) || evaluation.isDead(0, 2) ? 1 : 0;
            fits += evaluation.loss() < 5e-4 ? 1 : 0;
            oneBend += Math.abs(evaluation.loss() - ONE_BEND) < 5e-4 ? 1 : 0;
            bothOff += Math.abs(evaluation.loss() - BOTH_OFF) < 5e-4 ? 1 : 0;
        }
        assertTrue(dead > runs / 2);
        assertTrue(fits <= 1);
        assertTrue(oneBend > runs / 3);
        assertTrue(bothOff > runs / 10);
    }

    private static Training drawn(int seed) {
        return lab().optimizer(new Sgd(0.03, 0))
                .seed(seed)
                .draw(Initializer.RANDOM_NORMAL, Initializer.RANDOM_NORMAL)
                .build();
    }

    private static Training.Builder lab() {
        return Training.of(network(0, 0, 0, 0), inputs(), targets())
                .batchSize(301)
                .freezeUnit(0, 0)
                .freezeLayer(1);
    }

    private static Sequential network(double w1, double b1, double w2, double b2) {
        return Sequential.of(
                new Dense(
                        Matrix.of(new double[][] {{-2}, {w1}, {w2}}),
                        Vector.of(2, b1, b2),
                        Activation.RELU),
                new Dense(Matrix.of(new double[] {1, 1, 1}), Vector.of(0), Activation.LINEAR));
    }

    private static Matrix inputs() {
        double[][] x = new double[301][1];
        for (int i = 0; i < x.length; i++) {
            x[i][0] = i / 100.0;
        }
        return Matrix.of(x);
    }

    private static Matrix targets() {
        PiecewiseLinear target =
                PiecewiseLinear.through(new double[][] {{0, 2}, {1, 0}, {2, 1}, {3, 4}});
        double[][] y = new double[301][1];
        for (int i = 0; i < y.length; i++) {
            y[i][0] = target.value(i / 100.0);
        }
        return Matrix.of(y);
    }
}
