package org.chalkline.site.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the links of a lesson that lead to other hosts, for the eye and for screen readers. */
final class OutwardLinks {

    /** A link holds no other one. */
    private static final Pattern LINK =
            Pattern.compile("<a href=\"(https?:[^\"]*)[^>]*>.*?(?=</a>)", Pattern.DOTALL);

    private OutwardLinks() {}

    /**
     * Returns the lesson with marks. Links open in the place of the page, so none needs {@code
     * noopener}; that no other host learns where its readers come from is said once in the head.
     *
     * @param own the site's own address, which ends in a slash, or nothing
     * @param words what a screen reader says after such a link
     */
    static String mark(String html, String own, String words) {
        String mark =
                "<span class=\"outward\"><span class=\"visually-hidden\">"
                        + words
                        + "</span></span>";
        return LINK.matcher(html)
                .replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        isIn(own, link.group(1))
                                                ? link.group()
                                                : link.group() + mark));
    }

    /** The address of a folder may lack its slash. */
    private static boolean isIn(String own, String address) {
        return !own.isEmpty() && (address.replaceFirst("[?#].*", "") + "/").startsWith(own);
    }
}
