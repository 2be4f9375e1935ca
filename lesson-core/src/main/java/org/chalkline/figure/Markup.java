package org.chalkline.figure;

/** The one writer of markup: HTML with inline SVG, as a browser parses it back. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    private final String caption;

    private Markup(String caption) {
        this.caption = caption;
    }

    /** Returns the markup of a node, without a caption. */
    public static String of(Node node) {
        return of(node, "");
    }

    /**
     * Returns the markup of a node.
     *
     * @param caption the markup that goes in the place of the caption
     */
    public static String of(Node node, String caption) {
        Markup markup = new Markup(caption);
        markup.write(node);
        return markup.out.toString();
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            escape(text.text());
            return;
        }
        if (node instanceof Caption) {
            out.append(caption);
        }
        if (node instanceof Element element) {
            write(element);
        }
    }

    private void write(Element element) {
        out.append('<').append(element.name());
        for (Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
        out.append('>');
        if (isVoid(element.name())) {
            return;
        }
        for (Node child : element.children()) {
            write(child);
        }
        out.append("</").append(element.name()).append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    private static boolean isVoid(String name) {
        return name.equals("input") || name.equals("br") || name.equals("hr");
    }
}
