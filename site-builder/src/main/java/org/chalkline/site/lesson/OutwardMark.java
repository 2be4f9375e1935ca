package org.chalkline.site.lesson;

/**
 * The mark of links that lead to other sites, for the eye and for screen readers. Links open in the
 * place of the page, so none needs {@code noopener}; that no other host learns where its readers
 * come from is said once in the head.
 *
 * @param own the site's own address, which ends in a slash, or nothing
 * @param words what a screen reader says after such a link
 */
record OutwardMark(String own, String words) {

    /** Returns the mark at the end of a link; nothing for a link that stays. */
    String of(String address) {
        boolean stays = !address.matches("(?s)https?:.*") || isOwn(address);
        return stays
                ? ""
                : "<span class=\"outward\"><span class=\"visually-hidden\">"
                        + words
                        + "</span></span>";
    }

    /** The address of a folder may lack its slash. */
    private boolean isOwn(String address) {
        return !own.isEmpty() && (address.replaceFirst("[?#].*", "") + "/").startsWith(own);
    }
}
