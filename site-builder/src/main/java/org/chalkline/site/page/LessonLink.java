package org.chalkline.site.page;

/**
 * A lesson in a list of them beside another one.
 *
 * @param link to its page
 * @param isHere whether that is the page with the list
 */
public record LessonLink(String link, boolean isHere, String title) {}
