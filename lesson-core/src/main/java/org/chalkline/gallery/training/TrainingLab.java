package org.chalkline.gallery.training;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.gallery.network.Curve;
import org.chalkline.gallery.network.FitParams;
import org.chalkline.gallery.network.FitPlot;
import org.chalkline.gallery.network.NetworkWidget;
import org.chalkline.gallery.network.PolylineType;
import org.chalkline.nn.Evaluation;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Sequential;
import org.chalkline.nn.Vector;
import org.chalkline.param.Declaration;
import org.chalkline.param.FlagType;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;
import org.chalkline.widget.Presets;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * A network that learns a target by gradient descent before the reader's eyes: its output, its loss
 * over the steps, and how each hidden unit fares.
 *
 * <p>The number of steps is a control like any other. A state, being settings, a seed and that
 * number, says all about a training, which is run to there when it is drawn.
 *
 * <p>Parameters: {@code target}, a list of [x, y]; {@code y} and {@code loss-y}, the intervals
 * drawn; {@code input} and {@code output}, each with {@code label}; {@code presets}, a list of
 * {name, set}, whose {@code set} is a state in writing; {@code hues} with {@code target} and {@code
 * output}; and those of {@link TrainingSettings}.
 *
 * <p>Facts of the figure: {@code data-loss}, the mean squared error with six decimals, and {@code
 * data-dead}, the number of units that no sample turns on.
 */
final class TrainingLab implements NetworkWidget {

    private static final int FACT_PLACES = 6;
    private static final int SUMMANDS = 200;

    /** Samples times units of one part of the computing, a millisecond on a slow phone. */
    private static final int PART = 20_000;

    /** Beyond this a drawing needs no difference any more. */
    static final double LARGEST = 1e6;

    /** Where a logarithmic axis of steps begins: step 0 stands there, before step 1. */
    private static final double BEFORE_FIRST = 0.5;

    /** The least that a logarithmic axis of losses shows, as a part of the most. */
    private static final double LEAST_LOSS = 1e-6;

    /** A logarithmic axis so long has two powers of ten, whatever it begins with. */
    private static final double LEAST_RATIO = 100;

    private static final Param<double[]> LOSS_Y = Param.of("loss-y", IntervalType.INTERVAL);
    private static final Param<Boolean> LOG_LOSS = Param.of("log-loss", FlagType.FLAG);
    private static final Param<Boolean> LOG_STEPS = Param.of("log-steps", FlagType.FLAG);

    /** What only the building of the site asks for. */
    private static final class AtBuild {
        static final Param<Params> OUTPUT = Param.atBuild("output", Section.SECTION);
    }

