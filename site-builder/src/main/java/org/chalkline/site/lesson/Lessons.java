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
import org.chalkline.site.source.LessonFile;

/** All lessons of a content folder, which refer to one another. */
public final class Lessons {

    private Lessons() {}

    /**
     * Reads all lessons, then numbers what they count, then renders them: as many at once as the
     * machine has processors. What is wrong with them is reported in their order.
     *
     * @param memory what earlier builds made, for this and later ones
     */
    public static List<RenderedLesson> render(
            ContentFolder folder,
            ContentFiles files,
            Tools tools,
            LessonMemory memory,
            Progress progress,
            Diagnostics diagnostics) {
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        memory.begin(
                List.of(folder.config(), library.sources()),
                folder.lessons().stream().map(LessonFile::path).toList());
        List<ReadLesson> read =
                each(
                        folder.lessons().size(),
                        diagnostics,
                        (i, its) -> {
                            LessonFile file = folder.lessons().get(i);
                            return memory.read(
                                    file,
                                    reports -> ReadLesson.included(file, files, reports),
                                    its,
                                    port -> ReadLesson.of(file, tools.parser(), port, its));
                        });
        List<NumberedLesson> numbered = NumberedLesson.all(folder, read);
        Map<String, List<Diagnostics.Passed>> passed =
                diagnostics.passed().stream().collect(groupingBy(Diagnostics.Passed::file));
        return each(
                numbered.size(),
                diagnostics,
                (i, its) -> {
                    LessonFile file = numbered.get(i).file();
                    return memory.rendered(
                            numbered.get(i),
                            reports -> ReadLesson.included(file, files, reports),
                            its,
                            (lesson, port) -> {
                                progress.at(file.path(), i + 1, numbered.size());
                                return LessonRendering.render(
                                        lesson,
                                        folder.config().languages(),
                                        new LessonCitations(
                                                library,
                                                folder.config(),
                                                file.language(),
                                                lesson.links()::mark),
                                        port,
                                        tools,
                                        new Faults(
                                                passed.getOrDefault(file.path(), List.of()),
                                                its,
                                                tools.told()));
                            });
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
