package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Node;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.nn.Activation;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;

/**
 * The formula, the diagram and the plot of a worked example, drawn once when the site is built.
 *
 * <p>What a step lights up bears its number in a class: {@code on-2}. What only one step shows
 * bears {@code at-2}.
 */
final class ExampleDrawing {

    static final String INPUT = "input";
    static final String WEIGHT = "weight";
    static final String BIAS = "bias";
    static final String Z = "z";
    static final String BEND = "bend";
    static final String ACTIVATION = "activation";
    static final String OUTPUT = "output";
    static final String TARGET = "target";

    /** What a step can light up. */
    static final List<String> PARTS =
            List.of(INPUT, WEIGHT, BIAS, Z, BEND, ACTIVATION, OUTPUT, TARGET);

    /** The parts that each element of the diagram shows, by its class and link. */
    private static final Map<String, List<String>> DIAGRAM =
            Map.of(
                    "node unit0-0", List.of(INPUT),
                    "edge unit0-0", List.of(WEIGHT),
                    "weight unit0-0", List.of(WEIGHT),
                    "node-note unit0", List.of(BIAS),
                    "node unit0", List.of(Z, BEND, ACTIVATION),
                    "edge unit0", List.of(OUTPUT),
                    "weight unit0", List.of(OUTPUT),
                    "node unit2-0", List.of(OUTPUT, TARGET));

    /**
     * A step.
     *
     * @param x the input that is followed, or NaN
     */
    private record Step(Label text, List<String> light, double x) {}

    private final Unit unit;
    private final ExampleNumbers numbers;
    private final PiecewiseLinear target;
    private final Axis across;
    private final Label output;
    private final FitPlot plot;
    private final UnitPlots unitPlots;
    private final List<Step> steps;

    private ExampleDrawing(
            Unit unit,
            ExampleNumbers numbers,
            PiecewiseLinear target,
            Axis across,
            Label output,
            FitPlot plot,
            UnitPlots unitPlots,
            List<Step> steps) {
        this.unit = unit;
        this.numbers = numbers;
        this.target = target;
        this.across = across;
        this.output = output;
        this.plot = plot;
        this.unitPlots = unitPlots;
        this.steps = steps;
    }

    /** Draws what was declared. */
    static ExampleDrawing of(GivenParams given) {
        PiecewiseLinear target = given.get(ExampleParams.TARGET);
        Unit unit = Unit.of(given.get(ExampleParams.UNIT), 0, new ControlList());
        ExampleNumbers numbers = ExampleParams.numbers(given);
        Label output = given.get(ExampleParams.OUTPUT).get(Labels.LABEL);
        Axis across =
                new Axis(target.from(), target.to(), given.get(Labels.INPUT).get(Labels.LABEL));
        Axis up = IntervalType.axis(given, ExampleParams.Y, given.label("network-lab.y"));
        Params hues = given.get(ExampleParams.HUES);
        List<Step> steps = new ArrayList<>();
        for (Params step : given.get(ExampleParams.STEPS)) {
            double x = ExampleParams.x(step);
            String text = numbers.fill(step.get(ExampleParams.TEXT).text(), x);
            steps.add(new Step(Label.of(text), step.get(ExampleParams.LIGHT), x));
        }
        return new ExampleDrawing(
                unit,
                numbers,
                target,
                across,
                output,
                FitPlot.of(hues, across, up, output),
                UnitPlots.of(hues, List.of(unit), numbers.activation(), across, up),
                steps);
    }

    int steps() {
        return steps.size();
    }

    /** Returns the sentence of a step, its numbers filled in. */
    Label text(int step) {
        return steps.get(step).text();
    }

    Element.Builder sentence(int step) {
        return text(step).inHtml(Element.of("span"));
    }

    /** Returns all but the sentences. */
    Element.Builder draw(Words words) {
        return Element.of("div", "example-parts")
                .add(plot())
                .add(
                        Element.of("div", "example-formulas")
                                .add(sum())
                                .add(bend())
                                .add(activation(words))
                                .add(added()))
                .add(Element.of("div", "example-network").add(network(words)));
    }

