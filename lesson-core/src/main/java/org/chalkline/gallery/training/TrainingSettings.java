package org.chalkline.gallery.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Label;
import org.chalkline.gallery.network.ActivationType;
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
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumberType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.RowsType;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;

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
    private static final int MOST_SEEDS = 999;

    /** A training that is played takes this part of its steps so far at once, or one. */
    private static final int PART_OF_STEPS = 90;

    /** The keys of their names; what follows the point is the name in a written state. */
    private static final List<String> OPTIMIZERS = List.of("sgd", "momentum", "adam");

    private static final Param<Integer> SAMPLES = Param.of("samples", WholeType.ANY);
    private static final Param<double[][]> FIXED = Param.of("fixed", RowsType.of(2));
    private static final Param<double[]> UNIT_COUNTS = Param.of("units", NumbersType.ANY);
    private static final Param<List<Activation>> ACTIVATIONS =
            Param.of("activations", ListType.of(ActivationType.ACTIVATION));
    private static final Param<double[]> RATES = Param.of("learning-rates", NumbersType.ANY);
    private static final Param<List<Initializer>> STARTS =
            Param.of("starts", ListType.of(new StartType()));
    private static final Param<Integer> STEPS = Param.of("steps", WholeType.ANY);
    private static final Param<Integer> FIRST_SEED = Param.of("seed", WholeType.ANY);

    /** An initializer by Keras' name. */
    private static final class StartType extends ChoiceType<Initializer> {

        @Override
        public List<Initializer> all() {
            return List.of(Initializer.values());
        }

        @Override
        public String nameOf(Initializer one) {
            return one.id();
        }
    }

    private static final int STEP = 0;
    private static final int UNITS = 1;
    private static final int ACTIVATION = 2;
    private static final int OPTIMIZER = 3;
    private static final int RATE = 4;
    private static final int START = 5;
    private static final int SEED = 6;

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
     * Declares {@code samples}; {@code fixed}, rows of [w, b]; {@code units}, {@code activations},
     * {@code learning-rates} and {@code starts}, lists to pick from of which the first is taken at
     * first; {@code steps}; {@code seed}.
     */
    static void declare(Declaration declaration) {
        declaration
                .type(SAMPLES, WholeType.from(2, 1000))
                .type(UNIT_COUNTS, NumbersType.some(WholeType.from(1, MOST_UNITS)))
                .type(ACTIVATIONS, ListType.some(ActivationType.ACTIVATION))
                .type(RATES, NumbersType.some(NumberType.from(1e-4, 10)))
                .type(STARTS, ListType.some(new StartType()))
                .type(STEPS, WholeType.from(10, MOST_STEPS))
                .type(FIRST_SEED, WholeType.from(1, MOST_SEEDS))
                .usual(SAMPLES, 31)
                .add(FIXED)
                .usualFrom(UNIT_COUNTS, given -> new double[] {given.get(FIXED).length + 2})
                .usual(ACTIVATIONS, List.of(Activation.RELU))
                .usual(RATES, new double[] {LEARNING_RATE})
                .usual(STARTS, List.of(Initializer.RANDOM_NORMAL))
                .usual(STEPS, 5000)
                .usual(FIRST_SEED, 1)
                .check(TrainingSettings::checkCounts);
    }

    private static void checkCounts(GivenParams given) {
        int fixed = given.get(FIXED).length;
        for (double count : given.get(UNIT_COUNTS)) {
            if (count <= fixed) {
                given.problem(
                        UNIT_COUNTS,
                        Text.of("not numbers of units"),
                        Text.of(
                                "whole numbers above the number of fixed units, up to {0}",
                                MOST_UNITS));
            }
        }
    }

    /** Returns what was declared, for a target that is to be learned. */
    static TrainingSettings of(Params params, PiecewiseLinear target) {
        int samples = params.get(SAMPLES);
        double[] units = params.get(UNIT_COUNTS);
        List<Activation> activations = params.get(ACTIVATIONS);
        double[] rates = params.get(RATES);
        List<Initializer> starts = params.get(STARTS);
        Controls controls =
                Controls.of(
                        new Slider(
                                "step",
                                params.label("training.step"),
                                new Range(0, 1, params.get(STEPS), 0),
                                0),
                        choice(params, "units", "training.units", texts(units)),
                        choice(
                                params,
                                "activation",
                                "training.activation",
                                activations(params, activations)),
                        choice(params, "optimizer", "training.optimizer", optimizers(params)),
                        choice(params, "learning-rate", "training.learning-rate", texts(rates)),
                        choice(params, "start", "training.start", starts(params, starts)),
                        new Slider(
                                "seed",
                                params.label("training.seed"),
                                new Range(1, 1, MOST_SEEDS - 1, 0),
                                params.get(FIRST_SEED) - 1));
        double[][] xs = new double[samples][];
        double[][] ys = new double[samples][];
        for (int i = 0; i < samples; i++) {
            double at = target.from() + (target.to() - target.from()) * i / (samples - 1);
            xs[i] = new double[] {at};
            ys[i] = new double[] {target.value(at)};
        }
        return new TrainingSettings(
                Matrix.of(xs),
                Matrix.of(ys),
                params.get(FIXED),
                units,
                activations,
                rates,
                starts,
                controls);
    }

    private static Choice choice(
            Params params, String name, String key, List<Choice.Option> options) {
        return new Choice(name, params.label(key), options, 0);
    }

    private static List<Choice.Option> texts(double[] numbers) {
        List<Choice.Option> options = new ArrayList<>();
        for (double number : numbers) {
            String text = Digits.brief(number, RATE_PLACES);
            options.add(new Choice.Option(text, Label.of(text)));
        }
        return options;
    }

    /** Returns what words say; a label, so that the script has neither them nor their key. */
    private static Label said(Params params, String group, String id) {
        return Label.of(params.words().say(group + id));
    }

    private static List<Choice.Option> activations(Params params, List<Activation> all) {
        List<Choice.Option> options = new ArrayList<>();
        for (Activation one : all) {
            Label label = params.label(() -> said(params, "activation.", one.id()));
            options.add(new Choice.Option(one.id(), label));
        }
        return options;
    }

    private static List<Choice.Option> optimizers(Params params) {
        List<Choice.Option> options = new ArrayList<>();
        for (String id : OPTIMIZERS) {
            Label label = params.label(() -> said(params, "training.", id));
            options.add(new Choice.Option(id, label));
        }
        return options;
    }

    private static List<Choice.Option> starts(Params params, List<Initializer> all) {
        List<Choice.Option> options = new ArrayList<>();
        for (Initializer one : all) {
            Label label = params.label(() -> said(params, "training.", one.id()));
            options.add(new Choice.Option(one.id(), label));
        }
        return options;
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

    /**
     * Returns how many steps are taken at once when the training is played: single ones at first,
     * when most happens, then more and more, so that the most steps that a training can have take
     * ten seconds at 60 frames a second.
     */
    int stride(State state) {
        return Math.max(1, steps(state) / PART_OF_STEPS);
    }

    /** Returns the state with which a state's training begins. */
    State beginning(State state) {
        return state.with(STEP, 0);
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

    /** Returns how many hidden units learn. */
    int learners(State state) {
        return units(state) - fixed.length;
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

    /** Returns, in writing, the change to the next seed, from step 0 on; after the last comes 1. */
    String anotherSeed(State state) {
        return "step=0,seed=" + Digits.fixed((state.tick(SEED) + 1) % MOST_SEEDS + 1, 0);
    }

    /** Returns the place of the control that is the seed. */
    int seed() {
        return SEED;
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
