package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.widget.Family;

/** Figures that authors write. */
public final class PlotFigures {

    public static final Family FAMILY = new Family("plot", List.of(PlotKind.KIND));

    private PlotFigures() {}
}
