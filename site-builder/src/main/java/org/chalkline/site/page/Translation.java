package org.chalkline.site.page;

import org.chalkline.site.language.Language;

/**
 * The same page in another language.
 *
 * @param link to that page
 * @param places the ids of its headings that stand for those in this page's contents, in order
 */
public record Translation(Language language, String link, String places) {

    /** Returns the language's own name. */
    public String name() {
        return language.say("language.name");
    }
}
