package org.chalkline.site.lesson;

import java.util.Set;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.figure.Illustration;
import org.chalkline.site.markdown.RenderedLesson;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/**
 * A lesson after all stages but the page.
 *
 * @param title without markup
 * @param titleHtml with it
 * @param liveKinds the kinds of figures in it that answer the reader
 * @param hasRecord whether it lists what the reader did in it
 * @param illustration the drawing that stands for the whole lesson, or null where it has none
 */
public record Rendered(
        LessonFile file,
        RenderedLesson lesson,
        String title,
        String titleHtml,
        int figures,
        Formulas formulas,
        Set<String> liveKinds,
        boolean hasRecord,
        @Nullable Illustration illustration) {

    /** Returns whether answers or addresses go to its end on paper. */
    public boolean isArrangedForPaper() {
        String html = lesson.html();
        return html.contains("<details class=\"solution\"")
                || html.contains(" class=\"widget question\"")
                || html.contains("<a href=");
    }

    /** Returns the name of the script that its figures need, or empty. */
    public String figureScript() {
        return liveKinds.isEmpty() ? "" : Widgets.script(liveKinds);
    }

    /** Returns the lesson with the script of more kinds than its own, where it has any. */
    public Rendered sharing(Set<String> kinds) {
        return new Rendered(
                file,
                lesson,
                title,
                titleHtml,
                figures,
                formulas,
                liveKinds.isEmpty() ? liveKinds : kinds,
                hasRecord,
                illustration);
    }

    /** Returns whether one of its figures answers the reader. */
    public boolean isLive() {
        return !liveKinds.isEmpty();
    }
}
