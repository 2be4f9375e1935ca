package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.citation.Library;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;

/** All lessons of a content folder, which refer to one another. */
public final class Lessons {

    private Lessons() {}

    /** Reads all lessons, then numbers what they count, then renders them one by one. */
    public static List<Rendered> render(
            ContentFolder folder,
            ContentFiles files,
            Tools tools,
            Progress progress,
            Diagnostics diagnostics) {
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        List<LessonStage> stages = new ArrayList<>();
        Map<LessonFile, LessonTargets> targets = new HashMap<>();
        for (LessonFile lesson : folder.lessons()) {
            stages.add(
                    new LessonStage(
                            lesson,
                            new LessonLinks(lesson, folder, targets),
                            files,
                            new LessonCitations(library, folder.config(), lesson.language()),
                            tools,
                            diagnostics));
        }
        LessonNumbers.assign(folder, stages);
        stages.forEach(stage -> targets.put(stage.file(), stage.parsed().targets()));
        List<Rendered> lessons = new ArrayList<>();
        for (LessonStage stage : stages) {
            progress.at(stage.file().path(), lessons.size() + 1, stages.size());
            lessons.add(stage.render());
        }
        return lessons;
    }
}
