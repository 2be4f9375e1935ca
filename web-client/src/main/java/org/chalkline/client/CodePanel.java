package org.chalkline.client;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chalkline.widget.State;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * The part of a figure that shows its network as code. It is closed at first, and costs nothing
 * until it is opened.
 */
final class CodePanel {

    private final @Nullable HTMLElement part;
    private final Widget widget;

    /** Finds the part of a figure, which only figures of networks have. */
    CodePanel(HTMLElement figure, Widget widget) {
        part = figure.querySelector(".network-code");
        this.widget = widget;
    }

    /** Shows the state of the time when it is opened. */
    void wake(Supplier<State> state) {
        if (part != null) {
            part.addEventListener("toggle", event -> show(state.get()));
        }
    }

    /** Shows a state where it is open. */
    void show(State state) {
        if (part == null || !part.hasAttribute("open")) {
            return;
        }
        UnaryOperator<String> text = widget.code(state, CodePanel::numeral);
        if (text == null) {
            return;
        }
        NodeList<? extends HTMLElement> places = part.querySelectorAll("[data-place]");
        for (int i = 0; i < places.getLength(); i++) {
            HTMLElement place = places.get(i);
            Page.setText(place, text.apply(place.getAttribute("data-place")));
        }
    }

    /**
     * Writes a number as Java and Python both read it, with the fewest digits that tell it from all
     * others; and what is no number, after a training that diverged, as a product.
     */
    @JSBody(
            params = "number",
            script =
                    """
                    return !isFinite(number)
                        ? '(1e308 * ' + (number > 0 ? 10 : number < 0 ? -10 : '10 * 0') + ')'
                        : /[.e]/.test(number) ? '' + number : number + '.0';
                    """)
    private static native String numeral(double number);
}
