package org.chalkline.client;

import org.chalkline.figure.Digits;
import org.chalkline.widget.Measure;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The numbers in a page's text that are those of a figure's state. */
final class FollowingNumbers {

    private final Widget widget;
    private final NodeList<HTMLElement> elements;

    /** Finds the numbers of a figure by its id. */
    FollowingNumbers(Widget widget, HTMLElement figure) {
        this.widget = widget;
        elements = of(figure);
    }

    /** Shows what the numbers are in a state. */
    void show(State state) {
        for (int i = 0; i < elements.getLength(); i++) {
            HTMLElement element = elements.get(i);
            for (Measure measure : Measure.all(widget)) {
                if (measure.name().equals(element.getAttribute("data-measure"))) {
                    int places = element.getAttribute("data-places").charAt(0) - '0';
                    double value = measure.of().applyAsDouble(state);
                    Page.setText(element, Digits.typeset(value, places));
                }
            }
        }
    }

    @JSBody(
            params = "figure",
            script =
                    "return document.querySelectorAll("
                            + "'[data-figure=' + JSON.stringify(figure.id) + ']');")
    private static native NodeList<HTMLElement> of(HTMLElement figure);
}
