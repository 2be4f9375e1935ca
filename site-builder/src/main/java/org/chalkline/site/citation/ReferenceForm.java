package org.chalkline.site.citation;

import org.chalkline.site.base.Html;

/** How a work is written in a list of references. */
interface ReferenceForm {

    /** Returns the work as inline HTML, with a year, which may have a letter after it. */
    String html(Work work, String year);

    /** Returns where a work can be read as a link with a space before it, or nothing. */
    static String link(Work work) {
        String address = Html.escape(work.address());
        return address.isEmpty() ? "" : " <a href=\"" + address + "\">" + address + "</a>";
    }

    /** Returns a text with something before and after it, or nothing for an empty text. */
    static String around(String before, String text, String after) {
        return text.isEmpty() ? "" : before + Html.escape(text) + after;
    }
}
