package org.chalkline.site.lesson;

import java.util.List;
import java.util.Set;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.search.PageText;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/** A lesson after all stages but the page. */
public record RenderedLesson(
        LessonFile file,
        Title title,
        Content content,
        Length length,
        ShownFigures figures,
        Formulas formulas) {

    /**
     * The title of a lesson.
     *
     * @param text without markup
     * @param html with it
     * @param id of the heading that begins the lesson; null where none does
     */
    public record Title(String text, String html, @Nullable String id) {}

    /**
     * What follows the title.
     *
     * @param headings in reading order
     * @param sections its text, for searching
     * @param isArrangedForPaper whether answers or addresses go to its end on paper
     */
    public record Content(
            String html,
            List<Heading> headings,
            List<PageText.Section> sections,
            boolean isArrangedForPaper) {

        public Content {
            headings = List.copyOf(headings);
            sections = List.copyOf(sections);
        }
    }

    /** Returns the lesson with the script of more kinds of figures than its own, if it has any. */
    public RenderedLesson sharing(Set<String> kinds) {
        return new RenderedLesson(file, title, content, length, figures.sharing(kinds), formulas);
    }
}
