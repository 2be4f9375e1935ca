package org.chalkline.site.source;

import java.util.Map;
import org.chalkline.site.language.Language;

/**
 * A text that may differ between the languages of a site.
 *
 * @param usual the text of languages that have none of their own
 * @param texts by the tag of their language
 */
public record Localized(String usual, Map<String, String> texts) {

    public Localized {
        texts = Map.copyOf(texts);
    }

    /** A text that is the same in every language. */
    static Localized of(String text) {
        return new Localized(text, Map.of());
    }

    /** Returns the text of a language. */
    public String in(Language language) {
        return texts.getOrDefault(language.tag(), usual);
    }
}
