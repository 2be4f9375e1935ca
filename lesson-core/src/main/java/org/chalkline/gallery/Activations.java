package org.chalkline.gallery;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.nn.Activation;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * Activation functions side by side, with one cursor across all of them.
 *
 * <p>Parameters: {@code functions}, a list of names; {@code titles} and {@code outputs}, one text
 * each; {@code input} with {@code from}, {@code to}, {@code step}, {@code start}, {@code label};
 * {@code hue}.
 */
final class Activations implements Widget {

    private static final Range USUAL = new Range(-50, 1, 100, 1);
    private static final double MARGIN = 0.08;
    private static final int PLACES = 3;

    private final List<Activation> functions;
    private final List<Label> titles;
    private final List<Label> outputs;
    private final Hue hue;
    private final Controls controls;
    private final Words words;

    private Activations(
            List<Activation> functions,
            List<Label> titles,
            List<Label> outputs,
            Hue hue,
            Slider input,
            Words words) {
        this.functions = functions;
        this.titles = titles;
        this.outputs = outputs;
        this.hue = hue;
        this.controls = Controls.of(input);
        this.words = words;
    }

    static @Nullable Widget read(Params params, Words words) {
        List<Activation> functions = ActivationParam.readAll(params, "functions");
        if (functions.isEmpty()) {
            params.problem("functions", "no functions", "a list such as [linear, sigmoid, relu]");
        }
        List<Label> titles = labels(params, "titles", functions.size());
        List<Label> outputs = labels(params, "outputs", functions.size());
        Hue hue = params.hue("hue", Hue.BLUE);
        Slider input = Slider.read(params.section("input"), "z", Label.of("$z$"), USUAL, 0);
        return params.isClean()
                ? new Activations(functions, titles, outputs, hue, input, words)
                : null;
    }

    private static List<Label> labels(Params params, String key, int count) {
        List<Label> labels = params.labels(key);
        if (!labels.isEmpty() && labels.size() != count) {
            params.problem(key, "wrong length", "a text for each function");
        }
        return labels;
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        Element.Builder panels = Element.of("div", "panels");
        for (int i = 0; i < functions.size(); i++) {
            panels.add(panel(i, controls.value(state, 0)));
        }
        return View.of(
                Element.of("div", "widget activations")
                        .add(panels)
                        .add(ControlPanel.ofAll(controls, state, words))
                        .build());
    }

    private Element panel(int index, double z) {
        Activation function = functions.get(index);
        double value = function.value(z);
        Element.Builder readout =
                Element.of("p", "readout")
                        .text(
                                words.say(
                                        "activations.readout",
                                        Digits.typeset(value, PLACES),
                                        Digits.typeset(function.derivative(z), PLACES)));
        return Element.of("div", "panel")
                .add(Element.of("p", "panel-title").add(title(index).html()))
                .add(plot(index, z, value))
                .add(readout)
                .build();
    }

    private Label title(int index) {
        return titles.isEmpty()
                ? Label.of(words.say("activation." + functions.get(index).id()))
                : titles.get(index);
    }

    private Element plot(int index, double z, double value) {
        Activation function = functions.get(index);
        Slider input = controls.sliders().get(0);
        double from = input.range().value(0);
        double to = input.range().value(input.range().ticks());
        List<Point> curve =
                function.isPiecewiseLinear()
                        ? corners(function, from, to)
                        : Curve.sampled(from, to, function::value);
        double least = 0;
        double most = 0;
        for (Point point : curve) {
            least = Math.min(least, point.y());
            most = Math.max(most, point.y());
        }
        double margin = (most - least) * MARGIN;
        Label output = outputs.isEmpty() ? Label.of("$a$") : outputs.get(index);
        return new Plot(
                        300,
                        210,
                        22,
                        new Axis(from, to, input.label()),
                        new Axis(least - margin, most + margin, output))
                .add(new Mark.Path(curve, hue, Line.HEAVY))
                .add(new Mark.Rule(z, Hue.GREY, Line.DASHED))
                .add(new Mark.Dot(new Point(z, value), Hue.MAGENTA, true))
                .draw(describe(index, z));
    }

    private static List<Point> corners(Activation function, double from, double to) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(from, function.value(from)));
        if (from < 0 && to > 0) {
            points.add(new Point(0, 0));
        }
        points.add(new Point(to, function.value(to)));
        return points;
    }

    @Override
    public String describe(State state) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < functions.size(); i++) {
            out.append(i == 0 ? "" : " ").append(describe(i, controls.value(state, 0)));
        }
        return out.toString();
    }

    private String describe(int index, double z) {
        Activation function = functions.get(index);
        Range range = controls.sliders().get(0).range();
        double from = range.value(0);
        double to = range.value(range.ticks());
        return words.say(
                "activations.describe",
                title(index).plain(),
                Digits.brief(from, range.places()),
                Digits.brief(function.value(from), PLACES),
                Digits.brief(to, range.places()),
                Digits.brief(function.value(to), PLACES),
                Digits.typeset(z, range.places()),
                Digits.typeset(function.value(z), PLACES));
    }
}
