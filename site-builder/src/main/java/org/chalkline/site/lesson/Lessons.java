package org.chalkline.site.lesson;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chalkline.site.base.Parallel;
import org.chalkline.site.citation.Library;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;

/** All lessons of a content folder, which refer to one another. */
public final class Lessons {

    private Lessons() {}

    /**
     * Reads all lessons, then numbers what they count, then renders them: as many at once as the
     * machine has processors. What is wrong with them is reported in their order.
     */
    public static List<RenderedLesson> render(
            ContentFolder folder,
            ContentFiles files,
            Tools tools,
            Progress progress,
            Diagnostics diagnostics) {
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        List<ReadLesson> read =
                each(
                        folder.lessons().size(),
                        diagnostics,
                        (i, its) ->
                                ReadLesson.of(folder.lessons().get(i), tools.parser(), files, its));
        List<NumberedLesson> numbered = NumberedLesson.all(folder, read);
        Map<String, List<Diagnostics.Passed>> passed =
                diagnostics.passed().stream().collect(groupingBy(Diagnostics.Passed::file));
        return each(
                numbered.size(),
                diagnostics,
                (i, its) -> {
                    NumberedLesson lesson = numbered.get(i);
                    progress.at(lesson.file().path(), i + 1, numbered.size());
                    LessonCitations citations =
                            new LessonCitations(
                                    library,
                                    folder.config(),
                                    lesson.file().language(),
                                    lesson.links()::mark);
                    return LessonRendering.render(
                            lesson,
                            folder.config().languages(),
                            citations,
                            files,
                            tools,
                            new Faults(
                                    passed.getOrDefault(lesson.file().path(), List.of()),
                                    its,
                                    tools.told()));
                });
    }

    private static <R> List<R> each(
            int count, Diagnostics diagnostics, BiFunction<Integer, Diagnostics, R> stage) {
        List<Diagnostics> parts = Stream.generate(diagnostics::part).limit(count).toList();
        List<R> results = Parallel.map(count, i -> stage.apply(i, parts.get(i)));
        parts.forEach(diagnostics::add);
        return results;
    }
}
