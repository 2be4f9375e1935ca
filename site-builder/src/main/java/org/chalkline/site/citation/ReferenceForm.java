package org.chalkline.site.citation;

import org.chalkline.site.base.Html;

/** How a work is written in a list of references. */
interface ReferenceForm {

    /**
     * Returns the work as inline HTML.
     *
     * @param year which may have a letter after it
     * @param link to where it can be read, with a space before it, or nothing
     */
    String html(Work work, String year, String link);

    /** Returns a text with something before and after it, or nothing for an empty text. */
    static String around(String before, String text, String after) {
        return text.isEmpty() ? "" : before + Html.escape(text) + after;
    }
}
