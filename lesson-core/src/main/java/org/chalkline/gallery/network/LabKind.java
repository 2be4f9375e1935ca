package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.nn.Vector;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.NumberType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;
import org.chalkline.widget.NumberSetting;
import org.chalkline.widget.NumberSettingType;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/** The kind {@code network-lab}: makes a {@link NetworkLab} of its parameters. */
final class LabKind extends WidgetKind {

    static final LabKind KIND = new LabKind();

    private static final Param<double[]> WEIGHTS = Param.of("weights", NumbersType.ANY);
    private static final Param<NumberSetting> BIAS = Param.of("bias", NumberSettingType.named("c"));
    private static final Param<Params> OUTPUT = Param.of("output", Section.SECTION);
    private static final Param<Integer> SAMPLES = Param.of("samples", WholeType.ANY);
    private static final Param<Double> SOLVED = Param.of("solved", NumberType.ANY);
    private static final Param<Double> MATCH = Param.of("match", NumberType.ANY);
    private static final Param<Params> LOSS = Param.of("loss", Section.SECTION);
    private static final Param<double[]> UNIT_Y = Param.of("unit-y", IntervalType.INTERVAL);

    /**
     * What a lab consists of.
     *
     * @param fit with the first activation
     */
    record Parts(Fit fit, Swap swap, Stages stages, LabOptions options, Controls controls) {

        static Parts of(Params params) {
            ControlList controls = new ControlList();
            List<Unit> units = Units.read(params, controls);
            Params output = params.get(OUTPUT);
            Quantity bias = controls.add(output.get(BIAS));
            Stages stages = Stages.of(params, controls);
            Swap swap = Swap.of(params, controls);
            LabOptions options = LabOptions.of(params, controls);
            PiecewiseLinear target = params.get(FitParams.TARGET);
            Params loss = params.get(LOSS);
            Fit fit =
                    new Fit(
                            target,
                            swap.activations().get(0),
                            units,
                            Vector.of(output.get(WEIGHTS)),
                            bias,
                            Fit.sampled(target, loss.get(SAMPLES)),
                            loss.get(SOLVED),
                            loss.get(MATCH));
            return new Parts(fit, swap, stages, options, controls.controls());
        }

        boolean isSwapped() {
            return swap.control() >= 0;
        }
    }

    private LabKind() {
        super("network-lab");
    }

    @Override
    public List<String> parts() {
        return List.of(
                "readout",
                "pieces",
                "diagram",
                "titles",
                "weights",
                "values",
                "formulas",
                "unit-plots",
                "code");
    }

    @Override
    protected List<String> wordGroups() {
        return List.of(
                "network-lab.",
                "network.",
                "unit.",
                "activation.",
                "stage.",
                "lab.",
                "hint.",
                "advice.",
                "training.activation",
                "view.");
    }

    @Override
    protected void declareOwn(Declaration declaration) {
        FitParams.declareTarget(declaration);
        Units.declareUnits(declaration);
        declaration.section(OUTPUT, LabKind::declareOutput);
        Stages.declare(declaration);
        Swap.declare(declaration);
        LabOptions.declare(declaration);
        declaration
                .section(LOSS, LabKind::declareLoss)
                .section(FitParams.HUES, FitParams::declareHues)
                .usualFrom(
                        UNIT_Y,
                        given -> PolylineType.around(mirrored(given.get(FitParams.TARGET))));
        LabNetwork.declare(declaration);
        FitProof.declare(declaration);
    }

    private static void declareOutput(Declaration output) {
        output.usual(Labels.LABEL, Label.of("$ŷ$"))
                .usualFrom(WEIGHTS, given -> ones(units(given)))
                .usual(BIAS, NumberSetting.of(0))
                .check(
                        given -> {
                            if (given.get(WEIGHTS).length != units(given)) {
                                given.problem(
                                        WEIGHTS,
                                        Text.of("wrong length"),
                                        Text.of("a number for each unit"));
                            }
                        });
    }

    private static void declareLoss(Declaration loss) {
        loss.type(SAMPLES, WholeType.from(2, 10_000))
                .usual(SAMPLES, 301)
                .usual(SOLVED, 5e-4)
                .usual(MATCH, 0.05);
    }

    private static int units(GivenParams output) {
        return output.outer().get(Units.UNITS).size();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
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

    /** Returns the sliders of the network's numbers alone. */
    static Controls sliders(GivenParams lab) {
        ControlList controls = new ControlList();
        for (Params unit : lab.get(Units.UNITS)) {
            controls.add(unit.get(Unit.W));
            controls.add(unit.get(Unit.B));
        }
        controls.add(lab.get(OUTPUT).get(BIAS));
        return controls.controls();
    }

    @Override
    public Widget of(Params params) {
        Parts lab = Parts.of(params);
        Fit fit = lab.fit();
        List<Fit> fits = new ArrayList<>();
        for (Activation each : lab.swap().activations()) {
            fits.add(fit.with(each));
        }
        Label inputName = params.label(() -> params.get(Labels.INPUT).get(Labels.LABEL));
        Label outputName = params.label(() -> params.get(OUTPUT).get(Labels.LABEL));
        PiecewiseLinear target = fit.target();
        Axis across = new Axis(target.from(), target.to(), inputName);
        Axis up = IntervalType.axis(params, FitParams.Y, params.label("network-lab.y"));
        Params hues = params.get(FitParams.HUES);
        FitPlot plot = FitPlot.of(hues, across, up, outputName);
        return new NetworkLab(
                fits,
                lab.swap(),
                lab.swap().floors(params),
                plot,
                UnitPlots.of(
                        hues,
                        fit.units(),
                        fit.activation(),
                        across,
                        IntervalType.axis(params, UNIT_Y, Label.NONE)),
                LabNetwork.of(
                        params, fit, lab.isSwapped(), inputName, outputName, plot.outputHue()),
                lab.controls(),
                lab.stages(),
                lab.options(),
                new FitReport(params.get(FitParams.THROUGH), params.words()));
    }

    @Override
    protected void prove(Widget widget, GivenParams given) {
        Parts lab = Parts.of(given);
        FitProof proof = new FitProof(lab.fit(), lab.controls(), given);
        proof.check();
        proof.offer();
        HintProof hints = new HintProof(lab, given);
        hints.check();
        hints.offer();
        Swap.prove(lab, given);
    }
}
