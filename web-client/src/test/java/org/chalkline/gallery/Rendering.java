package org.chalkline.gallery;

import java.util.HashMap;
import java.util.Map;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.teavm.jso.JSExport;

/** All that a figure tells in a state, as one text; made by both machines. */
final class Rendering {

    /** What a lab looks for when it is made takes far longer than to draw a state of it. */
    private static final Map<Integer, Widget> WIDGETS = new HashMap<>();

    private Rendering() {}

    /** Lets the class be compiled as a program. */
    public static void main(String[] args) {}

    /** Returns the state, the facts, the description and the markup of a sample, a line each. */
    @JSExport
    public static String render(int sample, String written) {
        Widget widget = WIDGETS.computeIfAbsent(sample, index -> Sample.ALL.get(index).widget());
        State state = widget.controls().decode(written);
        if (state == null) {
            return "no state: " + written;
        }
        View view = widget.view(state);
        StringBuilder out = new StringBuilder(widget.controls().encode(state)).append('\n');
        for (Attribute fact : view.facts()) {
            out.append(fact.name()).append('=').append(fact.value()).append(' ');
        }
        return out.append('\n')
                .append(widget.describe(state))
                .append('\n')
                .append(Markup.of(view.body()))
                .toString();
    }
}
