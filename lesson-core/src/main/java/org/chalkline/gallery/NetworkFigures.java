package org.chalkline.gallery;

import java.util.List;
import org.chalkline.widget.Family;
import org.chalkline.widget.WidgetKind;

/** Networks of units whose numbers the reader sets, and the functions that they are made of. */
public final class NetworkFigures {

    public static final Family FAMILY =
            new Family(
                    "network",
                    List.of(
                            new WidgetKind("activations", Activations::read),
                            new WidgetKind("network-diagram", NetworkDiagram::read),
                            new WidgetKind("network-lab", NetworkLabReader::read),
                            new WidgetKind("piecewise", Piecewise::read),
                            new WidgetKind("units", Units::read),
                            new WidgetKind("worked-example", WorkedExample::read)));

    private NetworkFigures() {}
}
