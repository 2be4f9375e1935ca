package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.figure.Label;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.NumberType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.text.Text;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;
import org.chalkline.widget.NumberSettingType;

/**
 * The parameters of {@link WorkedExample}, from which its drawing is made when the site is built.
 */
final class ExampleParams {

    /** The style sheet lights up the parts of this many steps. */
    private static final int MOST_STEPS = 8;

    private static final double MARGIN = 0.12;

    static final Param<PiecewiseLinear> TARGET = Param.atBuild("target", PolylineType.POLYLINE);
    static final Param<Params> UNIT = Param.atBuild("unit", Section.SECTION);
    static final Param<Activation> ACTIVATION =
            Param.atBuild("activation", ActivationType.ACTIVATION);
    static final Param<Double> WEIGHT = Param.atBuild("weight", NumberType.ANY);
    static final Param<Params> OUTPUT = Param.atBuild("output", Section.SECTION);
    static final Param<Params> HUES = Param.atBuild("hues", Section.SECTION);
    static final Param<double[]> Y = Param.atBuild("y", IntervalType.INTERVAL);
    static final Param<Label> TEXT = Param.atBuild("text", LabelType.LABEL);
    static final Param<List<String>> LIGHT = Param.atBuild("light", ListType.of(new PartType()));
    static final Param<Double> X = Param.atBuild("x", NumberType.ANY);
    static final Param<List<Params>> STEPS =
            Param.atBuild(
                    "steps", ListType.of(Section.of(ExampleParams::declareStep), 2, MOST_STEPS));

    /** One of {@link ExampleDrawing#PARTS}. */
    private static final class PartType extends ChoiceType<String> {

        @Override
        public List<String> all() {
            return ExampleDrawing.PARTS;
        }

        @Override
        public String nameOf(String one) {
            return one;
        }
    }

    private ExampleParams() {}

    /** Declares the parameters of {@link WorkedExample}. */
    static void declare(Declaration declaration) {
        declaration
                .required(TARGET, PolylineType.expected())
                .section(UNIT, ExampleParams::declareUnit)
                .usual(ACTIVATION, Activation.RELU)
                .section(OUTPUT, ExampleParams::declareOutput)
                .section(Labels.INPUT, input -> input.usual(Labels.LABEL, Label.of("$x$")))
                .section(HUES, FitParams::declareHues)
                .usualFrom(Y, given -> around(given.get(TARGET), numbers(given)))
                .required(STEPS, Text.of("a list such as [{text: …, light: [weight], x: 0.5}, …]"));
    }

    private static void declareUnit(Declaration unit) {
        unit.type(Unit.W, NumberSettingType.fixed()).type(Unit.B, NumberSettingType.fixed());
        Unit.declare(unit);
    }

    private static void declareOutput(Declaration output) {
        output.usual(Labels.LABEL, Label.of("$ŷ$")).usual(WEIGHT, 1.0);
    }

    private static void declareStep(Declaration step) {
        step.required(TEXT, Text.of("what this step does, in a sentence"))
                .add(LIGHT, X)
                .check(ExampleParams::checkText);
    }

    static ExampleNumbers numbers(GivenParams given) {
        return new ExampleNumbers(
                given.get(UNIT).get(Unit.W).fixed(),
                given.get(UNIT).get(Unit.B).fixed(),
                given.get(OUTPUT).get(WEIGHT),
                given.get(ACTIVATION));
    }

    private static void checkText(GivenParams step) {
        GivenParams outer = step.outer();
        ExampleNumbers numbers =
                outer.isClean() ? numbers(outer) : new ExampleNumbers(1, 1, 1, Activation.RELU);
        numbers.check(step, TEXT, x(step));
    }

    static double x(Params step) {
        Double x = step.find(X);
        return x == null ? Double.NaN : x;
    }

    /** Ends between which the target and the unit's z fit. */
    private static double[] around(PiecewiseLinear target, ExampleNumbers numbers) {
        double[] ends = PolylineType.around(target);
        double margin = (ends[1] - ends[0]) * MARGIN;
        for (double x : new double[] {target.from(), target.to()}) {
            ends[0] = Math.min(ends[0], numbers.z(x) - margin);
            ends[1] = Math.max(ends[1], numbers.z(x) + margin);
        }
        return ends;
    }
}
