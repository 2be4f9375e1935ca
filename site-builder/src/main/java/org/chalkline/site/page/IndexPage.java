package org.chalkline.site.page;

import java.util.List;
import org.chalkline.site.language.Language;

/** The list of a site's lessons, by language. */
public record IndexPage(Shell shell, List<Group> groups) {

    /** The lessons of one language. */
    public record Group(Language language, List<Entry> entries) {

        /** Returns the language's own name. */
        public String name() {
            return language.say("language.name");
        }
    }

    /**
     * A lesson.
     *
     * @param link to its page
     */
    public record Entry(String link, String title, String description) {}
}
