package org.chalkline.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.figure.Illustration;
import org.chalkline.site.markdown.RenderedLesson;
import org.chalkline.site.page.LessonPage;
import org.jspecify.annotations.Nullable;

/**
 * A lesson after all stages but the page.
 *
 * @param title without markup
 * @param titleHtml with it
 * @param formulaRules the rules its formulas need
 * @param characters what it shows in each font of formulas
 * @param liveKinds the kinds of figures in it that answer the reader
 * @param hasRecord whether it lists what the reader did in it
 * @param illustration the drawing that stands for the whole lesson, or null where it has none
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
        Set<String> liveKinds,
        boolean hasRecord,
        @Nullable Illustration illustration) {

    /** Returns whether answers or addresses go to its end on paper. */
    boolean isArrangedForPaper() {
        String html = lesson.html();
        return html.contains("<details class=\"solution\"")
                || html.contains(" class=\"widget question\"")
                || html.contains("<a href=");
    }

    /** Returns the headings that lead through it. */
    List<LessonPage.ContentsEntry> contents() {
        return lesson.headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(
                        heading ->
                                new LessonPage.ContentsEntry(
                                        heading.level(), heading.id(), heading.html()))
                .toList();
    }

    /** Returns the name of the script that its figures need, or empty. */
    String figureScript() {
        return liveKinds.isEmpty() ? "" : Widgets.script(liveKinds);
    }

    /** Returns the lesson with the script of more kinds than its own, where it has any. */
    Rendered sharing(Set<String> kinds) {
        return new Rendered(
                file,
                lesson,
                title,
                titleHtml,
                figures,
                formulas,
                formulaRules,
                characters,
                liveKinds.isEmpty() ? liveKinds : kinds,
                hasRecord,
                illustration);
    }

    /** Returns whether one of its figures answers the reader. */
    boolean isLive() {
        return !liveKinds.isEmpty();
    }

    /**
     * Returns what search engines are told of it, as JSON-LD.
     *
     * @param address the address of its page, or empty
     */
    Map<String, String> about(String address) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("@context", "https://schema.org");
        about.put("@type", "LearningResource");
        about.put("name", title);
        about.put("description", file.description());
        about.put("inLanguage", file.language().tag());
        about.put("url", address);
        about.put("dateModified", file.date());
        about.values().removeIf(String::isEmpty);
        return about;
    }
}
