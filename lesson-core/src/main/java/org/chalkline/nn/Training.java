package org.chalkline.nn;

import org.jspecify.annotations.Nullable;

/**
 * A network that learns from samples, step by step: Keras' {@code fit}, in portions.
 *
 * <p>A step takes a batch, finds the gradient of the mean loss over it and has the {@link
 * Optimizer} move the parameters. The batches of an epoch share out all samples, the last one may
 * be smaller; unless a batch holds them all, the samples are shuffled before each epoch.
 *
 * <p>All chance comes from the seed: trainings of the same settings have the same parameters after
 * the same number of steps, made in whatever portions. The JVM and the browser agree to the last
 * bit if the activations are piecewise linear or tanh and the loss is one of the two errors; what
 * else there is uses the host's {@code exp}.
 */
public final class Training {

    private final Parameters parameters;
    private final Backpropagation backpropagation;
    private final Optimizer optimizer;
    private final int batchSize;
    private final boolean shuffle;
    private final boolean[] frozen;
    private final boolean anyFrozen;
    private final double[] gradient;
    private final double[] memory;
    private final int[] order;
    private final SeededRandom random;
    private int steps;
    private int next;

    private Training(Builder builder) {
        Matrix x = builder.x;
        parameters = new Parameters(builder.network);
        optimizer = builder.optimizer;
        batchSize = Math.min(builder.batchSize, x.rows());
        shuffle = builder.shuffle && batchSize < x.rows();
        backpropagation =
                new Backpropagation(builder.network, builder.loss, x, builder.y, batchSize);
        frozen = builder.frozen;
        boolean some = false;
        for (boolean one : frozen) {
            some |= one;
        }
        anyFrozen = some;
        gradient = new double[frozen.length];
        memory = new double[optimizer.slots() * frozen.length];
        order = new int[x.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        next = order.length;
        random = new SeededRandom(builder.seed);
        if (builder.weights != null && builder.biases != null) {
            parameters.draw(builder.weights, builder.biases, frozen, random);
        }
    }

    /**
     * Begins the settings of a training that starts from a network's own parameters.
     *
     * @param x {@code [n×in]}, a row for each sample
     * @param y {@code [n×out]}, their targets
     * @throws IllegalArgumentException if the three do not fit
     */
    public static Builder of(Sequential network, Matrix x, Matrix y) {
        return new Builder(network, x, y);
    }

    /** Takes {@code count} steps; none if it is not above 0. */
    public void step(int count) {
        for (int i = 0; i < count; i++) {
            if (next == order.length) {
                next = 0;
                if (shuffle) {
                    shuffle();
                }
            }
            int end = Math.min(next + batchSize, order.length);
            backpropagation.gradient(parameters.numbers(), gradient, order, next, end);
            next = end;
            if (anyFrozen) {
                freeze();
            }
            steps++;
            optimizer.update(parameters.numbers(), gradient, memory, steps);
        }
    }

    /** R. Fisher and F. Yates' shuffle (Knuth, vol. 2, 3.4.2, algorithm P). */
    private void shuffle() {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.below(last + 1);
            int sample = order[last];
            order[last] = order[other];
            order[other] = sample;
        }
    }

    private void freeze() {
        for (int i = 0; i < gradient.length; i++) {
            if (frozen[i]) {
                gradient[i] = 0;
            }
        }
    }

    /** Returns how many steps were taken. */
    public int steps() {
        return steps;
    }

    /** Returns how many steps make an epoch, which uses every sample once. */
    public int stepsPerEpoch() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /** Returns the network as it is now. */
    public Sequential network() {
        return parameters.network();
    }

    /** Judges the network as it is now, on all samples. */
    public Evaluation evaluate() {
        return new Evaluation(parameters, backpropagation, order);
    }

    /** The settings of a training. */
    public static final class Builder {

        private final Sequential network;
        private final Matrix x;
        private final Matrix y;
        private final Parameters parameters;
        private final boolean[] frozen;
        private Loss loss = new MeanSquaredError();
        private Optimizer optimizer = new Sgd();
        private int batchSize = 32;
        private boolean shuffle = true;
        private int seed;
        private @Nullable Initializer weights;
        private @Nullable Initializer biases;

        private Builder(Sequential network, Matrix x, Matrix y) {
            Require.count("numbers in a sample", network.inputs(), x.columns());
            Require.count("numbers in a target", network.units(), y.columns());
            Require.count("targets", x.rows(), y.rows());
            this.network = network;
            this.x = x;
            this.y = y;
            parameters = new Parameters(network);
            frozen = new boolean[parameters.numbers().length];
        }

        /** Sets the loss, the mean squared error unless set. */
        public Builder loss(Loss loss) {
            this.loss = loss;
            return this;
        }

        /** Sets the optimizer, gradient descent with a learning rate of 0.01 unless set. */
        public Builder optimizer(Optimizer optimizer) {
            this.optimizer = optimizer;
            return this;
        }

        /**
         * Sets how many samples a step takes, as in Keras 32 unless set; any number from that of
         * all samples on makes every step an epoch.
         *
         * @throws IllegalArgumentException unless it is positive
         */
        public Builder batchSize(int batchSize) {
            Require.that(batchSize > 0, "a batch needs at least one sample");
            this.batchSize = batchSize;
            return this;
        }

        /** Sets whether an epoch's batches are drawn anew; they are unless set. */
        public Builder shuffle(boolean shuffle) {
            this.shuffle = shuffle;
            return this;
        }

        /** Sets what all chance is made from, 0 unless set. */
        public Builder seed(int seed) {
            this.seed = seed;
            return this;
        }

        /**
         * Has all weights and biases that are not frozen drawn from the seed, instead of taken from
         * the network. What is frozen does not change what others start with.
         */
        public Builder draw(Initializer weights, Initializer biases) {
            this.weights = weights;
            this.biases = biases;
            return this;
        }

        /**
         * Keeps all of a layer as it is; layers, units and inputs are counted from 0.
         *
         * @throws IllegalArgumentException if there is no such layer
         */
        public Builder freezeLayer(int layer) {
            int unit = 0;
            do {
                freezeUnit(layer, unit);
                unit++;
            } while (unit < network.layers().get(layer).units());
            return this;
        }

        /**
         * Keeps a unit's weights and bias as they are.
         *
         * @throws IllegalArgumentException if there is no such unit
         */
        public Builder freezeUnit(int layer, int unit) {
            freezeBias(layer, unit);
            for (int input = 0; input < network.layers().get(layer).inputs(); input++) {
                freezeWeight(layer, unit, input);
            }
            return this;
        }

        /**
         * Keeps the weight of one of a unit's inputs as it is.
         *
         * @throws IllegalArgumentException if there is no such weight
         */
        public Builder freezeWeight(int layer, int unit, int input) {
            frozen[parameters.weight(layer, unit, input)] = true;
            return this;
        }

        /**
         * Keeps a unit's bias as it is.
         *
         * @throws IllegalArgumentException if there is no such unit
         */
        public Builder freezeBias(int layer, int unit) {
            frozen[parameters.bias(layer, unit)] = true;
            return this;
        }

        /**
         * Returns the training before its first step.
         *
         * @throws IllegalArgumentException if the network has a softmax anywhere but in its last
         *     layer with {@link CategoricalCrossentropy} as the loss
         */
        public Training build() {
            return new Training(this);
        }
    }
}
