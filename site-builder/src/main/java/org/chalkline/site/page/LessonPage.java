package org.chalkline.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as its template needs it.
 *
 * @param section what its section is called, or empty
 * @param titleId the id that links to the title name, or null
 * @param titleHtml the title with its markup
 * @param contents the headings of the lesson
 * @param sections the lessons around it, itself among them; none where it is the only one
 * @param previous the lesson before it, or null
 * @param next the lesson after it, or null
 * @param isAlone whether the page leads to no other one of its site
 * @param body the lesson itself
 * @param about the lesson as JSON-LD, for search engines
 * @param figureWords the words of live figures as JSON, or empty where there are none
 */
public record LessonPage(
        Shell shell,
        String section,
        @Nullable String titleId,
        String titleHtml,
        List<ContentsEntry> contents,
        List<Section> sections,
        @Nullable LessonLink previous,
        @Nullable LessonLink next,
        boolean isAlone,
        String body,
        String about,
        String figureWords) {

    /**
     * A line of the table of contents.
     *
     * @param level 2 for a section, 3 for a part of one
     * @param html the heading with its markup
     */
    public record ContentsEntry(int level, String id, String html) {}
}
