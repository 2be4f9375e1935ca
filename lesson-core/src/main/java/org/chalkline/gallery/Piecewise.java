package org.chalkline.gallery;

import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Text;
import org.chalkline.nn.PiecewiseLinear;
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
 * A continuous piecewise-linear curve with its transition points and the slope of each piece; a
 * cursor tells which piece it is on.
 *
 * <p>Parameters: {@code points}, a list of [x, y] from left to right; {@code input} with {@code
 * step}, {@code start}, {@code label}; {@code output}, a label; {@code hue}.
 */
final class Piecewise implements Widget {

    private static final int PLACES = 2;

    private final PiecewiseLinear curve;
    private final Axis up;
    private final Hue hue;
    private final String summary;
    private final Controls controls;
    private final Words words;
    private final Pen pen;

    private Piecewise(
            PiecewiseLinear curve,
            Axis up,
            Hue hue,
            String summary,
            Slider input,
            Words words,
            Pen pen) {
        this.curve = curve;
        this.up = up;
        this.hue = hue;
        this.summary = summary;
        this.controls = Controls.of(input);
        this.words = words;
        this.pen = pen;
    }

    static @Nullable Widget read(Params params, Words words) {
        PiecewiseLinear curve = PolylineParam.read(params, "points");
        Hue hue = params.hue("hue", Hue.BLUE);
        Axis up =
                PolylineParam.readAxis(
                        params,
                        "y",
                        () -> PolylineParam.around(curve),
                        params.label("output", "$y$"));
        Slider input = PolylineParam.readInput(params, "input", curve);
        String summary = params.text(() -> summary(curve, words));
        return params.isClean()
                ? new Piecewise(curve, up, hue, summary, input, words, params.pen())
                : null;
    }

    private static String summary(PiecewiseLinear curve, Words words) {
        return words.say(
                "piecewise.describe",
                Digits.fixed(curve.pieces(), 0),
                PolylineParam.through(curve, words));
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
                        Digits.brief(curve.slope(knot), PLACES));
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
                Digits.brief(curve.slope(piece), PLACES));
    }

    @Override
    public String describe(State state) {
        return summary + " " + position(controls.value(state, 0));
    }
}