    /** Returns classes by which the steps light up what shows some of these parts. */
    private String on(String cssClass, List<String> parts) {
        StringBuilder out = new StringBuilder(cssClass);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).light().stream().anyMatch(parts::contains)) {
                out.append(" on-").append(Digits.fixed(i + 1, 0));
            }
        }
        return out.toString();
    }

    private Element.Builder term(String text, String... parts) {
        return Label.of(text).inHtml(Element.of("span", on("term", List.of(parts))));
    }

    private static String number(double value) {
        return ExampleNumbers.write(value);
    }

    /** A number as it is added: + 2, − 2. */
    private static String added(double value) {
        return (value < 0 ? " \u2212 " : " + ") + number(Math.abs(value));
    }

    /** z = wx + b = −2x + 2. */
    private Element.Builder sum() {
        String x = across.label().text();
        return Element.of("p", "formula")
                .add(term("$z$", Z))
                .text(" = ")
                .add(term("$w$", WEIGHT))
                .add(term(x, INPUT))
                .add(term(" + $b$", BIAS))
                .text(" = ")
                .add(term(number(numbers.w()), WEIGHT))
                .add(term(x, INPUT))
                .add(term(added(numbers.b()), BIAS));
    }

    /** z = 0 at x = −b/w = 1. */
    private Element.Builder bend() {
        return Element.of("p", "formula")
                .add(
                        term(
                                "$z$ = 0: "
                                        + across.label().text()
                                        + " = \u2212$b$/$w$ = "
                                        + (numbers.w() == 0 ? "–" : number(numbers.bend())),
                                BEND));
    }

    /** a = max(0, z), or the activation's name. */
    private Element.Builder activation(Words words) {
        Activation activation = numbers.activation();
        String function =
                activation == Activation.RELU
                        ? "max(0, $z$)"
                        : words.say("activation." + activation.id()) + "($z$)";
        return Element.of("p", "formula").add(term("$a$ = " + function, ACTIVATION));
    }

    /** ŷ = 1a + …. */
    private Element.Builder added() {
        return Element.of("p", "formula")
                .add(term(output.text() + " = " + number(numbers.v()) + "$a$ + …", OUTPUT));
    }

    private Element network(Words words) {
        Hue hue = unit.hue();
        List<NetworkDrawing.Column> columns =
                List.of(
                        NetworkDrawing.Column.of(
                                Label.of(words.say("network.input")),
                                new NetworkDrawing.NetworkNode(
                                        across.label(), Label.NONE, Hue.GREY, null)),
                        NetworkDrawing.Column.of(
                                Label.of(words.say("activation." + numbers.activation().id())),
                                new NetworkDrawing.NetworkNode(
                                        unit.name(), Label.of("$b$"), hue, numbers.activation())),
                        NetworkDrawing.Column.of(
                                Label.of(words.say("network.output")),
                                new NetworkDrawing.NetworkNode(
                                        output, Label.NONE, plot.outputHue(), Activation.LINEAR)));
        Element drawn =
                new NetworkDrawing(Pen.WHOLE, columns, true)
                        .draw(
                                words.say("network.describe", NetworkDrawing.shape(1, 1, 1)),
                                new double[][][] {{}, {{numbers.w()}}, {{numbers.v()}}},
                                new String[][] {{}, {" = " + number(numbers.b())}, {}});
        return lit(drawn);
    }

    /** Marks what each step lights up in the diagram. */
    private Element lit(Element element) {
        List<Attribute> attributes = new ArrayList<>();
        String cssClass = "";
        String link = "";
        for (Attribute attribute : element.attributes()) {
            if (attribute.name().equals("data-link")) {
                link = attribute.value();
            } else if (attribute.name().equals("class")) {
                cssClass = attribute.value();
            } else {
                attributes.add(attribute);
            }
        }
        if (!cssClass.isEmpty()) {
            int end = cssClass.indexOf(' ');
            String kind = end < 0 ? cssClass : cssClass.substring(0, end);
            List<String> parts = DIAGRAM.getOrDefault(kind + " " + link, List.of());
            attributes.add(new Attribute("class", on(cssClass, parts)));
        }
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element part ? lit(part) : child);
        }
        return new Element(element.name(), attributes, children);
    }

    private Element plot() {
        PiecewiseLinear z =
                PiecewiseLinear.line(across.from(), across.to(), numbers.w(), numbers.b());
        PiecewiseLinear weighed = PiecewiseLinear.line(across.from(), across.to(), numbers.w(), 0);
        Activation activation = numbers.activation();
        Hue zHue = unitPlots.zHue();
        Hue aHue = unitPlots.aHue();
        Plot drawn = new Plot(Pen.WHOLE, 540, 340, 74, across, plot.up());
        drawn.still(
                on("part", List.of(TARGET)),
                part -> part.add(new Mark.Path(Curve.of(target), plot.targetHue(), Line.DOTTED)));
        drawn.still(
                on("part aside", List.of(WEIGHT)),
                part -> part.add(new Mark.Path(Curve.of(weighed), Hue.GREY, Line.THIN)));
        drawn.still(
                on("part", List.of(Z, BIAS)),
                part -> part.add(new Mark.Path(Curve.of(z), zHue, Line.DASHED)));
        drawn.still(
                on("part", List.of(ACTIVATION, OUTPUT)),
                part -> part.add(new Mark.Path(Curve.activated(activation, z), aHue, Line.HEAVY)));
        drawn.still(
                on("part", List.of(BIAS)),
                part -> point(part, 0, numbers.b(), "$b$ = " + number(numbers.b())));
        drawn.still(
                on("part", List.of(BEND)),
                part -> point(part, numbers.bend(), 0, number(numbers.bend())));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!Double.isNaN(step.x())) {
                drawn.still("at at-" + Digits.fixed(i + 1, 0), part -> follow(part, step));
            }
        }
        double last = across.to();
        return drawn.add(
                        new Mark.End(
                                target.knotY(target.pieces()), plot.targetName(), plot.targetHue()))
                .add(new Mark.End(numbers.z(last), unitPlots.zName(), zHue))
                .add(new Mark.End(numbers.a(last), unitPlots.aName(), aHue))
                .draw(unitPlots.describe(unit, numbers.w(), numbers.b()));
    }

    /** A given point with its number beside it, if it is in view. */
    private void point(Plot part, double x, double y, String text) {
        if (x >= across.from() && x <= across.to()) {
            part.add(new Mark.Dot(new Point(x, y), unit.hue(), false));
            note(part, x, y, text, unit.hue(), -12);
        }
    }

    /** Where the input of a step is, and what the step makes of it. */
    private void follow(Plot part, Step step) {
        double x = step.x();
        part.add(new Mark.Rule(x, Hue.GREY, Line.DASHED));
        if (step.light().contains(WEIGHT)) {
            part.add(new Mark.Dot(new Point(x, numbers.w() * x), Hue.GREY, true));
        }
        if (step.light().contains(BIAS) || step.light().contains(Z)) {
            part.add(new Mark.Dot(new Point(x, numbers.z(x)), unitPlots.zHue(), true));
        }
        if (step.light().contains(ACTIVATION) || step.light().contains(OUTPUT)) {
            part.add(new Mark.Dot(new Point(x, numbers.z(x)), unitPlots.zHue(), false));
            part.add(new Mark.Dot(new Point(x, numbers.a(x)), unitPlots.aHue(), true));
        }
    }

    private static void note(Plot part, double x, double y, String text, Hue hue, double dy) {
        part.add(
                new Mark.Note(
                        new Point(x, y),
                        Label.of(text).inSvg(Element.of("tspan")).build(),
                        hue,
                        Mark.Anchor.START,
                        8,
                        dy));
    }
}
