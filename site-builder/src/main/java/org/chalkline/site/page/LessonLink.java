package org.chalkline.site.page;

/**
 * A lesson in a list of them.
 *
 * @param link to its page
 * @param isHere whether that is the page with the list
 * @param description what it is about, or empty
 */
public record LessonLink(String link, boolean isHere, String title, String description) {}
