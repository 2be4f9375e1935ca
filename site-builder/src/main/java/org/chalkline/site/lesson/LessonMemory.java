package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds made of lessons, each with all that it rests on, so that a build makes only
 * what changed. What was wrong with a lesson is told again; a lesson with errors is made again. Of
 * one lesson one thread at a time may ask.
 */
public final class LessonMemory {

    private final Map<String, Made<ReadLesson>> read = new ConcurrentHashMap<>();
    private final Map<String, Made<RenderedLesson>> rendered = new ConcurrentHashMap<>();
    private @Nullable Object site;

    /**
     * A result of a stage.
     *
     * @param own what of the lesson itself it was made of, a value
     * @param files what it read
     * @param links what it asked of other lessons
     * @param reported what was wrong
     */
    private record Made<T>(
            Object own,
            Trace<FilePort> files,
            Trace<LinkPort> links,
            T result,
            Diagnostics reported) {}

    /**
     * Begins a build: forgets lessons that are gone, and all where the site is another.
     *
     * @param now what all lessons rest on, a value
     * @param lessons the paths of those that there are
     */
    void begin(Object now, Collection<String> lessons) {
        if (!now.equals(site)) {
            read.clear();
            rendered.clear();
        }
        read.keySet().retainAll(lessons);
        rendered.keySet().retainAll(lessons);
        site = now;
    }

    /**
     * Returns a lesson as it was read, be it now or before.
     *
     * @param files gives what it may include, given where to report
     * @param diagnostics of this lesson alone
     */
    ReadLesson read(
            LessonFile file,
            Function<Diagnostics, FilePort> files,
            Diagnostics diagnostics,
            Function<FilePort, ReadLesson> make) {
        Made<ReadLesson> known = read.get(file.path());
        if (known != null
                && known.own.equals(file)
                && known.files.holds(files.apply(diagnostics.part()))) {
            diagnostics.add(known.reported);
            return known.result;
        }
        Trace<FilePort> trace = new Trace<>();
        ReadLesson result = make.apply(traced(files.apply(diagnostics), trace));
        keep(read, file, new Made<>(file, trace, new Trace<>(), result, diagnostics));
        return result;
    }

    /**
     * Returns a lesson as it was rendered, be it now or before.
     *
     * @param files gives what it may include, given where to report
     * @param diagnostics of this lesson alone
     */
    RenderedLesson rendered(
            NumberedLesson lesson,
            Function<Diagnostics, FilePort> files,
            Diagnostics diagnostics,
            BiFunction<NumberedLesson, FilePort, RenderedLesson> make) {
        LessonFile file = lesson.file();
        Object own = List.of(lesson.tree(), lesson.starts());
        Made<RenderedLesson> known = rendered.get(file.path());
        if (known != null
                && known.own.equals(own)
                && known.links.holds(lesson.links())
                && known.files.holds(files.apply(diagnostics.part()))) {
            diagnostics.add(known.reported);
            return known.result;
        }
        Trace<FilePort> read = new Trace<>();
        Trace<LinkPort> asked = new Trace<>();
        NumberedLesson traced =
                new NumberedLesson(
                        file,
                        lesson.tree(),
                        lesson.starts(),
                        new TracedLinks(lesson.links(), asked));
        RenderedLesson result = make.apply(traced, traced(files.apply(diagnostics), read));
        keep(rendered, file, new Made<>(own, read, asked, result, diagnostics));
        return result;
    }

    private static FilePort traced(FilePort files, Trace<FilePort> trace) {
        return (path, place) ->
                trace.<@Nullable LessonSource>ask(files, port -> port.read(path, place));
    }

    private static <T> void keep(Map<String, Made<T>> all, LessonFile file, Made<T> made) {
        if (made.reported.hasErrors()) {
            all.remove(file.path());
        } else {
            all.put(file.path(), made);
        }
    }
}
