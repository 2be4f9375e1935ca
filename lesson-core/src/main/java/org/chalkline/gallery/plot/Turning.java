package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Value;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;

/**
 * The angles from which surfaces are seen, where a figure draws some; when the site is built only.
 */
final class Turning {

    static final String TURN = "turn";
    static final String TILT = "tilt";

    private static final int STEP = 5;
    private static final int USUAL_TURN = 30;
    private static final int USUAL_TILT = 30;

    private Turning() {}

    /** Adds two sliders, and a handle for each plot of a surface. */
    static void addTo(PlotNames names) {
        GivenParams given = names.given();
        List<Value> plots =
                given.fields().get(PlotKind.PLOTS.name()) instanceof Value.Items all
                        ? all.values()
                        : List.of(given.fields());
        int first = -1;
        for (int i = 0; i < plots.size(); i++) {
            if (!isOfSurface(plots.get(i))) {
                continue;
            }
            if (first < 0) {
                first = slider(names, TURN, "plot.turn", Range.within(-180, 180, STEP), USUAL_TURN);
                slider(names, TILT, "plot.tilt", Range.within(0, 90, STEP), USUAL_TILT);
            }
            names.add(new Handle(TURN, i, Handle.TURNED, first, null));
        }
    }

    private static boolean isOfSurface(Value plot) {
        return plot instanceof Value.Fields fields
                && fields.get(OnePlot.DRAW.name()) instanceof Value.Items marks
                && marks.values().stream().anyMatch(SurfaceMark.KIND::accepts);
    }

    private static int slider(PlotNames names, String name, String key, Range range, int start) {
        Label label = Label.of(names.given().words().say(key));
        int tick = range.tick(start);
        int place = names.add(new Slider(name, label, range, tick));
        names.input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        return place;
    }
}
