package org.chalkline.site;

import java.util.NavigableMap;
import java.util.NavigableSet;
import org.chalkline.site.markdown.RenderedLesson;

/**
 * A lesson after all stages but the page.
 *
 * @param title without markup
 * @param titleHtml with it
 * @param formulaRules the rules its formulas need
 * @param characters what it shows in each font of formulas
 * @param isLive whether one of its figures answers the reader
 */
record Rendered(
        org.chalkline.site.source.LessonFile file,
        RenderedLesson lesson,
        String title,
        String titleHtml,
        int figures,
        int formulas,
        NavigableMap<String, String> formulaRules,
        NavigableMap<String, NavigableSet<Integer>> characters,
        boolean isLive) {

    boolean needsScript() {
        return isLive || lesson.usesCode();
    }
}
