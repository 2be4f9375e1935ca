package org.chalkline.client;

import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Node;
import org.chalkline.figure.Text;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Changes a drawn tree into another where the two differ, and nowhere else. */
final class Patch {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private Patch() {}

    /**
     * Changes what is drawn.
     *
     * @param drawn the page's node for {@code before}
     */
    static void apply(org.teavm.jso.dom.xml.Node drawn, Node before, Node after) {
        if (before == after) {
            return;
        }
        if (before instanceof Element old
                && after instanceof Element next
                && old.name().equals(next.name())) {
            org.teavm.jso.dom.xml.Element element = (org.teavm.jso.dom.xml.Element) drawn;
            attributes(element, old.attributes(), next.attributes());
            children(element, old.children(), next.children());
        } else if (before instanceof Text old && after instanceof Text next) {
            if (!old.text().equals(next.text())) {
                drawn.setNodeValue(next.text());
            }
        } else {
            drawn.getParentNode().replaceChild(create(after, drawn.getParentNode()), drawn);
        }
    }

    private static void attributes(
            org.teavm.jso.dom.xml.Element element, List<Attribute> before, List<Attribute> after) {
        for (int i = 0; i < after.size(); i++) {
            Attribute attribute = after.get(i);
            if (i >= before.size() || !same(before.get(i), attribute)) {
                set(element, attribute);
            }
        }
        for (Attribute old : before) {
            if (!has(after, old.name())) {
                element.removeAttribute(old.name());
            }
        }
    }

    private static boolean same(Attribute one, Attribute other) {
        return one.name().equals(other.name()) && one.value().equals(other.value());
    }

    private static boolean has(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void set(org.teavm.jso.dom.xml.Element element, Attribute attribute) {
        element.setAttribute(attribute.name(), attribute.value());
        if (attribute.name().equals("value")) {
            HTMLInputElement input = (HTMLInputElement) element;
            // What the reader is typing is theirs until they are done with it.
            if (!(input.getType().equals("number") && Page.isFocused(input))) {
                input.setValue(attribute.value());
            }
        }
    }

    private static void children(
            org.teavm.jso.dom.xml.Node parent, List<Node> before, List<Node> after) {
        org.teavm.jso.dom.xml.Node child = parent.getFirstChild();
        int common = Math.min(before.size(), after.size());
        for (int i = 0; i < common; i++) {
            // Taken before the child may be replaced.
            org.teavm.jso.dom.xml.Node next = child.getNextSibling();
            apply(child, before.get(i), after.get(i));
            child = next;
        }
        for (int i = common; i < before.size(); i++) {
            org.teavm.jso.dom.xml.Node next = child.getNextSibling();
            parent.removeChild(child);
            child = next;
        }
        for (int i = common; i < after.size(); i++) {
            parent.appendChild(create(after.get(i), parent));
        }
    }

    private static org.teavm.jso.dom.xml.Node create(Node node, org.teavm.jso.dom.xml.Node parent) {
        HTMLDocument document = HTMLDocument.current();
        if (node instanceof Text text) {
            return document.createTextNode(text.text());
        }
        Element element = (Element) node;
        org.teavm.jso.dom.xml.Element created =
                element.name().equals("svg") || SVG.equals(parent.getNamespaceURI())
                        ? document.createElementNS(SVG, element.name())
                        : document.createElement(element.name());
        for (Attribute attribute : element.attributes()) {
            set(created, attribute);
        }
        for (Node child : element.children()) {
            created.appendChild(create(child, created));
        }
        return created;
    }
}