    static final WidgetKind KIND =
            new WidgetKind("training") {
                @Override
                public List<String> parts() {
                    return List.of("readout", "unit-list", "code");
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("training.", "network-lab.", "activation.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    FitParams.declareTarget(declaration);
                    TrainingSettings.declare(declaration);
                    Presets.declare(declaration);
                    declaration
                            .section(
                                    AtBuild.OUTPUT,
                                    output -> output.usual(Labels.LABEL, Label.of("$ŷ$")))
                            .section(FitParams.HUES, FitPlot::declareHues)
                            .usualFrom(LOSS_Y, TrainingLab::usualLoss)
                            .usual(LOG_LOSS, true)
                            .usual(LOG_STEPS, true)
                            .check(TrainingLab::checkLoss);
                }

                @Override
                public Widget of(Params params) {
                    return new TrainingLab(params);
                }

                @Override
                protected void prove(Widget widget, GivenParams given) {
                    Presets.check(widget.controls(), given);
                }
            };

    private final PiecewiseLinear target;
    private final TrainingSettings settings;
    private final FitPlot plot;
    private final Axis lossAcross;
    private final Axis lossUp;
    private final TrainingReport report;
    private final Params params;
    private final Pen pen;
    private final Words words;

    private TrainingLab(Params params) {
        this.params = params;
        pen = params.pen();
        words = params.words();
        target = params.get(FitParams.TARGET);
        settings = TrainingSettings.of(params, target);
        plot =
                FitPlot.of(
                        params.get(FitParams.HUES),
                        new Axis(
                                target.from(),
                                target.to(),
                                params.label(() -> params.get(Labels.INPUT).get(Labels.LABEL))),
                        IntervalType.axis(params, FitParams.Y, params.label("network-lab.y")),
                        params.label(() -> params.get(AtBuild.OUTPUT).get(Labels.LABEL)));
        boolean logSteps = params.get(LOG_STEPS);
        lossAcross =
                new Axis(
                        logSteps ? BEFORE_FIRST : 0,
                        settings.mostSteps(),
                        logSteps,
                        params.label("training.steps"));
        double[] losses = params.get(LOSS_Y);
        lossUp =
                new Axis(losses[0], losses[1], params.get(LOG_LOSS), params.label("training.loss"));
        report = new TrainingReport(settings, params.get(FitParams.THROUGH), pen, words);
    }

    private static double[] usualLoss(GivenParams given) {
        double zeros = meanSquare(given.get(FitParams.TARGET));
        if (!given.get(LOG_LOSS)) {
            return new double[] {0, 1.2 * zeros};
        }
        // Some networks begin far worse than one that says nothing but 0.
        double most = Math.pow(10, Math.ceil(Math.log10(zeros)) + 1);
        return new double[] {most * LEAST_LOSS, most};
    }

    private static void checkLoss(GivenParams given) {
        double[] losses = given.get(LOSS_Y);
        if (given.get(LOG_LOSS) && !(losses[0] > 0 && losses[1] >= LEAST_RATIO * losses[0])) {
            given.problem(
                    LOSS_Y,
                    Text.of("not an interval for a logarithmic axis"),
                    Text.of("[from, to] with from above 0 and to at least 100 times as large"));
        }
    }

    private static double meanSquare(PiecewiseLinear target) {
        double sum = 0;
        for (int i = 0; i <= SUMMANDS; i++) {
            double x = target.from() + (target.to() - target.from()) * i / SUMMANDS;
            sum += target.value(x) * target.value(x);
        }
        return Math.max(sum / (SUMMANDS + 1), 0.01);
    }

    @Override
    public Controls controls() {
        return settings.controls();
    }

    @Override
    public @Nullable State next(State state) {
        int step = settings.step();
        return settings.steps(state) >= settings.mostSteps()
                ? null
                : controls().move(state, step, settings.stride(state));
    }

    /** Returns the training of a state, at its first step. */
    TrainingRun begin(State state) {
        return new TrainingRun(settings.beginning(state), settings.training(state));
    }

    /** Returns the state in which the training of a state begins. */
    State beginning(State state) {
        return settings.beginning(state);
    }

    /** Returns how many steps of its training a state shows. */
    int steps(State state) {
        return settings.steps(state);
    }

    /** Returns how many steps of a state's training are a millisecond on a slow phone. */
    int part(State state) {
        return Math.max(1, PART / (settings.samples() * settings.units(state)));
    }

    @Override
    public Session session() {
        return new TrainingSession(this);
    }

    @Override
    public Sequential network(State state) {
        return new TrainingSession(this).ran(state).network();
    }

    @Override
    public Matrix samples(State state) {
        return PolylineType.knots(target);
    }

    @Override
    public View view(State state) {
        return session().view(state);
    }

    /** Draws a state with its training. */
    View view(State state, TrainingRun training) {
        Evaluation evaluation = training.evaluate();
        Element body =
                pen.of("div", "widget training")
                        .add(
                                pen.of("div", "training-plots")
                                        .add(fit(state, training))
                                        .add(losses(state, training)))
                        .add(pen.of("p", "readout").text(report.status(state, evaluation)))
                        .still(() -> panel(state))
                        .add(seed(state))
                        .add(report.units(state, training.network(), evaluation))
                        .build();
        return View.of(
                body,
                new Attribute("data-loss", Digits.fixed(evaluation.loss(), FACT_PLACES)),
                new Attribute("data-dead", Digits.fixed(report.dead(state, evaluation), 0)));
    }

    private Element fit(State state, TrainingRun training) {
        return plot.draw(target, output(state, training.network()), describe(state, training));
    }

    private List<Point> output(State state, Sequential network) {
        List<Point> exact =
                settings.activation(state).isPiecewiseLinear()
                        ? Curve.of(network.piecewise(target.from(), target.to()))
                        : Curve.sampled(
                                target.from(),
                                target.to(),
                                x -> network.predict(Vector.of(x)).get(0));
        return bounded(exact);
    }

    /** A training may diverge; what is not a number any more is not drawn. */
    private static List<Point> bounded(List<Point> points) {
        List<Point> bounded = new ArrayList<>();
        for (Point point : points) {
            if (!Double.isNaN(point.y())) {
                double y = Math.max(-LARGEST, Math.min(LARGEST, point.y()));
                bounded.add(new Point(point.x(), y));
            }
        }
        return bounded;
    }

    private Element losses(State state, TrainingRun training) {
        List<Point> losses = bounded(training.losses());
        Point last = losses.isEmpty() ? new Point(0, 0) : losses.get(losses.size() - 1);
        return new Plot(pen, 540, 340, 74, lossAcross, lossUp)
                .add(new Mark.Path(losses, Hue.TEAL, Line.SOLID))
                .add(new Mark.Dot(last, Hue.TEAL, true))
                .draw(
                        words.say(
                                "training.losses",
                                Digits.fixed(settings.steps(state), 0),
                                TrainingReport.loss(training.evaluate())));
    }

    private Element.Builder panel(State state) {
        ControlPanel panel = new ControlPanel(controls(), state, words);
        Presets.addTo(panel, params, controls(), state, words);
        panel.play(words.say("training.play"), words.say("training.pause"));
        panel.button(Label.of(words.say("training.one-step")), "data-move", "step");
        for (int i = 0; i < settings.seed(); i++) {
            panel.add(i);
        }
        return panel.draw();
    }

    /** The seed, to be typed; most readers only want another one. */
    private Element.Builder seed(State state) {
        return pen.of("fieldset", "controls")
                .fixed("disabled", "")
                .still(() -> ControlPanel.typed(controls(), settings.seed(), state))
                .add(
                        pen.of("button", "action")
                                .fixed("type", "button")
                                .set("data-set", settings.anotherSeed(state))
                                .still(
                                        () ->
                                                Element.of("span")
                                                        .text(words.say("training.another"))));
    }

    @Override
    public String describe(State state) {
        return session().describe(state);
    }

    /** Describes a state with its training. */
    String describe(State state, TrainingRun training) {
        return report.describe(state, training.evaluate());
    }
}
