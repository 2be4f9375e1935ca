package org.chalkline.site.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.language.Language;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.Course;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.chalkline.site.source.SiteConfig.Numbering;

/** Numbers what lessons count, in the order of the lessons of a language. */
final class LessonNumbers {

    private LessonNumbers() {}

    /** Tells lessons that were read, and not yet rendered, where their numbers begin. */
    static void assign(ContentFolder folder, List<LessonStage> stages) {
        SiteConfig config = folder.config();
        Map<LessonFile, LessonStage> byFile = new HashMap<>();
        stages.forEach(stage -> byFile.put(stage.file(), stage));
        for (Language language : config.languages()) {
            Map<String, Integer> before = new HashMap<>();
            int number = 0;
            for (LessonFile lesson : Course.of(folder, language).lessons()) {
                number++;
                LessonStage stage = byFile.get(lesson);
                if (stage != null) {
                    assign(stage, number + ".", config, before);
                }
            }
        }
    }

    private static void assign(
            LessonStage stage, String own, SiteConfig config, Map<String, Integer> before) {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        stage.parsed()
                .counts()
                .forEach(
                        (kind, count) -> {
                            if (config.numbering(kind) == Numbering.SITE) {
                                starts.put(kind, before.getOrDefault(kind, 0));
                            } else if (config.numbering(kind) == Numbering.CHAPTER) {
                                prefixes.put(kind, own);
                            }
                            before.merge(kind, count, Integer::sum);
                        });
        stage.parsed().countAfter(starts, prefixes);
    }
}
