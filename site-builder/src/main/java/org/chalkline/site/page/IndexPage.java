package org.chalkline.site.page;

import java.util.List;

/** The list of a site's lessons in one language. */
public record IndexPage(Shell shell, List<Part> sections) {

    /**
     * Lessons that belong together.
     *
     * @param title what they are called, or empty
     * @param isApart whether they are for others than those who learn from the other lessons
     */
    public record Part(String title, boolean isApart, List<LessonCard> entries) {}
}
