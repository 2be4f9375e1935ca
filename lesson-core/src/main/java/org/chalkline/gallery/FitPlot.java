package org.chalkline.gallery;

import org.chalkline.figure.Axis;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Line;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Text;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.widget.Words;

/**
 * The plot of a target and of what a network makes of it; a matched piece of the target is drawn
 * solid and ticked off.
 */
record FitPlot(Axis across, Axis up, Hue targetHue, Hue outputHue, Label outputName, Words words) {

    Element draw(PiecewiseLinear target, Fit.Result result, String description) {
        Plot plot = new Plot(540, 340, 74, across, up);
        plot.add(new Mark.Path(result.output(), outputHue, Line.HEAVY));
        for (int i = 0; i < target.pieces(); i++) {
            Point start = new Point(target.knotX(i), target.knotY(i));
            Point end = new Point(target.knotX(i + 1), target.knotY(i + 1));
            boolean matched = result.follows(i);
            plot.add(Mark.Path.through(targetHue, matched ? Line.SOLID : Line.DASHED, start, end));
            plot.add(
                    new Mark.Note(
                            new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2),
                            new Text(Digits.fixed(i + 1, 0) + (matched ? " ✓" : "")),
                            targetHue,
                            Mark.Anchor.MIDDLE,
                            end.y() > start.y() ? -14 : 14,
                            -10));
        }
        for (int i = 0; i <= target.pieces(); i++) {
            Point knot = new Point(target.knotX(i), target.knotY(i));
            plot.still(() -> new Mark.Dot(knot, targetHue, false));
        }
        Point last = result.output().get(result.output().size() - 1);
        return plot.add(
                        new Mark.End(
                                target.knotY(target.pieces()),
                                Label.of(words.say("network-lab.target")),
                                targetHue))
                .add(
                        new Mark.End(
                                last.y(),
                                Label.of(
                                        words.say(
                                                "network-lab.output",
                                                "$" + outputName.plain() + "$")),
                                outputHue))
                .draw(description);
    }
}
