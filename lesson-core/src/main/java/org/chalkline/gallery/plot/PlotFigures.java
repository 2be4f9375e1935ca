package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.widget.Family;

/** Figures that authors write, with the marks that all scripts of plots have. */
public final class PlotFigures {

    public static final Family FAMILY = new Family("plot", List.of(PlotKind.KIND));

    static final List<MarkKind> MARKS =
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
                    ErrorsMark.KIND);

    static {
        AnyMark.know(MARKS);
    }

    private PlotFigures() {}
}
