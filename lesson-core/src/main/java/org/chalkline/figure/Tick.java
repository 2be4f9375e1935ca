package org.chalkline.figure;

import java.util.List;

/**
 * A place at an axis.
 *
 * @param value the number of the place
 * @param words what stands there
 * @param hasLine whether a line goes through the frame there
 */
public record Tick(double value, List<Node> words, boolean hasLine) {

    /** A number with its line. */
    public Tick(double value, String text) {
        this(value, List.of(new Text(text)), true);
    }

    /** Returns a place with words. */
    public static Tick of(double value, Label words, boolean hasLine) {
        return new Tick(value, List.of(words.inSvg(Element.of("tspan")).build()), hasLine);
    }
}
