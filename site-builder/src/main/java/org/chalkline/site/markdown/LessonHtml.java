package org.chalkline.site.markdown;

import java.util.List;
import org.chalkline.site.markdown.port.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as HTML.
 *
 * @param title the level 1 heading with which the lesson begins, taken out of the HTML; null when
 *     it begins with something else
 * @param headings all other headings in reading order
 */
public record LessonHtml(String html, @Nullable Heading title, List<Heading> headings) {

    public LessonHtml {
        headings = List.copyOf(headings);
    }
}
