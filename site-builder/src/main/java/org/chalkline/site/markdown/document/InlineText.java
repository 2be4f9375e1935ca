package org.chalkline.site.markdown.document;

/** An inline node of the lesson language that has a text. */
public interface InlineText {

    /**
     * The text without markup.
     *
     * @param formulas whether formulas show as TeX, and else as a space
     */
    String plain(boolean formulas);
}
