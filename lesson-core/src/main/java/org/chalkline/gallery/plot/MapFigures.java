package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.widget.Family;

/**
 * Marks that draw a function of two variables, and networks. They are a family of their own without
 * kinds, so that other plots do without them.
 */
public final class MapFigures {

    public static final Family FAMILY = new Family("map", List.of());

    static final List<MarkKind> MARKS =
            List.of(
                    WhereMark.KIND,
                    ContourMark.KIND,
                    HeatMark.KIND,
                    StripMark.KIND,
                    FieldMark.KIND,
                    SurfaceMark.KIND,
                    NetworkMark.KIND);

    static {
        AnyMark.know(MARKS);
    }

    private MapFigures() {}
}
