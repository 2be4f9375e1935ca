package org.chalkline.gallery.network;

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
import org.chalkline.figure.Text;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Declaration;
import org.chalkline.param.HueType;
import org.chalkline.param.LabelType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
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
 * A continuous piecewise-linear curve with its transition points and the slope of each piece; a
 * cursor tells which piece it is on.
 *
 * <p>Parameters: {@code points}, a list of [x, y] from left to right; {@code y}, the interval
 * drawn; {@code input} with {@code from}, {@code to}, {@code step}, {@code start}, {@code label};
 * {@code output}, a label; {@code hue}.
 */
final class Piecewise implements Widget {

    private static final int PLACES = 2;

    private static final Param<PiecewiseLinear> POINTS = Param.of("points", PolylineType.POLYLINE);
    private static final Param<double[]> Y = Param.of("y", IntervalType.INTERVAL);
    private static final Param<Slider> INPUT = Param.of("input", SliderType.SLIDER);
    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<String> SUMMARY = Param.of("summary", TextType.TEXT);
    private static final Param<String> ACROSS = Param.of("across", TextType.TEXT);
    private static final Param<String> UP = Param.of("up", TextType.TEXT);

    /** What only the building of the site asks for. */
    private static final class AtBuild {
        static final Param<Label> OUTPUT = Param.atBuild("output", LabelType.LABEL);
    }

    static final WidgetKind KIND =
            new WidgetKind("piecewise") {
                @Override
                public List<String> parts() {
                    return List.of("slopes", "readout");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration
                            .required(POINTS, PolylineType.expected())
                            .usual(HUE, Hue.BLUE)
                            .usualFrom(Y, given -> PolylineType.around(given.get(POINTS)))
                            .usual(AtBuild.OUTPUT, Label.of("$y$"))
                            .usualFrom(INPUT, given -> PolylineType.cursor(given.get(POINTS)))
                            .derived(SUMMARY, given -> summary(given.get(POINTS), given.words()))
                            .derived(ACROSS, given -> given.get(INPUT).label().plain())
                            .derived(UP, given -> given.get(AtBuild.OUTPUT).plain());
                }

                @Override
                public Widget of(Params params) {
                    return new Piecewise(params);
                }
            };

    private final PiecewiseLinear curve;
    private final Axis up;
    private final Hue hue;
    private final String summary;
    private final String acrossName;
    private final String upName;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private Piecewise(Params params) {
        curve = params.get(POINTS);
        up = IntervalType.axis(params, Y, params.label(() -> params.get(AtBuild.OUTPUT)));
        hue = params.get(HUE);
        summary = params.get(SUMMARY);
        acrossName = params.get(ACROSS);
        upName = params.get(UP);
        controls = Controls.of(params.get(INPUT));
        words = params.words();
        pen = params.pen();
    }

    private static String summary(PiecewiseLinear curve, Words words) {
        return words.say(
                "piecewise.describe",
                Digits.fixed(curve.pieces(), 0),
                PolylineType.through(curve, words));
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        double x = controls.value(state, 0);
        return View.of(
                ControlPanel.addAll(
                                pen.of("div", "widget piecewise")
                                        .add(plot(state, x))
                                        .add(pen.of("p", "readout").text(position(x))),
                                controls,
                                state,
                                words)
                        .build());
    }

    private Element plot(State state, double x) {
        Slider input = controls.slider(0);
        Plot plot =
                new Plot(pen, 540, 300, 40, new Axis(curve.from(), curve.to(), input.label()), up);
        plot.still("curve", this::draw);
        return plot.handle(input.name())
                .add(new Mark.Rule(x, Hue.MAGENTA, Line.DASHED))
                .add(new Mark.Dot(new Point(x, curve.value(x)), Hue.MAGENTA, true))
                .draw(describe(state));
    }

    private void draw(Plot plot) {
        for (double transition : curve.breakpoints()) {
            plot.add(new Mark.Rule(transition, Hue.GREY, Line.DOTTED));
        }
        plot.add(new Mark.Path(Curve.of(curve), hue, Line.HEAVY));
        for (double transition : curve.breakpoints()) {
            plot.add(new Mark.Dot(new Point(transition, curve.value(transition)), hue, false));
        }
        for (int piece = 0; piece < curve.pieces(); piece++) {
            double middle = (curve.knotX(piece) + curve.knotX(piece + 1)) / 2;
            boolean rising = curve.slope(piece) > 0;
            String slope = Digits.brief(curve.slope(piece), PLACES);
            plot.add(
                    new Mark.Note(
                            new Point(middle, curve.value(middle)),
                            new Text(words.say("piecewise.slope", slope)),
                            Hue.GREY,
                            Mark.Anchor.START,
                            rising ? 10 : 8,
                            rising ? 14 : -8));
        }
    }

    /** Says which piece a place is on, or which slopes meet there. */
    private String position(double x) {
        Range range = controls.slider(0).range();
        String place = Digits.typeset(x, range.places());
        for (int knot = 1; knot < curve.pieces(); knot++) {
            if (curve.knotX(knot) == x && curve.slope(knot - 1) != curve.slope(knot)) {
                return words.say(
                        "piecewise.transition",
                        place,
                        Digits.brief(curve.slope(knot - 1), PLACES),
                        Digits.brief(curve.slope(knot), PLACES),
                        acrossName);
            }
        }
        int piece = 0;
        while (piece < curve.pieces() - 1 && x >= curve.knotX(piece + 1)) {
            piece++;
        }
        return words.say(
                "piecewise.piece",
                place,
                Digits.typeset(curve.value(x), PLACES),
                Digits.fixed(piece + 1, 0),
                Digits.brief(curve.slope(piece), PLACES),
                acrossName,
                upName);
    }

    @Override
    public String announce(State state) {
        return position(controls.value(state, 0));
    }

    @Override
    public String describe(State state) {
        return summary + " " + position(controls.value(state, 0));
    }
}
