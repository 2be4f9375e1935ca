package org.chalkline.client;

import java.util.function.Consumer;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Still;

/**
 * Draws what a state may change, each child in its place.
 *
 * <p>The methods that leave their arguments out are no more than a call or less, which TeaVM puts
 * in their place, and so leaves the arguments out of the script.
 */
final class ChangePen extends Pen {

    @Override
    public Element.Builder of(String name) {
        return start();
    }

    @Override
    public Element.Builder of(String name, String cssClass) {
        return start();
    }

    @Override
    public Element.Builder of(String name, String cssClass, Hue hue) {
        return start();
    }

    @Override
    public Element.Builder of(String name, Hue hue, String cssClass) {
        return start();
    }

    private static Element.Builder start() {
        return new ChangeBuilder();
    }

    private static final class ChangeBuilder extends Element.Builder {

        @Override
        public Element.Builder fixed(String attribute, String value) {
            return this;
        }

        @Override
        public Element.Builder fixed(String attribute, double value) {
            return this;
        }

        @Override
        public Element.Builder viewBox(double left, double top, double width, double height) {
            return this;
        }

        @Override
        public Element.Builder fixed(Consumer<Element.Builder> attributes) {
            return this;
        }

        @Override
        public Element.Builder still(Element.Part child) {
            return skip();
        }

        @Override
        public Element.Builder html(Label label) {
            return skip();
        }

        @Override
        public Element.Builder svg(Label label) {
            return skip();
        }

        private Element.Builder skip() {
            return add(new Still());
        }

        @Override
        public Element build() {
            return build("");
        }
    }
}
