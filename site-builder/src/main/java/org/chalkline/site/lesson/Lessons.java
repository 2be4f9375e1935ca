package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.citation.Library;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;

/** All lessons of a content folder, which refer to one another. */
public final class Lessons {

    private Lessons() {}

    /** Reads all lessons, then numbers what they count, then renders them one by one. */
    public static List<RenderedLesson> render(
            ContentFolder folder,
            ContentFiles files,
            Tools tools,
            Progress progress,
            Diagnostics diagnostics) {
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        List<ReadLesson> read =
                folder.lessons().stream()
                        .map(file -> ReadLesson.of(file, tools.parser(), files, diagnostics))
                        .toList();
        List<NumberedLesson> numbered = NumberedLesson.all(folder, read);
        List<RenderedLesson> rendered = new ArrayList<>();
        for (NumberedLesson lesson : numbered) {
            progress.at(lesson.file().path(), rendered.size() + 1, numbered.size());
            LessonCitations citations =
                    new LessonCitations(
                            library,
                            folder.config(),
                            lesson.file().language(),
                            lesson.links()::mark);
            rendered.add(
                    LessonRendering.render(
                            lesson,
                            folder.config().languages(),
                            citations,
                            files,
                            tools,
                            diagnostics));
        }
        return rendered;
    }
}
