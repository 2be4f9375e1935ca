package org.chalkline.site.markdown.port;

/**
 * A block of a lesson that links may lead to.
 *
 * @param label what the lesson calls it
 * @param id what its page calls it
 * @param kind the key of the message that says its number, or empty where it has none
 * @param number as it is shown, or empty
 * @param title its heading or title as inline Markdown, or empty
 */
public record Target(String label, String id, String kind, String number, String title) {}
