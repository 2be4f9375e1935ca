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

    /**
     * Takes the first heading for a title where there is none; it leaves the HTML if it is of the
     * first level or begins the lesson.
     */
    public LessonHtml titled() {
        if (title != null || headings.isEmpty()) {
            return this;
        }
        Heading first = headings.get(0);
        String tag = "h" + first.level();
        int start = html.indexOf("<" + tag);
        int end = html.indexOf("</" + tag + ">", start);
        boolean leaves = start >= 0 && end >= 0 && (first.level() == 1 || start == 0);
        return leaves
                ? new LessonHtml(
                        html.substring(0, start)
                                + html.substring(end + tag.length() + 3).stripLeading(),
                        first,
                        headings.subList(1, headings.size()))
                : new LessonHtml(html, new Heading(1, "", first.html(), first.text()), headings);
    }
}
