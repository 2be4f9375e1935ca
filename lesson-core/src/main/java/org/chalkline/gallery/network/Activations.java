package org.chalkline.gallery.network;

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
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.HueType;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

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

    private static final Param<List<Activation>> FUNCTIONS =
            Param.of("functions", ListType.of(ActivationType.ACTIVATION));
    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<Slider> INPUT = Param.of("input", SliderType.SLIDER);
    private static final Param<List<String>> SPOKEN =
            Param.of("spoken", ListType.of(TextType.TEXT));
    private static final Param<List<double[]>> ENDS =
            Param.of("ends", ListType.of(IntervalType.INTERVAL));

    /** What only the building of the site asks for. */
    private static final class AtBuild {
        static final Param<List<Label>> TITLES =
                Param.atBuild("titles", ListType.of(LabelType.LABEL));
        static final Param<List<Label>> OUTPUTS =
                Param.atBuild("outputs", ListType.of(LabelType.LABEL));
    }

    static final WidgetKind KIND =
            new WidgetKind("activations") {
                @Override
                public List<String> parts() {
                    return List.of("titles", "readout");
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("activations.", "activation.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration
                            .type(FUNCTIONS, ListType.some(ActivationType.ACTIVATION))
                            .required(FUNCTIONS, Text.of("a list such as [linear, sigmoid, relu]"))
                            .add(AtBuild.TITLES, AtBuild.OUTPUTS)
                            .usual(HUE, Hue.BLUE)
                            .usual(INPUT, new Slider("z", Label.of("$z$"), USUAL, USUAL.tick(0)))
                            .check(given -> checkCount(given, AtBuild.TITLES))
                            .check(given -> checkCount(given, AtBuild.OUTPUTS))
                            .derived(SPOKEN, Activations::spoken)
                            .derived(ENDS, Activations::ends);
                }

                @Override
                public Widget of(Params params) {
                    return new Activations(params);
                }
            };

    private final List<Panel> panels;
    private final Axis across;
    private final Hue hue;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private Activations(Params params) {
        List<Activation> functions = params.get(FUNCTIONS);
        List<String> spoken = params.get(SPOKEN);
        List<double[]> ends = params.get(ENDS);
        panels = new ArrayList<>();
        for (Activation function : functions) {
            int place = panels.size();
            double[] up = ends.get(place);
            panels.add(
                    new Panel(
                            function,
                            params.label(() -> title(params, place)),
                            spoken.get(place),
                            new Axis(up[0], up[1], params.label(() -> output(params, place)))));
        }
        Slider input = params.get(INPUT);
        across = across(input);
        hue = params.get(HUE);
        controls = Controls.of(input);
        words = params.words();
        pen = params.pen();
    }

    private static Axis across(Slider input) {
        Range range = input.range();
        return new Axis(range.value(0), range.value(range.ticks()), input.label());
    }

    private static void checkCount(GivenParams given, Param<List<Label>> texts) {
        if (!given.get(texts).isEmpty() && given.get(texts).size() != given.get(FUNCTIONS).size()) {
            given.problem(texts, Text.of("wrong length"), Text.of("a text for each function"));
        }
    }

    private static Label title(Params params, int place) {
        List<Label> titles = params.get(AtBuild.TITLES);
        return titles.isEmpty()
                ? params.label("activation." + params.get(FUNCTIONS).get(place).id())
                : titles.get(place);
    }

    private static Label output(Params params, int place) {
        List<Label> outputs = params.get(AtBuild.OUTPUTS);
        return outputs.isEmpty() ? Label.of("$a$") : outputs.get(place);
    }

    private static List<String> spoken(GivenParams given) {
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < given.get(FUNCTIONS).size(); i++) {
            spoken.add(title(given, i).plain());
        }
        return spoken;
    }

    private static List<double[]> ends(GivenParams given) {
        List<double[]> ends = new ArrayList<>();
        for (Activation function : given.get(FUNCTIONS)) {
            ends.add(ends(curve(function, across(given.get(INPUT)))));
        }
        return ends;
    }

    /** Returns the ends of an axis on which a curve and zero are in view. */
    private static double[] ends(List<Point> curve) {
        double least = 0;
        double most = 0;
        for (Point point : curve) {
            least = Math.min(least, point.y());
            most = Math.max(most, point.y());
        }
        double margin = most > least ? (most - least) * MARGIN : 1;
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
                .add(pen.of("p", "readout").text(readout(panel, z)))
                .build();
    }

    private String readout(Panel panel, double z) {
        return words.say(
                "activations.readout",
                Digits.typeset(panel.function().value(z), PLACES),
                Digits.typeset(panel.function().derivative(z), PLACES));
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
    public String announce(State state) {
        double z = controls.value(state, 0);
        StringBuilder out = new StringBuilder();
        for (Panel panel : panels) {
            out.append(panel.spoken())
                    .append(words.say("list.colon"))
                    .append(readout(panel, z))
                    .append('\n');
        }
        return out.toString();
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
