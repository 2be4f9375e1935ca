package org.chalkline.site.markdown.port;

/**
 * A heading of a lesson.
 *
 * @param level from 1 to 6
 * @param id unique in its lesson
 * @param html the content without the heading's own tags
 * @param text the content as plain text, formulas as TeX
 */
public record Heading(int level, String id, String html, String text) {}
