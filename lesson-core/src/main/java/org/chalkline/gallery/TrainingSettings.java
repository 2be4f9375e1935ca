package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Adam;
import org.chalkline.nn.Dense;
import org.chalkline.nn.Initializer;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.Optimizer;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Sequential;
import org.chalkline.nn.Sgd;
import org.chalkline.nn.Training;
import org.chalkline.nn.Vector;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.Words;

/**
 * What a reader can set of a training, each a control.
 *
 * <p>The network has one hidden layer, whose first units may be fixed, and an output that sums.
 */
final class TrainingSettings {

    private static final double MOMENTUM = 0.9;
    private static final double LEARNING_RATE = 0.03;
    private static final int RATE_PLACES = 4;
    private static final int MOST_UNITS = 32;
    private static final int MOST_STEPS = 20_000;

    private static final double[] SPEEDS = {1, 10, 100};

    private static final int STEP = 0;
    private static final int UNITS = 1;
    private static final int ACTIVATION = 2;
    private static final int OPTIMIZER = 3;
    private static final int RATE = 4;
    private static final int START = 5;
    private static final int SEED = 6;
    private static final int SPEED = 7;

    private final Matrix x;
    private final Matrix y;
    private final double[][] fixed;
    private final double[] units;
    private final List<Activation> activations;
    private final double[] rates;
    private final List<Initializer> starts;
    private final Controls controls;

    private TrainingSettings(
            Matrix x,
            Matrix y,
            double[][] fixed,
            double[] units,
            List<Activation> activations,
            double[] rates,
            List<Initializer> starts,
            Controls controls) {
        this.x = x;
        this.y = y;
        this.fixed = fixed;
        this.units = units;
        this.activations = activations;
        this.rates = rates;
        this.starts = starts;
        this.controls = controls;
    }

    /**
     * Reads {@code samples}; {@code fixed}, rows of [w, b]; {@code units}, {@code activations},
     * {@code learning-rates} and {@code starts}, lists to pick from of which the first is taken at
     * first; {@code steps}; {@code seed}.
     */
    static TrainingSettings read(Params params, PiecewiseLinear target, Words words) {
        int samples = params.integer("samples", 31, 2, 1000);
        double[][] fixed = params.rows("fixed", 2);
        double[] units = params.numbers(() -> counts(params, fixed.length));
        List<Activation> activations =
                or(ActivationParam.readAll(params, "activations"), Activation.RELU);
        double[] rates = params.numbers(() -> rates(params));
        List<Initializer> starts =
                or(
                        params.choices(
                                "starts",
                                Initializer.RANDOM_NORMAL,
                                Arrays.asList(Initializer.values()),
                                Initializer::id),
                        Initializer.RANDOM_NORMAL);
        int steps = params.integer("steps", 5000, 10, MOST_STEPS);
        int seed = params.integer("seed", 1, 1, 999);
        Controls controls =
                Controls.of(
                        slider(
                                params,
                                words,
                                "step",
                                "training.step",
                                new Range(0, 1, steps, 0),
                                0),
                        params.choice(() -> choice(words, "units", "training.units", texts(units))),
                        params.choice(() -> activations(words, activations)),
                        params.choice(() -> optimizers(words)),
                        params.choice(
                                () ->
                                        choice(
                                                words,
                                                "learning-rate",
                                                "training.learning-rate",
                                                texts(rates))),
                        params.choice(() -> starts(words, starts)),
                        slider(
                                params,
                                words,
                                "seed",
                                "training.seed",
                                new Range(1, 1, 998, 0),
                                seed - 1),
                        params.choice(
                                () -> choice(words, "speed", "training.speed", texts(SPEEDS))));
        double[][] xs = new double[samples][];
        double[][] ys = new double[samples][];
        for (int i = 0; i < samples; i++) {
            double at = target.from() + (target.to() - target.from()) * i / (samples - 1);
            xs[i] = new double[] {at};
            ys[i] = new double[] {target.value(at)};
        }
        return new TrainingSettings(
                Matrix.of(xs), Matrix.of(ys), fixed, units, activations, rates, starts, controls);
    }

    private static <T> List<T> or(List<T> given, T usual) {
        return given.isEmpty() ? List.of(usual) : given;
    }

    private static Slider slider(
            Params params, Words words, String name, String key, Range range, int start) {
        return params.slider(() -> new Slider(name, Label.of(words.say(key)), range, start));
    }

    private static Choice choice(
            Words words, String name, String key, List<Choice.Option> options) {
        return new Choice(name, Label.of(words.say(key)), options, 0);
    }

