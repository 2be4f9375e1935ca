package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * An HTML or SVG element with its attributes in order and its children.
 *
 * <p>Two text nodes never stand side by side, and an empty one stands alone, so that a tree and
 * what a browser parses from its markup have the same shape. A state changes attributes and texts,
 * never the tree.
 */
public record Element(String name, List<Attribute> attributes, List<Node> children)
        implements Node {

    /** Starts an element without attributes and children. */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /** Starts an element of a class. */
    public static Builder of(String name, String cssClass) {
        return new Builder(name).set("class", cssClass);
    }

    /** Gathers the parts of an element. */
    public static final class Builder {
        private final String name;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Node> children = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** Sets an attribute that was not set before. */
        public Builder set(String attribute, String value) {
            attributes.add(new Attribute(attribute, value));
            return this;
        }

        /** Sets an attribute to a length or place, in user units with two decimals. */
        public Builder set(String attribute, double value) {
            return set(attribute, Digits.coordinate(value));
        }

        /** Adds a child. */
        public Builder add(Node child) {
            children.add(child);
            return this;
        }

        /** Adds an element as it stands now. */
        public Builder add(Builder child) {
            return add(child.build());
        }

        /** Adds characters, joined to a text that stands just before them. */
        public Builder text(String text) {
            int last = children.size() - 1;
            if (last >= 0 && children.get(last) instanceof Text before) {
                children.set(last, new Text(before.text() + text));
            } else {
                children.add(new Text(text));
            }
            return this;
        }

        /** Returns the element. */
        public Element build() {
            return new Element(name, List.copyOf(attributes), List.copyOf(children));
        }
    }
}
