package org.chalkline.widget;

import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;

/**
 * How a figure looks in a state.
 *
 * @param facts what the figure's element tells other programs, as {@code data-} attributes
 * @param body the drawing and its controls
 */
public record View(List<Attribute> facts, Element body) {

    /** A view that tells facts. */
    public static View of(Element body, Attribute... facts) {
        return new View(List.of(facts), body);
    }
}
