package org.chalkline.site.markdown.port;

import java.util.Collection;

/** Highlights code. */
public interface CodePort {

    /** Whether a language has this name. */
    boolean knows(String language);

    /** The names of languages, to suggest one of them. */
    Collection<String> languages();

    /** The code as HTML; escaped text when the language is not known. */
    String highlight(String code, String language);
}
