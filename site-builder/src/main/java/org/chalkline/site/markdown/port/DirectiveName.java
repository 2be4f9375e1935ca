package org.chalkline.site.markdown.port;

/**
 * What an author's own name for a directive stands for.
 *
 * @param directive the directive's name
 * @param title what it is called where it has no title of its own, or empty
 */
public record DirectiveName(String directive, String title) {}
