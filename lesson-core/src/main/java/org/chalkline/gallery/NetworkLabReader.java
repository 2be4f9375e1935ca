package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Vector;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/** Makes a {@link NetworkLab} of its parameters. */
final class NetworkLabReader {

    private NetworkLabReader() {}

    static @Nullable Widget read(Params params, Words words) {
        QuantityReader quantities = new QuantityReader();
        PiecewiseLinear target = PolylineParam.read(params, "target");
        List<Unit> units = Units.readUnits(params, quantities, words);
        Params output = params.section("output");
        double[] weights = output.numbers(() -> weights(output, units.size()));
        Quantity bias = quantities.read(output, "bias", () -> "c");
        Stages stages = Stages.read(params, quantities, target.pieces(), words);
        Swap swap = Swap.read(params, quantities, words);
        Activation activation = swap.activations().get(0);
        LabOptions options = LabOptions.read(params, quantities, target, words);
        Label outputName = output.label("label", "$ŷ$");
        Label inputName = params.section("input").label("label", "$x$");
        Params loss = params.section("loss");
        int samples = loss.integer("samples", 301, 2, 10_000);
        double solved = loss.number("solved", 5e-4);
        double match = loss.number("match", 0.05);
        Axis across = new Axis(target.from(), target.to(), inputName);
        Params hues = params.section("hues");
        Axis up =
                PolylineParam.readAxis(
                        params, "y", () -> PolylineParam.around(target), Label.of("$y$"));
        Axis unitUp =
                PolylineParam.readAxis(
                        params, "unit-y", () -> PolylineParam.around(mirrored(target)), Label.NONE);
        FitPlot plot = FitPlot.read(hues, across, up, outputName, words);
        UnitPlots unitPlots = UnitPlots.read(hues, units, activation, across, unitUp, words);
        params.atBuild(
                () -> {
                    FitProof.ask(params);
                    HintProof.ask(params);
                });
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
                        Fit.sampled(target, samples),
                        solved,
                        match);
        boolean swapped = swap.control() >= 0;
        params.atBuild(() -> prove(fit, controls, stages, swapped, params));
        if (!params.isClean()) {
            return null;
        }
        List<Fit> fits = new ArrayList<>();
        for (Activation one : swap.activations()) {
            fits.add(fit.with(one));
        }
        return new NetworkLab(
                fits,
                swap,
                swapped ? swap.floors(params, fit, controls) : null,
                plot,
                unitPlots,
                LabNetwork.read(
                        params, fit, swapped, inputName, outputName, plot.outputHue(), words),
                controls,
                stages,
                options,
                new FitReport(params.text(() -> PolylineParam.through(target, words)), words));
    }

    private static void prove(
            Fit fit, Controls controls, Stages stages, boolean swapped, Params params) {
        FitProof proof = new FitProof(fit, controls, params);
        proof.check();
        proof.offer();
        HintProof hints = new HintProof(fit, swapped, controls, stages, params);
        hints.check();
        hints.offer();
        if (swapped && !FitSearch.isFeasible(fit, controls)) {
            params.problem(
                    "activations",
                    "too many states to find the best of",
                    "fewer sliders, or fewer stops of each");
        }
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
}
