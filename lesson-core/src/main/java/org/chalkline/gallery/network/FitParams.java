package org.chalkline.gallery.network;

import org.chalkline.figure.Label;
import org.chalkline.nn.PiecewiseLinear;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.widget.IntervalType;
import org.chalkline.widget.Labels;

/** The parameters of figures of a network that is to follow a target. */
public final class FitParams {

    public static final Param<PiecewiseLinear> TARGET = Param.of("target", PolylineType.POLYLINE);
    public static final Param<double[]> Y = Param.of("y", IntervalType.INTERVAL);
    public static final Param<Params> HUES = Param.of("hues", Section.SECTION);

    /** The target in words. */
    public static final Param<String> THROUGH = Param.of("through", TextType.TEXT);

    private FitParams() {}

    /** Declares {@code target}, {@code input} with a label, and {@code y}, the interval drawn. */
    public static void declareTarget(Declaration declaration) {
        declaration
                .required(TARGET, PolylineType.expected())
                .section(Labels.INPUT, input -> input.usual(Labels.LABEL, Label.of("$x$")))
                .usualFrom(Y, given -> PolylineType.around(given.get(TARGET)))
                .derived(THROUGH, given -> PolylineType.through(given.get(TARGET), given.words()));
    }

    /** Declares the hues of target, output and units. */
    static void declareHues(Declaration hues) {
        FitPlot.declareHues(hues);
        UnitPlots.declareHues(hues);
    }
}
