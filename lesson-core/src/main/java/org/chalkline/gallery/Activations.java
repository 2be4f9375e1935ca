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
import org.chalkline.figure.Pen;
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

    /**
     * A function's part of the figure.
     *
     * @param spoken its title as it is read aloud
     */
    private record Panel(Activation function, Label title, String spoken, Axis up) {}

    private final List<Panel> panels;
    private final Axis across;
    private final Hue hue;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private Activations(
            List<Panel> panels, Axis across, Hue hue, Slider input, Words words, Pen pen) {
        this.panels = panels;
        this.across = across;
        this.hue = hue;
        this.controls = Controls.of(input);
        this.words = words;
        this.pen = pen;
    }

    static @Nullable Widget read(Params params, Words words) {
        List<Activation> functions = ActivationParam.readAll(params, "functions");
        List<Label> titles = new ArrayList<>();
        List<Label> outputs = new ArrayList<>();
        params.atBuild(
                () -> {
                    if (functions.isEmpty()) {
                        String expected = "a list such as [linear, sigmoid, relu]";
                        params.problem("functions", "no functions", expected);
                    }
                    titles.addAll(labels(params, "titles", functions.size()));
                    outputs.addAll(labels(params, "outputs", functions.size()));
                });
        Hue hue = params.hue("hue", Hue.BLUE);
        Slider input = Slider.read(params.section("input"), "z", Label.of("$z$"), USUAL, 0);
        Range range = input.range();
        Axis across = new Axis(range.value(0), range.value(range.ticks()), input.label());
        List<Panel> panels = new ArrayList<>();
        for (Activation function : functions) {
            int place = panels.size();
            Label title = params.label(() -> title(titles, place, function, words));
            Label output =
                    params.label(() -> outputs.isEmpty() ? Label.of("$a$") : outputs.get(place));
            double[] up = params.numbers(() -> ends(curve(function, across)));
            panels.add(
                    new Panel(
                            function,
                            title,
                            params.text(() -> title.plain()),
                            new Axis(up[0], up[1], output)));
        }
        return params.isClean()
                ? new Activations(panels, across, hue, input, words, params.pen())
                : null;
    }

    private static List<Label> labels(Params params, String key, int count) {
        List<Label> labels = params.labels(key);
        if (!labels.isEmpty() && labels.size() != count) {
            params.problem(key, "wrong length", "a text for each function");
            return List.of();
        }
        return labels;
    }

    private static Label title(List<Label> titles, int place, Activation function, Words words) {
        return titles.isEmpty()
                ? Label.of(words.say("activation." + function.id()))
                : titles.get(place);
    }

    /** Returns the ends of an axis on which a curve and zero are in view. */
    private static double[] ends(List<Point> curve) {
        double least = 0;
        double most = 0;
        for (Point point : curve) {
            least = Math.min(least, point.y());
            most = Math.max(most, point.y());
        }
        double margin = (most - least) * MARGIN;
        return new double[] {least - margin, most + margin};
    }

    private static List<Point> curve(Activation function, Axis across) {
        return function.isPiecewiseLinear()
                ? corners(function, across.from(), across.to())
                : Curve.sampled(across.from(), across.to(), function::value);
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        double z = controls.value(state, 0);
        Element.Builder list = pen.of("div", "panels");
        for (Panel panel : panels) {
            list.add(draw(panel, z));
        }
        return View.of(
                ControlPanel.addAll(
                                pen.of("div", "widget activations").add(list),
                                controls,
                                state,
                                words)
                        .build());
    }

    private Element draw(Panel panel, double z) {
        Activation function = panel.function();
        double value = function.value(z);
        Element.Builder readout =
                pen.of("p", "readout")
                        .text(
                                words.say(
                                        "activations.readout",
                                        Digits.typeset(value, PLACES),
                                        Digits.typeset(function.derivative(z), PLACES)));
        Element plot =
                new Plot(pen, 300, 210, 22, across, panel.up())
                        .handle(controls.slider(0).name())
                        .still("curve", still -> draw(still, function))
                        .add(new Mark.Rule(z, Hue.GREY, Line.DASHED))
                        .add(new Mark.Dot(new Point(z, value), Hue.MAGENTA, true))
                        .draw(describe(panel, z));
        return pen.of("div", "panel")
                .still(() -> Element.of("p", "panel-title").html(panel.title()))
                .add(plot)
                .add(readout)
                .build();
    }

    private void draw(Plot plot, Activation function) {
        plot.add(new Mark.Path(curve(function, across), hue, Line.HEAVY));
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
        for (Panel panel : panels) {
            out.append(out.length() == 0 ? "" : " ");
            out.append(describe(panel, controls.value(state, 0)));
        }
        return out.toString();
    }

    private String describe(Panel panel, double z) {
        Activation function = panel.function();
        int places = controls.slider(0).range().places();
        return words.say(
                "activations.describe",
                panel.spoken(),
                Digits.brief(across.from(), places),
                Digits.brief(function.value(across.from()), PLACES),
                Digits.brief(across.to(), places),
                Digits.brief(function.value(across.to()), PLACES),
                Digits.typeset(z, places),
                Digits.typeset(function.value(z), PLACES));
    }
}
