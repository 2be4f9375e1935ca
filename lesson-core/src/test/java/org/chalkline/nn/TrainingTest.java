package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Matrix X =
            Matrix.of(
                    new double[] {-2},
                    new double[] {-1},
                    new double[] {0},
                    new double[] {1},
                    new double[] {2});

    /** |x|, which two ReLU units make. */
    private static final Matrix Y =
            Matrix.of(
                    new double[] {2},
                    new double[] {1},
                    new double[] {0},
                    new double[] {1},
                    new double[] {2});

    @Test
    void stepGoesAgainstTheGradientOfTheMeanLoss() {
        // wx + b at w = 1, b = 0 is off by −4, −2, 0, 0, 0: the mean of twice that, times x, is 4,
        // and the mean of twice that −2.4.
        Training training =
                Training.of(line(1, 0), X, Y).batchSize(5).optimizer(new Sgd(0.5, 0)).build();
        training.step(1);
        assertEquals(1, training.steps());
        Dense line = training.network().layers().get(0);
        assertEquals(-1, line.weights().get(0, 0), 1e-15);
        assertEquals(1.2, line.bias().get(0), 1e-15);
    }

    @Test
    void learnsTheAbsoluteValueByEveryOptimizer() {
        for (Optimizer optimizer : Optimizer.all()) {
            Training training =
                    builder(Activation.RELU).optimizer(optimizer.withLearningRate(0.02)).build();
            training.step(4000);
            assertTrue(training.evaluate().loss() < 1e-3, optimizer.id());
        }
    }

    @Test
    void learnsExclusiveOrByCrossentropy() {
        Matrix x =
                Matrix.of(
                        new double[] {0, 0}, new double[] {0, 1},
                        new double[] {1, 0}, new double[] {1, 1});
        Matrix y =
                Matrix.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0});
        Training training =
                Training.of(
                                Sequential.of(
                                        zeros(2, 4, Activation.TANH),
                                        zeros(4, 1, Activation.SIGMOID)),
                                x,
                                y)
                        .loss(new BinaryCrossentropy())
                        .optimizer(new Adam().withLearningRate(0.05))
                        .draw(Initializer.GLOROT_UNIFORM, Initializer.ZEROS)
                        .build();
        training.step(500);
        Matrix p = training.network().predict(x);
        for (int i = 0; i < 4; i++) {
            assertEquals(y.get(i, 0), p.get(i, 0), 0.1);
        }
    }

    @Test
    void sameSettingsGiveTheSameNetworkInWhateverPortions() {
        Training atOnce = builder(Activation.TANH).batchSize(2).build();
        Training inPortions = builder(Activation.TANH).batchSize(2).build();
        atOnce.step(100);
        for (int portion = 1; inPortions.steps() < 100; portion++) {
            inPortions.step(Math.min(portion, 100 - inPortions.steps()));
            inPortions.evaluate();
        }
        assertEquals(atOnce.network(), inPortions.network());
    }

    @Test
    void everyMachineLearnsTheSameToTheLastBit() {
        Training relu = builder(Activation.RELU).batchSize(2).build();
        relu.step(300);
        assertEquals(0.416169770658121, relu.evaluate().loss());
        Training tanh = builder(Activation.TANH).batchSize(2).optimizer(new Adam()).build();
        tanh.step(300);
        assertEquals(0.6579179166796585, tanh.evaluate().loss());
    }

    @Test
    void anotherSeedGivesAnotherStartAndAnotherOrder() {
        assertNotEquals(
                builder(Activation.TANH).seed(1).build().network(),
                builder(Activation.TANH).seed(2).build().network());
        Training one = Training.of(line(1, 0), X, Y).batchSize(1).seed(1).build();
        Training other = Training.of(line(1, 0), X, Y).batchSize(1).seed(2).build();
        one.step(3);
        other.step(3);
        assertNotEquals(one.network(), other.network());
    }

    @Test
    void epochUsesEverySampleOnceAndEndsWithASmallerBatch() {
        Training training = bias(2).build();
        assertEquals(3, training.stepsPerEpoch());
        for (int epoch = 0; epoch < 3; epoch++) {
            double sum = 2 * meanTargetOfAStep(training) + 2 * meanTargetOfAStep(training);
            assertEquals(2 + 1 + 0 + 1 + 2, sum + meanTargetOfAStep(training), 1e-10);
        }
    }

    @Test
    void shufflesEachEpochUnlessToldOtherwise() {
        Training inOrder = bias(1).shuffle(false).build();
        Training shuffled = bias(1).build();
        int middleFirst = 0;
        for (int epoch = 0; epoch < 100; epoch++) {
            assertEquals(2, meanTargetOfAStep(inOrder), 1e-10);
            middleFirst += meanTargetOfAStep(shuffled) < 0.5 ? 1 : 0;
            inOrder.step(4);
            shuffled.step(4);
        }
        assertEquals(20, middleFirst, 12);
    }

    /** A training of a bias alone. */
    private static Training.Builder bias(int batchSize) {
        return Training.of(line(0, 0), X, Y)
                .batchSize(batchSize)
                .optimizer(new Sgd(0.1, 0))
                .freezeWeight(0, 0, 0);
    }

    /** Takes a step and returns the mean of its batch's targets, which the bias came nearer to. */
    private static double meanTargetOfAStep(Training training) {
        double before = training.network().layers().get(0).bias().get(0);
        training.step(1);
        double after = training.network().layers().get(0).bias().get(0);
        return before + (after - before) / 0.2;
    }

    @Test
    void startsFromTheNetworkUnlessItIsDrawn() {
        Sequential given = line(0.3, 0.7);
        assertEquals(given, Training.of(given, X, Y).build().network());
        assertEquals(0, Training.of(given, X, Y).build().steps());
    }

    @Test
    void frozenParametersNeverChangeAndOthersDo() {
        for (Optimizer optimizer : new Optimizer[] {new Sgd(0.02, 0.9), new Adam()}) {
            Sequential start = builder(Activation.TANH).build().network();
            Training training =
                    Training.of(start, X, Y)
                            .optimizer(optimizer)
                            .freezeUnit(0, 1)
                            .freezeWeight(0, 0, 0)
                            .freezeBias(0, 2)
                            .freezeLayer(1)
                            .build();
            training.step(50);
            Dense hidden = start.layers().get(0);
            Dense trained = training.network().layers().get(0);
            assertEquals(hidden.weights().get(0, 0), trained.weights().get(0, 0));
            assertNotEquals(hidden.bias().get(0), trained.bias().get(0));
            assertEquals(hidden.weights().get(1, 0), trained.weights().get(1, 0));
            assertEquals(hidden.bias().get(1), trained.bias().get(1));
            assertNotEquals(hidden.weights().get(2, 0), trained.weights().get(2, 0));
            assertEquals(hidden.bias().get(2), trained.bias().get(2));
            assertEquals(start.layers().get(1), training.network().layers().get(1));
        }
    }

    @Test
    void whatIsFrozenIsNotDrawnNorChangesWhatOthersAreDrawnAs() {
        Dense free = builder(Activation.RELU).build().network().layers().get(0);
        Dense half = builder(Activation.RELU).freezeUnit(0, 0).build().network().layers().get(0);
        assertEquals(0.0, half.weights().get(0, 0));
        assertEquals(0.0, half.bias().get(0));
        assertEquals(free.weights().get(1, 0), half.weights().get(1, 0));
        assertEquals(free.bias().get(1), half.bias().get(1));
    }

    @Test
    void evaluationTellsTheMeanLossAndEachUnitsGradient() {
        Evaluation evaluation = Training.of(line(1, 0), X, Y).batchSize(2).build().evaluate();
        assertEquals(4, evaluation.loss(), 1e-15);
        assertEquals(Math.hypot(4, 2.4), evaluation.gradientNorm(0, 0), 1e-15);
    }

    @Test
    void unitThatIsOffForEverySampleIsDead() {
        Sequential network =
                Sequential.of(
                        new Dense(
                                Matrix.of(new double[] {1}, new double[] {1}, new double[] {0}),
                                Vector.of(-2, -1.9, 0),
                                Activation.RELU),
                        new Dense(
                                Matrix.of(new double[] {1, 1, 1}),
                                Vector.of(0),
                                Activation.LINEAR));
        Evaluation evaluation = Training.of(network, X, Y).build().evaluate();
        assertTrue(evaluation.isDead(0, 0));
        assertEquals(0.0, evaluation.gradientNorm(0, 0));
        assertFalse(evaluation.isDead(0, 1));
        assertTrue(evaluation.gradientNorm(0, 1) > 0);
        assertTrue(evaluation.isDead(0, 2));
        assertFalse(evaluation.isDead(1, 0));
    }

    @Test
    void unitThatLeaksIsNeverDead() {
        Sequential network =
                Sequential.of(
                        new Dense(
                                Matrix.of(new double[] {1}), Vector.of(-9), Activation.LEAKY_RELU));
        assertFalse(Training.of(network, X, Y).build().evaluate().isDead(0, 0));
    }

    @Test
    void refusesWhatDoesNotFit() {
        Matrix pairs = Matrix.of(new double[5][2]);
        assertRefused(
                "numbers in a sample: 1 needed, 2 given", () -> Training.of(line(1, 0), pairs, Y));
        assertRefused(
                "numbers in a target: 1 needed, 2 given", () -> Training.of(line(1, 0), X, pairs));
        assertRefused(
                "targets: 5 needed, 1 given",
                () -> Training.of(line(1, 0), X, Matrix.of(new double[1][1])));
        Training.Builder builder = Training.of(line(1, 0), X, Y);
        assertRefused("a batch needs at least one sample", () -> builder.batchSize(0));
        assertRefused("there is no such layer", () -> builder.freezeLayer(1));
        assertRefused("there is no such unit", () -> builder.freezeUnit(0, -1));
        assertRefused("there is no such input", () -> builder.freezeWeight(0, 0, 1));
    }

    private static void assertRefused(String message, Runnable action) {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, action::run);
        assertEquals(message, problem.getMessage());
    }

    /** A training of [1,3,1] on |x|, drawn. */
    private static Training.Builder builder(Activation hidden) {
        return Training.of(Sequential.of(zeros(1, 3, hidden), zeros(3, 1, Activation.LINEAR)), X, Y)
                .seed(2)
                .draw(Initializer.RANDOM_NORMAL, Initializer.RANDOM_NORMAL);
    }

    private static Sequential line(double w, double b) {
        return Sequential.of(
                new Dense(Matrix.of(new double[] {w}), Vector.of(b), Activation.LINEAR));
    }

    private static Dense zeros(int inputs, int units, Activation activation) {
        return new Dense(
                Matrix.of(new double[units][inputs]), Vector.of(new double[units]), activation);
    }
}
