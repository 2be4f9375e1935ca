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
import org.chalkline.widget.Measure;
import org.chalkline.widget.Params;
import org.chalkline.widget.State;
import org.chalkline.widget.ToolBar;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * A network with one input and one hidden layer that the reader fits to a piecewise-linear target:
 * the target and the output, every unit's z and a, the network and the sliders.
 *
 * <p>Parameters: {@code target}, a list of [x, y]; {@code input} with {@code label}; {@code output}
 * with {@code label}, {@code weights} and {@code bias}; {@code activation}, or {@code activations}
 * for the reader to swap; {@code units}, a list of {w, b, name, hue} whose w and b are numbers or
 * sliders; {@code slider}, the range of sliders that do not give their own; {@code y} and {@code
 * unit-y}, the intervals drawn; {@code loss} with {@code samples}, {@code solved} and {@code
 * match}; {@code hues} with {@code target}, {@code output}, {@code z}, {@code a}; {@code stages}, a
 * list of {name, free, match}; {@code cursor} with {@code step}, {@code start}, {@code label};
 * {@code parts} and {@code residual}, whether what each unit adds and the gap to the target are
 * shaded from the start; {@code hints}, whether there are some.
 *
 * <p>What the lesson claims of all states, and may: see {@link FitProof}. Measures: {@code loss};
 * {@code matched}, how many pieces of the target the output follows; {@code bend0}, {@code bend1}
 * …, where each unit's z is zero.
 *
 * <p>Facts of the figure: {@code data-loss}, the mean squared error with six decimals, and {@code
 * data-solved}.
 */
final class NetworkLab implements Widget {

    private static final int LOSS_PLACES = 3;
    private static final int FACT_PLACES = 6;
    private static final int PART_PLACES = 2;

    private final List<Fit> fits;
    private final Swap swap;
    private final Swap.@Nullable Floors floors;
    private final FitPlot plot;
    private final UnitPlots unitPlots;
    private final NetworkDrawing drawing;
    private final String network;
    private final String target;
    private final Controls controls;
    private final Stages stages;
    private final Extras extras;
    private final Coach coach;
    private final Words words;

    private NetworkLab(
            List<Fit> fits,
            Swap swap,
            Swap.@Nullable Floors floors,
            FitPlot plot,
            UnitPlots unitPlots,
            NetworkDrawing drawing,
            String network,
            String target,
            Controls controls,
            Stages stages,
            Extras extras,
            Words words) {
        this.fits = fits;
        this.swap = swap;
        this.floors = floors;
        this.plot = plot;
        this.unitPlots = unitPlots;
        this.drawing = drawing;
        this.network = network;
        this.target = target;
        this.controls = controls;
        this.stages = stages;
        this.extras = extras;
        this.words = words;
        coach = new Coach(words);
    }

    static @Nullable Widget read(Params params, Words words) {
        PiecewiseLinear target = PolylineParam.read(params, "target");
        QuantityReader quantities = new QuantityReader();
        List<Unit> units = Units.readUnits(params, quantities, words);
        Params output = params.section("output");
        double[] weights = output.numbers(() -> weights(output, units.size()));
        Quantity bias = quantities.read(output, "bias", () -> "c");
        Stages stages = Stages.read(params, quantities, target.pieces(), words);
        Swap swap = Swap.read(params, quantities, words);
        Activation activation = swap.activations().get(0);
        Extras extras = Extras.read(params, quantities, target, words);
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
        params.atBuild(() -> FitProof.ask(params));
        if (!params.isClean()) {
            return null;
        }
        Controls controls = quantities.controls();
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
        params.atBuild(
                () -> {
                    FitProof proof = new FitProof(fit, controls, params);
                    proof.check();
                    proof.offer();
                });
        List<Fit> fits = new ArrayList<>();
        for (Activation one : swap.activations()) {
            fits.add(fit.with(one));
        }
        boolean searched = swap.control() >= 0;
        params.atBuild(
                () -> {
                    if (searched && !FitSearch.isFeasible(fit, controls)) {
                        params.problem(
                                "activations",
                                "too many states to find the best of",
                                "fewer sliders, or fewer stops of each");
                    }
                });
        if (!params.isClean()) {
            return null;
        }
        List<NetworkDrawing.Column> columns =
                columns(params, fit, searched, inputName, outputName, plot.outputHue(), words);
        return new NetworkLab(
                fits,
                swap,
                searched ? swap.floors(params, fit, controls) : null,
                plot,
                unitPlots,
                new NetworkDrawing(params.pen(), columns, true),
                params.text(() -> words.say("network.describe", NetworkDrawing.shape(columns))),
                params.text(() -> PolylineParam.through(target, words)),
                controls,
                stages,
                extras,
                words);
    }

