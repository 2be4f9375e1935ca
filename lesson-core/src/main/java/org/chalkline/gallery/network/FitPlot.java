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
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Declaration;
import org.chalkline.param.HueType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.chalkline.widget.State;

/**
 * The plot of a target and of what a network makes of it; a matched piece of the target is drawn
 * solid and ticked off.
 */
public record FitPlot(
        Pen pen,
        Axis across,
        Axis up,
        Hue targetHue,
        Hue outputHue,
        Label targetName,
        Label outputName) {

    /** The part of the plot's height below which an area has no room for words. */
    private static final double LEAST_HEIGHT = 0.06;

    private static final int TAG_PLACES = 16;
    private static final Param<Hue> TARGET = Param.of("target", HueType.HUE);
    private static final Param<Hue> OUTPUT = Param.of("output", HueType.HUE);

    /** Declares {@code target} and {@code output}, the hues of these. */
    public static void declareHues(Declaration declaration) {
        declaration.usual(TARGET, Hue.BLUE).usual(OUTPUT, Hue.ORANGE);
    }

    /**
     * Returns a plot with the hues that were declared.
     *
     * @param output what the lesson calls the output
     */
    public static FitPlot of(Params hues, Axis across, Axis up, Label output) {
        return new FitPlot(
                hues.pen(),
                across,
                up,
                hues.get(TARGET),
                hues.get(OUTPUT),
                hues.label("network-lab.target"),
                hues.label(() -> named(output, hues.words())));
    }

    private static Label named(Label output, Words words) {
        return Label.of(words.say("network-lab.output", "$" + output.plain() + "$"));
    }

    /**
     * Draws a state.
     *
     * @param x where a cursor stands, or NaN
     */
    Element draw(Fit.Result result, LabOptions options, State state, double x, String description) {
        PiecewiseLinear target = result.fit().target();
        Plot plot = start().zoomable();
        if (options.parts() >= 0) {
            parts(plot, result, LabOptions.isOn(state, options.parts()));
        }
        if (options.residual() >= 0) {
            boolean on = LabOptions.isOn(state, options.residual());
            plot.add(new Mark.Area(on ? between(result.output(), target) : List.of(), Hue.GREY));
        }
        plot.add(new Mark.Path(result.output(), outputHue, Line.HEAVY));
        for (int i = 0; i < target.pieces(); i++) {
            int piece = i;
            plot.still(
                    result.follows(i) ? "piece followed" : "piece",
                    still -> draw(still, target, piece));
        }
        if (options.cursor() >= 0) {
            plot.handle(PolylineType.CURSOR)
                    .add(new Mark.Rule(x, Hue.GREY, Line.DASHED))
                    .add(new Mark.Dot(new Point(x, result.output(x)), outputHue, true));
        }
        return finish(plot, target, result.output(), description);
    }

    /** Draws an output without telling which pieces it follows. */
    public Element draw(PiecewiseLinear target, List<Point> output, String description) {
        Plot plot = start();
        plot.add(new Mark.Path(output, outputHue, Line.HEAVY));
        plot.still(
                "piece",
                still -> still.add(new Mark.Path(Curve.of(target), targetHue, Line.SOLID)));
        return finish(plot, target, output, description);
    }

    private Plot start() {
        return new Plot(pen, 540, 340, 74, across, up);
    }

    private Element finish(
            Plot plot, PiecewiseLinear target, List<Point> output, String description) {
        double last = output.isEmpty() ? 0 : output.get(output.size() - 1).y();
        return plot.add(new Mark.End(target.knotY(target.pieces()), targetName, targetHue))
                .add(new Mark.End(last, outputName, outputHue))
                .draw(description);
    }

    /** What lies between the output and the target. */
    private static List<Point> between(List<Point> output, PiecewiseLinear target) {
        List<Point> outline = new ArrayList<>(output);
        for (int i = target.pieces(); i >= 0; i--) {
            outline.add(new Point(target.knotX(i), target.knotY(i)));
        }
        return outline;
    }

    /** What each unit adds, one on another from the output's bias up, with the unit's name. */
    private void parts(Plot plot, Fit.Result result, boolean on) {
        List<Point> below = on ? result.sum(0) : List.of();
        for (Unit unit : result.units()) {
            List<Point> above = on ? result.sum(unit.number() + 1) : List.of();
            List<Point> outline = new ArrayList<>(above);
            for (int i = below.size() - 1; i >= 0; i--) {
                outline.add(below.get(i));
            }
            plot.add(new Mark.Area(outline, unit.hue()), part -> part.set("data-link", unit.link()))
                    .add(tag(result, unit, on));
            below = above;
        }
    }

    /** A unit's name where what it adds is widest, if there is room. */
    private Mark.Tag tag(Fit.Result result, Unit unit, boolean on) {
        double widest = across.from();
        double most = 0;
        for (int i = 2; i < TAG_PLACES - 1; i++) {
            double x = across.from() + (across.to() - across.from()) * i / TAG_PLACES;
            double height = Math.abs(result.part(unit.number(), x));
            widest = height > most ? x : widest;
            most = Math.max(most, height);
        }
        double middle =
                (result.sum(unit.number(), widest) + result.sum(unit.number() + 1, widest)) / 2;
        boolean room = most > (up.to() - up.from()) * LEAST_HEIGHT;
        return new Mark.Tag(new Point(widest, middle), unit.name(), unit.hue(), on && room);
    }

    /** Draws a piece with its number; a tick beside it shows where the output follows it. */
    private void draw(Plot plot, PiecewiseLinear target, int piece) {
        Point start = new Point(target.knotX(piece), target.knotY(piece));
        Point end = new Point(target.knotX(piece + 1), target.knotY(piece + 1));
        plot.add(new Mark.Path(List.of(start, end), targetHue, Line.SOLID));
        plot.add(new Mark.Dot(start, targetHue, false));
        plot.add(new Mark.Dot(end, targetHue, false));
        boolean rises = end.y() > start.y();
        plot.add(
                new Mark.Note(
                        new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2),
                        Element.of("tspan")
                                .text(Digits.fixed(piece + 1, 0))
                                .add(Element.of("tspan", "check").text(" ✓"))
                                .build(),
                        targetHue,
                        rises ? Mark.Anchor.END : Mark.Anchor.START,
                        rises ? -12 : 12,
                        -10));
    }
}
