package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An HTML or SVG element with its attributes in order and its children.
 *
 * <p>Two text nodes never stand side by side, and an empty one stands alone, so that a tree and
 * what a browser parses from its markup have the same shape. A state changes attributes and texts,
 * never the tree.
 */
public record Element(String name, List<Attribute> attributes, List<Node> children)
        implements Node {

    /** Starts an element without attributes and children, all of which is drawn. */
    public static Builder of(String name) {
        return new WholeBuilder(name);
    }

    /** Starts an element of a class, all of which is drawn. */
    public static Builder of(String name, String cssClass) {
        return of(name).set("class", cssClass);
    }

    /** A child that may be missing. */
    @FunctionalInterface
    public interface Part {

        /** Returns the child, or null where there is none to draw. */
        @Nullable Builder draw();
    }

    /** Gathers the parts of an element; see {@link Pen}. */
    public abstract static class Builder {
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Node> children = new ArrayList<>();

        /** Sets an attribute that no state changes. */
        public abstract Builder fixed(String attribute, String value);

        /** Sets a length or place that no state changes. */
        public abstract Builder fixed(String attribute, double value);

        /** Sets the interval of user units that is seen, which no state changes. */
        public abstract Builder viewBox(double left, double top, double width, double height);

        /** Sets attributes that no state changes. */
        public abstract Builder fixed(Consumer<Builder> attributes);

        /** Adds a child that is the same in every state. */
        public abstract Builder still(Part child);

        /** Adds a label to an HTML element. */
        public abstract Builder html(Label label);

        /** Adds a label to an SVG text element. */
        public abstract Builder svg(Label label);

        /** Returns the element. */
        public abstract Element build();

        /** Returns an element of a name with what was gathered. */
        protected final Element build(String name) {
            return new Element(name, List.copyOf(attributes), List.copyOf(children));
        }

        /** Sets an attribute that was not set before. */
        public final Builder set(String attribute, String value) {
            attributes.add(new Attribute(attribute, value));
            return this;
        }

        /** Sets an attribute to a length or place, in user units with two decimals. */
        public final Builder set(String attribute, double value) {
            return set(attribute, Digits.coordinate(value));
        }

        /** Adds a child. */
        public final Builder add(Node child) {
            children.add(child);
            return this;
        }

        /** Adds an element as it stands now. */
        public final Builder add(Builder child) {
            return add(child.build());
        }

        /** Adds characters, joined to a text that stands just before them. */
        public final Builder text(String text) {
            int last = children.size() - 1;
            if (last >= 0 && children.get(last) instanceof Text before) {
                children.set(last, new Text(before.text() + text));
            } else {
                children.add(new Text(text));
            }
            return this;
        }
    }

    private static final class WholeBuilder extends Builder {
        private final String name;

        private WholeBuilder(String name) {
            this.name = name;
        }

        @Override
        public Builder fixed(String attribute, String value) {
            return set(attribute, value);
        }

        @Override
        public Builder fixed(String attribute, double value) {
            return set(attribute, value);
        }

        @Override
        public Builder viewBox(double left, double top, double width, double height) {
            String box =
                    Digits.coordinate(left)
                            + " "
                            + Digits.coordinate(top)
                            + " "
                            + Digits.coordinate(width)
                            + " "
                            + Digits.coordinate(height);
            return set("viewBox", box);
        }

        @Override
        public Builder fixed(Consumer<Builder> attributes) {
            attributes.accept(this);
            return this;
        }

        @Override
        public Builder still(Part child) {
            Builder drawn = child.draw();
            return drawn == null ? this : add(drawn);
        }

        @Override
        public Builder html(Label label) {
            return add(label.inHtml(of("span")));
        }

        @Override
        public Builder svg(Label label) {
            return add(label.inSvg(of("tspan")));
        }

        @Override
        public Element build() {
            return build(name);
        }
    }
}