    private static List<NetworkDrawing.Column> columns(
            Params params,
            Fit fit,
            boolean swapped,
            Label input,
            Label output,
            Hue outputHue,
            Words words) {
        List<NetworkDrawing.NetworkNode> hidden = new ArrayList<>();
        for (Unit unit : fit.units()) {
            Label bias = params.label(() -> Label.of("$b_{" + unit.number() + "}$"));
            hidden.add(
                    new NetworkDrawing.NetworkNode(
                            unit.name(), bias, unit.hue(), swapped ? null : fit.activation()));
        }
        return List.of(
                NetworkDrawing.Column.of(
                        params.label(words, "network.input"),
                        new NetworkDrawing.NetworkNode(input, Label.NONE, Hue.GREY, null)),
                new NetworkDrawing.Column(
                        params.label(
                                () ->
                                        swapped
                                                ? Label.of(words.say("network.hidden-any"))
                                                : hiddenTitle(fit.activation(), words)),
                        hidden),
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
    public List<Measure> measures() {
        List<Measure> measures = Units.bends(unitPlots.units(), controls);
        measures.add(new Measure("loss", LOSS_PLACES, state -> at(state).loss()));
        measures.add(new Measure("matched", 0, state -> at(state).matched()));
        return measures;
    }

    private Fit.Result at(State state) {
        return fits.get(swap.place(state)).at(controls, state);
    }

    private UnitPlots plots(Fit.Result result) {
        return unitPlots.with(result.fit().activation());
    }

    @Override
    public State settle(State state) {
        return stages.settle(state, at(state));
    }

    @Override
    public boolean isLocked(State state, int control) {
        return stages.isLocked(controls, state, control);
    }

    @Override
    public State drag(State state, String handle, double x, double y) {
        return unitPlots.drag(controls, state, handle, x);
    }

    @Override
    public View view(State state) {
        return draw(state, at(state));
    }

    private View draw(State state, Fit.Result result) {
        Pen pen = unitPlots.pen();
        double x = extras.x(controls, state);
        Element.Builder main =
                pen.of("div", "lab-fit")
                        .add(
                                plot.draw(
                                        result.fit().target(),
                                        result,
                                        extras,
                                        state,
                                        x,
                                        describe(result)))
                        .add(status(result));
        if (extras.cursor() >= 0) {
            main.add(pen.of("p", "readout").text(sum(result, x)));
        }
        if (floors != null) {
            swap.addTo(main, floors, state, pen, words);
        }
        if (extras.hint() >= 0) {
            main.add(pen.of("p", "hint").text(hint(state, result)));
        }
        Element.Builder lab =
                pen.of("div", "widget network-lab")
                        .add(pen.of("div", "lab-network").add(network(state)));
        stages.addTo(lab, state, result);
        Element body =
                lab.add(main)
                        .still(() -> ToolBar.ofPlot(words))
                        .still(
                                () ->
                                        Units.panel(
                                                unitPlots.units(),
                                                result.fit().bias(),
                                                swap.control(),
                                                extras,
                                                controls,
                                                state,
                                                words))
                        .add(plots(result).draw(controls, state, x))
                        .build();
        Attribute loss = new Attribute("data-loss", Digits.fixed(result.loss(), FACT_PLACES));
        // A lab of swapped activations is for comparing; there is nothing to solve.
        return floors != null
                ? View.of(body, loss)
                : View.of(
                        body,
                        loss,
                        new Attribute("data-solved", result.isSolved() ? "true" : "false"));
    }

    private Element status(Fit.Result result) {
        Pen pen = unitPlots.pen();
        Element.Builder solved =
                pen.of("span", "solved").fixed("role", "status").text(coach.praise(result));
        return pen.of("p", "readout")
                .add(pen.of("span").text(loss(result)))
                .add(pen.of("span").text(matched(result)))
                .add(solved)
                .build();
    }

    /** Says how the units' parts at a place make the output: x = 2.5: 0.0 + 1.5 + 1.0 = 2.5. */
    private String sum(Fit.Result result, double x) {
        StringBuilder parts = new StringBuilder();
        for (Unit unit : unitPlots.units()) {
            double part = result.part(unit.number(), x);
            parts.append(parts.length() == 0 ? "" : part < 0 ? " \u2212 " : " + ");
            parts.append(Digits.typeset(parts.length() == 0 ? part : Math.abs(part), PART_PLACES));
        }
        return words.say(
                "network-lab.sum",
                Digits.typeset(x, controls.slider(extras.cursor()).range().places()),
                parts.toString(),
                Digits.typeset(result.output(x), PART_PLACES),
                Digits.typeset(result.fit().target().value(x), PART_PLACES));
    }

    private String hint(State state, Fit.Result result) {
        if (!Extras.isOn(state, extras.hint())) {
            return "";
        }
        boolean[] open = new boolean[unitPlots.units().size()];
        for (Unit unit : unitPlots.units()) {
            open[unit.number()] = isOpen(state, unit.weight()) || isOpen(state, unit.bias());
        }
        return coach.hint(result, open);
    }

    private boolean isOpen(State state, Quantity quantity) {
        return quantity.isFree() && !isLocked(state, quantity.control());
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
            v[0][i] = fits.get(0).weights().get(i);
        }
        return drawing.draw(network, new double[][][] {{}, w, v}, new String[][] {{}, b, {}});
    }

    @Override
    public String announce(State state) {
        Fit.Result result = at(state);
        String separator = words.say("sentence.separator");
        return loss(result) + separator + matched(result) + separator + hint(state, result);
    }

    private String loss(Fit.Result result) {
        return words.say("network-lab.loss", Digits.typeset(result.loss(), LOSS_PLACES));
    }

    private static String count(int number) {
        return Digits.fixed(number, 0);
    }

    private String matched(Fit.Result result) {
        int pieces = result.fit().target().pieces();
        return words.say("network-lab.matched", count(result.matched()), count(pieces));
    }

    @Override
    public String describe(State state) {
        Fit.Result result = at(state);
        return describe(result)
                + words.say("sentence.separator")
                + plots(result).describe(controls, state);
    }

    private String describe(Fit.Result result) {
        StringBuilder out = new StringBuilder();
        out.append(
                words.say(
                        "network-lab.describe",
                        target,
                        result.fit().through(result, words),
                        Digits.typeset(result.loss(), LOSS_PLACES)));
        if (result.isSolved()) {
            out.append(words.say("sentence.separator")).append(coach.praise(result));
        }
        return out.toString();
    }
}
