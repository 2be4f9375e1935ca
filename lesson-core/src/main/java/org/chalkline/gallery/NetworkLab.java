package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Vector;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * A network with one input and one hidden layer that the reader fits to a piecewise-linear target:
 * the target and the output, every unit's z and a, the network and the sliders.
 *
 * <p>Parameters: {@code target}, a list of [x, y]; {@code input} with {@code label}; {@code output}
 * with {@code label}, {@code weights} and {@code bias}; {@code activation}; {@code units}, a list
 * of {w, b, name, hue} whose w and b are numbers or sliders; {@code slider}, the range of sliders
 * that do not give their own; {@code y} and {@code unit-y}, the intervals drawn; {@code loss} with
 * {@code samples}, {@code solved} and {@code match}; {@code hues} with {@code target}, {@code
 * output}, {@code z}, {@code a}.
 *
 * <p>Facts of the figure: {@code data-loss}, the mean squared error with six decimals, and {@code
 * data-solved}.
 */
final class NetworkLab implements Widget {

    private static final int LOSS_PLACES = 3;
    private static final int FACT_PLACES = 6;

    private final Fit fit;
    private final FitPlot plot;
    private final UnitPlots unitPlots;
    private final NetworkDrawing drawing;
    private final String network;
    private final String target;
    private final Controls controls;
    private final Words words;

    private NetworkLab(
            Fit fit,
            FitPlot plot,
            UnitPlots unitPlots,
            NetworkDrawing drawing,
            String network,
            String target,
            Controls controls,
            Words words) {
        this.fit = fit;
        this.plot = plot;
        this.unitPlots = unitPlots;
        this.drawing = drawing;
        this.network = network;
        this.target = target;
        this.controls = controls;
        this.words = words;
    }

    static @Nullable Widget read(Params params, Words words) {
        PiecewiseLinear target = PolylineParam.read(params, "target");
        Activation activation = ActivationParam.read(params, "activation", Activation.RELU);
        QuantityReader quantities = new QuantityReader();
        List<Unit> units = Units.readUnits(params, quantities, words);
        Params output = params.section("output");
        double[] weights = output.numbers(() -> weights(output, units.size()));
        Quantity bias = quantities.read(output, "bias", () -> "c");
        Label outputName = output.label("label", "$ŷ$");
        Label inputName = params.section("input").label("label", "$x$");
        Params loss = params.section("loss");
        int samples = loss.integer("samples", 301, 2, 10_000);
        double solved = loss.number("solved", 5e-4);
        double match = loss.number("match", 0.05);
        Axis across = new Axis(target.from(), target.to(), inputName);
        Axis up =
                PolylineParam.readAxis(
                        params, "y", () -> PolylineParam.around(target), Label.of("$y$"));
        Axis unitUp =
                PolylineParam.readAxis(
                        params, "unit-y", () -> PolylineParam.around(mirrored(target)), Label.NONE);
        Params hues = params.section("hues");
        FitPlot plot = FitPlot.read(hues, across, up, outputName, words);
        UnitPlots unitPlots = UnitPlots.read(hues, units, activation, across, unitUp, words);
        if (!params.isClean()) {
            return null;
        }
        Fit fit =
                new Fit(
                        target,
                        activation,
                        units,
                        Vector.of(weights),
                        bias,
                        samples,
                        solved,
                        match);
        List<NetworkDrawing.Column> columns =
                columns(params, fit, inputName, outputName, plot.outputHue(), words);
        return new NetworkLab(
                fit,
                plot,
                unitPlots,
                new NetworkDrawing(params.pen(), columns),
                params.text(() -> words.say("network.describe", NetworkDrawing.shape(columns))),
                params.text(() -> PolylineParam.through(target, words)),
                quantities.controls(),
                words);
    }

