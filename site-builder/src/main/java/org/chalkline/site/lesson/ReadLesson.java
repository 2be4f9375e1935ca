package org.chalkline.site.lesson;

import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.markdown.LessonTree;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.LessonFile;

/**
 * A lesson whose Markdown was read.
 *
 * @param tree with what the lesson counts, cites and includes, and what others can refer to
 */
record ReadLesson(LessonFile file, LessonTree tree) {

    /** Reads a lesson; what is wrong with it is reported. */
    static ReadLesson of(
            LessonFile file, LessonParser parser, FilePort files, Diagnostics diagnostics) {
        LessonSource source = new LessonSource(file.path(), file.body(), file.bodyLine());
        return new ReadLesson(file, parser.parse(source, files, diagnostics));
    }

    /** Returns what a lesson may include. */
    static FilePort included(LessonFile file, ContentFiles files, Diagnostics diagnostics) {
        return (path, place) -> {
            ContentFiles.TextFile found = files.read(path, file.path(), place, diagnostics);
            return found == null ? null : new LessonSource(found.path(), found.text(), 1);
        };
    }
}
