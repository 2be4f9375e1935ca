package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the parts of an element that a state may change altogether, with its children. The
 * browser draws all of it, too.
 *
 * <p>Not an {@link Element.Builder}: one that draws all would bring into the script whatever any
 * builder may draw.
 */
public final class Whole {

    private final String name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();

    /** Starts an element. */
    public Whole(String name) {
        this.name = name;
    }

    /** Sets an attribute that was not set before. */
    public Whole set(String attribute, String value) {
        attributes.add(new Attribute(attribute, value));
        return this;
    }

    /** Sets an attribute to a length or place, in user units with two decimals. */
    public Whole set(String attribute, double value) {
        return set(attribute, Digits.coordinate(value));
    }

    /** Adds a child. */
    public Whole add(Node child) {
        children.add(child);
        return this;
    }

    /** Adds an element as it stands now. */
    public Whole add(Whole child) {
        return add(child.element());
    }

    /** Returns the element. */
    public Element element() {
        return new Element(name, List.copyOf(attributes), List.copyOf(children));
    }
}
