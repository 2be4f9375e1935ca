package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.widget.Sign;

/** The signs of {@link NetworkDrawing}: what lines and nodes look like, and why. */
final class NetworkSigns {

    /** What tells weights. */
    static final List<Sign> OF_WEIGHTS =
            List.of(
                    new Sign("weight.positive", List.of(edge("positive", 2.5))),
                    new Sign("weight.negative", List.of(edge("negative", 2.5))),
                    new Sign("weight.zero", List.of(edge("zero", 1))),
                    new Sign("weight.size", List.of(edge("positive", 1.5), edge("positive", 4.5))));

    /** What tells whether rectifiers are on. */
    private static final List<Sign> OF_RECTIFIERS =
            List.of(
                    new Sign("unit.on", List.of(node("on"))),
                    new Sign("unit.off", List.of(node("off"))));

    private NetworkSigns() {}

    /** Returns what tells weights, and whether rectifiers are on where that is told. */
    static List<Sign> of(boolean isOnOrOff) {
        List<Sign> signs = new ArrayList<>(OF_WEIGHTS);
        if (isOnOrOff) {
            signs.addAll(OF_RECTIFIERS);
        }
        return signs;
    }

    private static Element edge(String cssClass, double width) {
        return drawing(
                        28,
                        Element.of("g", "edge " + cssClass + " " + Hue.GREY.cssClass())
                                .set("stroke-width", width)
                                .add(
                                        Element.of("line")
                                                .set("x1", 2)
                                                .set("y1", 8)
                                                .set("x2", 26)
                                                .set("y2", 8)))
                .build();
    }

    private static Element node(String cssClass) {
        return drawing(
                        16,
                        Element.of("g", cssClass + " " + Hue.GREY.cssClass())
                                .add(Element.of("circle").set("cx", 8).set("cy", 8).set("r", 6.5)))
                .build();
    }

    private static Element.Builder drawing(double width, Element.Builder sample) {
        return Element.of("svg", "network")
                .viewBox(0, 0, width, 16)
                .set("width", width)
                .set("height", 16)
                .set("aria-hidden", "true")
                .add(sample);
    }
}
