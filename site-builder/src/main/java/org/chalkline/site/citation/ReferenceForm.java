package org.chalkline.site.citation;

/** How a work is written in a list of references. */
interface ReferenceForm {

    /** Returns the work as inline HTML, with a year, which may have a letter after it. */
    String html(Work work, String year);

    /** Returns plain text as HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Returns where a work can be read as a link with a space before it, or nothing. */
    static String link(Work work) {
        String address = escape(work.address());
        return address.isEmpty() ? "" : " <a href=\"" + address + "\">" + address + "</a>";
    }

    /** Returns a text with something before and after it, or nothing for an empty text. */
    static String around(String before, String text, String after) {
        return text.isEmpty() ? "" : before + escape(text) + after;
    }
}
