package org.chalkline.site.figure;

import org.chalkline.figure.Caption;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Node;

/**
 * A drawn figure.
 *
 * @param attributes of the figure's element, each with a space before it
 * @param body what it shows
 * @param tools the markup of its buttons; empty where nothing can be changed
 * @param signs the markup of what explains signs in the body, and of what covers it; or empty
 * @param paper the markup before the figure of what paper shows in the place of the body and among
 *     the answers; empty where it shows the body
 * @param params its parameters' answers as JSON for the browser; empty where nothing can be changed
 */
public record Drawing(
        String attributes, Element body, String tools, String signs, String paper, String params) {

    /** Returns the same with another body on paper. */
    public Drawing onPaper(String markup) {
        return new Drawing(attributes, body, tools, signs, markup, params);
    }

    /** Returns the same with what explains signs in the body. */
    public Drawing explained(String markup) {
        return new Drawing(attributes, body, tools, markup, paper, params);
    }

    /** Returns the same, covered until a question or exercise is done. */
    public Drawing after(String label, String cover) {
        return new Drawing(
                attributes + " data-after=\"" + label + "\"",
                body,
                tools,
                signs + cover,
                paper,
                params);
    }

    /** Returns whether the caption is a question that stands above its answers. */
    public boolean isQuestion() {
        return holdsCaption(body);
    }

    private static boolean holdsCaption(Node node) {
        return node instanceof Caption
                || (node instanceof Element element
                        && element.children().stream().anyMatch(Drawing::holdsCaption));
    }

    /** Returns the figure's element around its drawing and a caption. */
    public String html(String id, String cssClass, String caption) {
        StringBuilder out = new StringBuilder(paper).append("<figure");
        if (!id.isEmpty()) {
            out.append(" id=\"").append(id).append('"');
        }
        out.append(" class=\"").append(cssClass).append('"').append(attributes);
        out.append('>').append(Markup.of(body, caption));
        if (!isQuestion()) {
            out.append(tools).append(signs);
        }
        out.append(script());
        if (!isQuestion()) {
            out.append("<figcaption>").append(caption).append("</figcaption>");
        }
        return out.append("</figure>").toString();
    }

    /** Returns the drawing as a part of a sentence. */
    String inSentence(String id, String cssClass) {
        return "<span id=\""
                + id
                + "\" class=\""
                + cssClass
                + "\""
                + attributes
                + ">"
                + Markup.of(body)
                + script()
                + "</span>";
    }

    private String script() {
        return params.isEmpty()
                ? ""
                : "<script type=\"application/json\" class=\"params\">" + params + "</script>";
    }
}
