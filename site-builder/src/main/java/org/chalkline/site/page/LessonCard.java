package org.chalkline.site.page;

import java.util.List;

/**
 * A lesson in the list of a site's lessons.
 *
 * @param link to its page
 * @param description what it is about, or empty
 * @param length how long it is, in words: the time to read it, and what there is to try
 * @param date the day of its last change that readers should hear of, as 2026-03-31; or empty
 * @param updated that date in words, or empty
 * @param picture a drawing of the lesson as SVG, which says nothing that the words do not; or empty
 */
public record LessonCard(
        String link,
        String title,
        String description,
        List<String> length,
        String date,
        String updated,
        String picture) {}
