package org.chalkline.site.math;

import java.util.NavigableMap;

/** What became of a formula. */
public sealed interface Typeset {

    /**
     * A formula as HTML and MathML without style attributes.
     *
     * @param rules the declarations that its generated classes stand for, by class
     */
    record Formula(String html, NavigableMap<String, String> rules) implements Typeset {}

    /**
     * A formula that KaTeX rejects.
     *
     * @param offset where in the TeX, in UTF-16 units from 0, at most its length
     */
    record Failure(String message, int offset) implements Typeset {}
}
