package org.chalkline.gallery.plot;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;

import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.param.Value;
import org.chalkline.widget.Widget;

/** Plots of marks as tests ask for them. */
final class Drawn {

    private Drawn() {}

    /** Returns the figure of one mark over x and y from −4 to 4, with a slider a from 0 to 2. */
    static Sample.Made of(Object... mark) {
        return figure(
                "sliders", fields("a", fields("from", 0, "to", 2, "step", 0.5, "start", 1)),
                "x", items(-4, 4),
                "y", items(-4, 4),
                "draw", items(fields(mark)));
    }

    static Sample.Made figure(Object... params) {
        Value.Fields all = fields(params);
        return Sample.make("plot", all);
    }

    /** Returns what is drawn of a figure where it starts. */
    static String markup(Sample.Made made) {
        Widget widget = made.widget();
        if (widget == null) {
            throw new AssertionError(problems(made));
        }
        return Markup.of(widget.view(widget.controls().start()).body());
    }

    /** Returns what is wrong with a figure. */
    static String problems(Sample.Made made) {
        StringBuilder all = new StringBuilder();
        made.problems().forEach(each -> all.append(each).append('\n'));
        return all.toString();
    }
}
