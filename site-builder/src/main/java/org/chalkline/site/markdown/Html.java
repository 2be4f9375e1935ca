package org.chalkline.site.markdown;

/** Text made safe for HTML. */
final class Html {

    private Html() {}

    /** Text as element content or as a quoted attribute value. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An attribute with a space before it, or nothing for an empty value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + "\"";
    }
}
