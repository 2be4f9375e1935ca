package org.chalkline.site.markdown.port;

import java.util.Collection;
import java.util.List;

/** Knows the works that lessons may cite. */
public interface CitationPort {

    /** The keys of all works. */
    Collection<String> keys();

    /** Whether works are called by their numbers, else by authors and years. */
    boolean isNumbered();

    /**
     * Whether all bibliographies were read: else a work that is not here may be missing for that.
     */
    default boolean isWhole() {
        return true;
    }

    /** The works with some keys, in the order in which they are cited, as a lesson lists them. */
    List<Reference> list(List<String> cited);

    /**
     * A work.
     *
     * @param names of its authors, as plain text
     * @param mark its year or its number, as plain text
     * @param html the whole reference as inline HTML
     */
    record Reference(String key, String names, String mark, String html) {}
}