    private static List<Choice.Option> texts(double[] numbers) {
        List<Choice.Option> options = new ArrayList<>();
        for (double number : numbers) {
            String text = Digits.brief(number, RATE_PLACES);
            options.add(new Choice.Option(text, Label.of(text)));
        }
        return options;
    }

    private static Choice activations(Words words, List<Activation> all) {
        List<Choice.Option> options = new ArrayList<>();
        for (Activation one : all) {
            String label = words.say("activation." + one.id());
            options.add(new Choice.Option(one.id(), Label.of(label)));
        }
        return choice(words, "activation", "training.activation", options);
    }

    private static Choice optimizers(Words words) {
        List<Choice.Option> options =
                List.of(
                        new Choice.Option("sgd", Label.of(words.say("training.sgd"))),
                        new Choice.Option("momentum", Label.of(words.say("training.momentum"))),
                        new Choice.Option("adam", Label.of(words.say("training.adam"))));
        return choice(words, "optimizer", "training.optimizer", options);
    }

    private static Choice starts(Words words, List<Initializer> all) {
        List<Choice.Option> options = new ArrayList<>();
        for (Initializer one : all) {
            String label = words.say("training." + one.id());
            options.add(new Choice.Option(one.id(), Label.of(label)));
        }
        return choice(words, "start", "training.start", options);
    }

    private static double[] counts(Params params, int fixed) {
        double[] units = params.numbers("units");
        for (double count : units) {
            if (count != Math.floor(count) || count <= fixed || count > MOST_UNITS) {
                String expected = "whole numbers above that of fixed units, to " + MOST_UNITS;
                params.problem("units", "not numbers of units", expected);
                return new double[] {fixed + 1};
            }
        }
        return units.length == 0 ? new double[] {fixed + 2} : units;
    }

    private static double[] rates(Params params) {
        double[] rates = params.numbers("learning-rates");
        for (double rate : rates) {
            if (!(rate >= 1e-4 && rate <= 10)) {
                params.problem("learning-rates", "no learning rate", "numbers from 0.0001 to 10");
                return new double[] {LEARNING_RATE};
            }
        }
        return rates.length == 0 ? new double[] {LEARNING_RATE} : rates;
    }

    Controls controls() {
        return controls;
    }

    /** Returns the place of the control that counts the steps. */
    int step() {
        return STEP;
    }

    int steps(State state) {
        return state.tick(STEP);
    }

    /** Returns how many steps are taken at once when the training is played. */
    int speed(State state) {
        return (int) SPEEDS[state.tick(SPEED)];
    }

    /** Returns the state with which a state's training begins. */
    State beginning(State state) {
        return state.with(STEP, 0).with(SPEED, 0);
    }

    int mostSteps() {
        return controls.all().get(STEP).ticks();
    }

    int samples() {
        return x.rows();
    }

    /** Returns how many hidden units there are. */
    int units(State state) {
        return (int) units[state.tick(UNITS)];
    }

    /** Returns how many hidden units there are at most. */
    int mostUnits() {
        double most = 0;
        for (double count : units) {
            most = Math.max(most, count);
        }
        return (int) most;
    }

    boolean isFixed(int unit) {
        return unit < fixed.length;
    }

    Activation activation(State state) {
        return activations.get(state.tick(ACTIVATION));
    }

    /** Returns the training that a state begins with. */
    Training training(State state) {
        int count = units(state);
        double[][] w = new double[count][1];
        double[] b = new double[count];
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        for (int i = 0; i < fixed.length; i++) {
            w[i][0] = fixed[i][0];
            b[i] = fixed[i][1];
        }
        Sequential network =
                Sequential.of(
                        new Dense(Matrix.of(w), Vector.of(b), activation(state)),
                        new Dense(Matrix.of(ones), Vector.of(0), Activation.LINEAR));
        Initializer weights = starts.get(state.tick(START));
        Initializer biases = weights == Initializer.RANDOM_NORMAL ? weights : Initializer.ZEROS;
        Training.Builder builder =
                Training.of(network, x, y)
                        .optimizer(optimizer(state))
                        .batchSize(samples())
                        .seed(state.tick(SEED) + 1)
                        .draw(weights, biases)
                        .freezeLayer(1);
        for (int i = 0; i < fixed.length; i++) {
            builder.freezeUnit(0, i);
        }
        return builder.build();
    }

    private Optimizer optimizer(State state) {
        double rate = rates[state.tick(RATE)];
        return switch (state.tick(OPTIMIZER)) {
            case 0 -> new Sgd(rate, 0);
            case 1 -> new Sgd(rate, MOMENTUM);
            default -> new Adam().withLearningRate(rate);
        };
    }
}
