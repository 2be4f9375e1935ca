package org.chalkline.site.page;

/**
 * A lesson in a list of them.
 *
 * @param link to its page; empty on the page itself
 * @param description what it is about, or empty
 */
public record LessonLink(String link, String title, String description) {}
