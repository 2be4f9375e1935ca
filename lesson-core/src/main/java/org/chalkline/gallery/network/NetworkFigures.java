package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.widget.Family;

/** Networks of units whose numbers the reader sets, and the functions that they are made of. */
public final class NetworkFigures {

    public static final Family FAMILY =
            new Family(
                    "network",
                    List.of(
                            Activations.KIND,
                            NetworkDiagram.KIND,
                            LabKind.KIND,
                            Piecewise.KIND,
                            Units.KIND,
                            WorkedExample.KIND));

    private NetworkFigures() {}
}
