package org.chalkline.gallery;

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
import org.chalkline.widget.Params;
import org.chalkline.widget.Words;

/**
 * The plot of a target and of what a network makes of it; a matched piece of the target is drawn
 * solid and ticked off.
 */
record FitPlot(
        Pen pen,
        Axis across,
        Axis up,
        Hue targetHue,
        Hue outputHue,
        Label targetName,
        Label outputName) {

    /**
     * Reads {@code hues} with {@code target} and {@code output}.
     *
     * @param output what the lesson calls the output
     */
    static FitPlot read(Params hues, Axis across, Axis up, Label output, Words words) {
        return new FitPlot(
                hues.pen(),
                across,
                up,
                hues.hue("target", Hue.BLUE),
                hues.hue("output", Hue.ORANGE),
                hues.label(words, "network-lab.target"),
                hues.label(() -> named(output, words)));
    }

    private static Label named(Label output, Words words) {
        return Label.of(words.say("network-lab.output", "$" + output.plain() + "$"));
    }

    Element draw(PiecewiseLinear target, Fit.Result result, String description) {
        Plot plot = new Plot(pen, 540, 340, 74, across, up);
        plot.add(new Mark.Path(result.output(), outputHue, Line.HEAVY));
        for (int i = 0; i < target.pieces(); i++) {
            int piece = i;
            plot.still(
                    result.follows(i) ? "piece followed" : "piece",
                    still -> draw(still, target, piece));
        }
        Point last = result.output().get(result.output().size() - 1);
        return plot.add(new Mark.End(target.knotY(target.pieces()), targetName, targetHue))
                .add(new Mark.End(last.y(), outputName, outputHue))
                .draw(description);
    }

    /** Draws a piece with its number; a tick beside it shows where the output follows it. */
    private void draw(Plot plot, PiecewiseLinear target, int piece) {
        Point start = new Point(target.knotX(piece), target.knotY(piece));
        Point end = new Point(target.knotX(piece + 1), target.knotY(piece + 1));
        plot.add(new Mark.Path(List.of(start, end), targetHue, Line.SOLID));
        plot.add(new Mark.Dot(start, targetHue, false));
        plot.add(new Mark.Dot(end, targetHue, false));
        plot.add(
                new Mark.Note(
                        new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2),
                        Element.of("tspan")
                                .text(Digits.fixed(piece + 1, 0))
                                .add(Element.of("tspan", "check").text(" ✓"))
                                .build(),
                        targetHue,
                        Mark.Anchor.MIDDLE,
                        end.y() > start.y() ? -14 : 14,
                        -10));
    }
}
