package org.chalkline.site.markdown.port;

import java.util.Locale;

/**
 * A word of a glossary.
 *
 * @param name as it stands there
 * @param id what its page calls it
 * @param definition the first paragraph of what it means, as inline Markdown
 */
public record Term(String name, String id, String definition) {

    /** What a term is found by: its spelling, in any capitals. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
