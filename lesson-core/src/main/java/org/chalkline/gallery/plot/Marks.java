package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Eval;

/** The list of all kinds of marks; a new one is a class and a line here. */
final class Marks {

    /** Every kind, in the order of the guide. */
    static final List<MarkKind> ALL =
            List.of(
                    CurveMark.KIND,
                    AreaMark.KIND,
                    PointMark.KIND,
                    PointsMark.KIND,
                    LineMark.KIND,
                    SegmentMark.KIND,
                    PolygonMark.KIND,
                    CircleMark.KIND,
                    RuleMark.KIND,
                    TextMark.KIND,
                    BarsMark.KIND,
                    HistogramMark.KIND,
                    ErrorsMark.KIND,
                    WhereMark.KIND,
                    ContourMark.KIND,
                    HeatMark.KIND,
                    StripMark.KIND,
                    FieldMark.KIND);

    /** What stands in for a mark with a problem. */
    static final PlotMark NONE =
            new PlotMark() {
                @Override
                void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {}
            };

    private Marks() {}
}
