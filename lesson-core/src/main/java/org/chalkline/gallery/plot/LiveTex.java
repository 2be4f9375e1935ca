package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Node;
import org.chalkline.figure.Text;

/**
 * A typeset formula with numbers that follow the figure.
 *
 * @param html the formula, in which elements with {@link #MEASURE} wait for their numbers
 * @param spoken its text with the same numbers
 * @param numbers these, each by how the author asked for it
 */
record LiveTex(Element html, Template spoken, Map<String, Template.Piece> numbers) {

    /** Bears what the author asked for. */
    static final String MEASURE = "data-measure";

    /** Draws the formula with its numbers; only the building of the site does. */
    Element.Builder draw(Eval<Double> eval) {
        return Element.of("div", "math-display").add(filled(html, eval));
    }

    private Element filled(Element element, Eval<Double> eval) {
        List<Node> children = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            Template.Piece number =
                    attribute.name().equals(MEASURE) ? numbers.get(attribute.value()) : null;
            if (number != null) {
                return new Element(
                        element.name(), element.attributes(), List.of(new Text(number.text(eval))));
            }
        }
        for (Node child : element.children()) {
            children.add(child instanceof Element part ? filled(part, eval) : child);
        }
        return new Element(element.name(), element.attributes(), children);
    }
}
