package org.chalkline.site.base;

/** Text made safe for HTML and XML. */
public final class Html {

    private Html() {}

    /** Text as element content or as a quoted attribute value. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An attribute with a space before it, or nothing for an empty value. */
    public static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + "\"";
    }
}
