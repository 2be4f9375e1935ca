package org.chalkline.site.output;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Writes a page in few bytes: a browser makes the same elements, attributes and texts of it. The
 * namespaces of drawings and formulas go without saying in HTML.
 */
final class CompactHtml {

    /** A value that needs no quotes. */
    private static final Pattern BARE = Pattern.compile("[^\\s\"'=<>`]+");

    private final StringBuilder out = new StringBuilder();

    private CompactHtml() {}

    static String of(Document page) {
        CompactHtml html = new CompactHtml();
        page.childNodes().forEach(html::write);
        return html.out.toString();
    }

    static String of(Element part) {
        CompactHtml html = new CompactHtml();
        html.write(part);
        return html.out.toString();
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            write(element);
        } else if (node instanceof DataNode data) {
            out.append(data.getWholeData());
        } else if (node instanceof TextNode text) {
            out.append(escape(text.getWholeText()).replace("<", "&lt;"));
        } else if (node instanceof DocumentType) {
            out.append("<!DOCTYPE html>");
        } else if (!(node instanceof Comment)) {
            throw new IllegalStateException("no part of a page: " + node);
        }
    }

    private void write(Element element) {
        boolean isForeign = !element.tag().namespace().equals(Parser.NamespaceHtml);
        out.append('<').append(element.tagName());
        boolean isBare = false;
        for (Attribute attribute : element.attributes()) {
            if (isForeign && attribute.getKey().equals("xmlns")) {
                continue;
            }
            out.append(' ').append(attribute.getKey());
            isBare = write(attribute.getValue());
        }
        if (isForeign && element.childNodeSize() == 0) {
            // A slash right behind a bare value would be taken for a part of it.
            out.append(isBare ? " />" : "/>");
            return;
        }
        out.append('>');
        if (!isForeign && element.tag().is(Tag.Void)) {
            return;
        }
        // A browser drops the first line break of what it takes as it is.
        if (element.normalName().equals("pre") && element.wholeText().startsWith("\n")) {
            out.append('\n');
        }
        element.childNodes().forEach(this::write);
        out.append("</").append(element.tagName()).append('>');
    }

    /** Writes the value of an attribute, and returns whether it has no quotes. */
    private boolean write(String value) {
        if (value.isEmpty()) {
            return false;
        }
        boolean isBare = BARE.matcher(value).matches();
        String escaped = escape(value);
        out.append(isBare ? "=" + escaped : "=\"" + escaped.replace("\"", "&quot;") + '"');
        return isBare;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;");
    }
}
