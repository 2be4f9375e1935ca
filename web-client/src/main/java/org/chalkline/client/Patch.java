package org.chalkline.client;

import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Text;
import org.teavm.jso.dom.xml.Node;

/**
 * Changes a drawn tree into another where the two differ, and nowhere else. An element whose
 * children are more or fewer than before, all of which must be drawn whole, gets new ones.
 */
final class Patch {

    private Patch() {}

    /**
     * Changes what is drawn.
     *
     * @param drawn the page's element for {@code before}
     */
    static void apply(org.teavm.jso.dom.xml.Element drawn, Element before, Element after) {
        for (int i = 0; i < after.attributes().size(); i++) {
            Attribute attribute = after.attributes().get(i);
            if (!attribute.value().equals(before.attributes().get(i).value())) {
                drawn.setAttribute(attribute.name(), attribute.value());
            }
        }
        if (before.children().size() != after.children().size()) {
            StringBuilder markup = new StringBuilder();
            for (org.chalkline.figure.Node child : after.children()) {
                markup.append(Markup.of(child));
            }
            Page.setMarkup(drawn, markup.toString());
            return;
        }
        Node child = drawn.getFirstChild();
        for (int i = 0; i < after.children().size(); i++) {
            org.chalkline.figure.Node old = before.children().get(i);
            org.chalkline.figure.Node node = after.children().get(i);
            if (node instanceof Text text && !text.text().equals(((Text) old).text())) {
                if (after.children().size() > 1) {
                    child.setNodeValue(text.text());
                } else {
                    // There may be no node yet: a browser has none for no characters.
                    Page.setText(drawn, text.text());
                    return;
                }
            }
            if (node instanceof Element element) {
                apply((org.teavm.jso.dom.xml.Element) child, (Element) old, element);
            }
            if (i + 1 < after.children().size()) {
                child = child.getNextSibling();
            }
        }
    }
}