    private static List<NetworkDrawing.Column> columns(
            Params params, Fit fit, Label input, Label output, Hue outputHue, Words words) {
        List<NetworkDrawing.NetworkNode> hidden = new ArrayList<>();
        for (Unit unit : fit.units()) {
            Label bias = params.label(() -> Label.of("$b_{" + unit.number() + "}$"));
            hidden.add(
                    new NetworkDrawing.NetworkNode(
                            unit.name(), bias, unit.hue(), fit.activation()));
        }
        return List.of(
                NetworkDrawing.Column.of(
                        params.label(words, "network.input"),
                        new NetworkDrawing.NetworkNode(input, Label.NONE, Hue.GREY, null)),
                new NetworkDrawing.Column(
                        params.label(() -> hiddenTitle(fit.activation(), words)), hidden),
                NetworkDrawing.Column.of(
                        params.label(words, "network.output"),
                        new NetworkDrawing.NetworkNode(
                                output, Label.NONE, outputHue, Activation.LINEAR)));
    }

    private static Label hiddenTitle(Activation activation, Words words) {
        String name = words.say("activation." + activation.id());
        return Label.of(words.say("network.hidden", name));
    }

    private static double[] weights(Params output, int units) {
        double[] given = output.numbers("weights");
        if (given.length == units) {
            return given;
        }
        if (output.has("weights")) {
            output.problem("weights", "wrong length", "a number for each unit");
        }
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The target above and below zero: as far as a unit that forms a piece of it must reach. */
    private static PiecewiseLinear mirrored(PiecewiseLinear target) {
        double most = 0;
        for (int i = 0; i <= target.pieces(); i++) {
            most = Math.max(most, Math.abs(target.knotY(i)));
        }
        return PiecewiseLinear.line(0, 1, 2 * most, -most);
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        return draw(state, fit.at(controls, state));
    }

    private View draw(State state, Fit.Result result) {
        Pen pen = unitPlots.pen();
        Element body =
                pen.of("div", "widget network-lab")
                        .add(pen.of("div", "lab-network").add(network(state)))
                        .add(
                                pen.of("div", "lab-fit")
                                        .add(plot.draw(fit.target(), result, describe(result)))
                                        .add(status(result)))
                        .still(
                                () ->
                                        Units.panel(
                                                unitPlots.units(),
                                                fit.bias(),
                                                controls,
                                                state,
                                                words))
                        .add(unitPlots.draw(controls, state))
                        .build();
        return View.of(
                body,
                new Attribute("data-loss", Digits.fixed(result.loss(), FACT_PLACES)),
                new Attribute("data-solved", result.isSolved() ? "true" : "false"));
    }

    private Element status(Fit.Result result) {
        Pen pen = unitPlots.pen();
        int matched = 0;
        for (int i = 0; i < fit.target().pieces(); i++) {
            matched += result.follows(i) ? 1 : 0;
        }
        Element.Builder solved =
                pen.of("span", "solved")
                        .fixed("role", "status")
                        .text(result.isSolved() ? words.say("network-lab.solved") : "");
        return pen.of("p", "readout")
                .add(
                        pen.of("span")
                                .text(
                                        words.say(
                                                "network-lab.loss",
                                                Digits.typeset(result.loss(), LOSS_PLACES))))
                .add(
                        pen.of("span")
                                .text(
                                        words.say(
                                                "network-lab.matched",
                                                Digits.fixed(matched, 0),
                                                Digits.fixed(fit.target().pieces(), 0))))
                .add(solved)
                .build();
    }

    private Element network(State state) {
        int units = unitPlots.units().size();
        double[][] w = new double[units][];
        double[][] v = {new double[units]};
        String[] b = new String[units];
        for (Unit unit : unitPlots.units()) {
            int i = unit.number();
            w[i] = new double[] {unit.w(controls, state)};
            b[i] = " = " + Digits.typeset(unit.b(controls, state), 1);
            v[0][i] = fit.weights().get(i);
        }
        return drawing.draw(network, new double[][][] {{}, w, v}, new String[][] {{}, b, {}});
    }

    @Override
    public String describe(State state) {
        return describe(fit.at(controls, state)) + " " + unitPlots.describe(controls, state);
    }

    private String describe(Fit.Result result) {
        StringBuilder out = new StringBuilder();
        out.append(
                words.say(
                        "network-lab.describe",
                        target,
                        fit.through(result, words),
                        Digits.typeset(result.loss(), LOSS_PLACES)));
        if (result.isSolved()) {
            out.append(' ').append(words.say("network-lab.solved"));
        }
        return out.toString();
    }
}
