package org.chalkline.site.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.LessonTree;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.Course;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.chalkline.site.source.SiteConfig.Numbering;

/**
 * A lesson that was read and knows its place among the others: all that its rendering needs of
 * them.
 *
 * @param starts where its numbers begin
 * @param links what it may refer to
 */
record NumberedLesson(LessonFile file, LessonTree tree, NumberStarts starts, LinkPort links) {

    /** Numbers what the lessons of a folder count, in the order of the lessons of a language. */
    static List<NumberedLesson> all(ContentFolder folder, List<ReadLesson> lessons) {
        Map<String, NumberStarts> starts = starts(folder, lessons);
        Map<String, LessonLinks.Linked> linked = new HashMap<>();
        for (ReadLesson lesson : lessons) {
            String path = lesson.file().path();
            NumberStarts start = starts.getOrDefault(path, NumberStarts.ONE);
            linked.put(path, new LessonLinks.Linked(lesson.file(), lesson.tree().targets(start)));
        }
        Map<String, LessonLinks.Linked> all = Map.copyOf(linked);
        Map<Language, SharedTargets> shared = SharedTargets.of(all.values());
        return lessons.stream()
                .map(
                        lesson ->
                                new NumberedLesson(
                                        lesson.file(),
                                        lesson.tree(),
                                        starts.getOrDefault(lesson.file().path(), NumberStarts.ONE),
                                        new LessonLinks(
                                                lesson.file(),
                                                folder,
                                                all,
                                                shared.getOrDefault(
                                                        lesson.file().language(),
                                                        SharedTargets.NONE))))
                .toList();
    }

    /** Returns where the numbers of lessons begin, by their paths. */
    private static Map<String, NumberStarts> starts(
            ContentFolder folder, List<ReadLesson> lessons) {
        SiteConfig config = folder.config();
        Map<String, LessonTree> trees = new HashMap<>();
        lessons.forEach(lesson -> trees.put(lesson.file().path(), lesson.tree()));
        Map<String, NumberStarts> starts = new HashMap<>();
        for (Language language : config.languages()) {
            Map<String, Integer> before = new HashMap<>();
            int number = 0;
            for (LessonFile lesson : Course.of(folder, language).lessons()) {
                number++;
                LessonTree tree = trees.get(lesson.path());
                if (tree != null) {
                    starts.put(lesson.path(), starts(tree.counts(), number + ".", config, before));
                }
            }
        }
        return starts;
    }

    /** Returns where the numbers of a lesson begin, and counts its own to those before the next. */
    private static NumberStarts starts(
            Map<String, Integer> counts,
            String own,
            SiteConfig config,
            Map<String, Integer> before) {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, String> prefixes = new HashMap<>();
        counts.forEach(
                (kind, count) -> {
                    if (config.numbering(kind) == Numbering.SITE) {
                        starts.put(kind, before.getOrDefault(kind, 0));
                    } else if (config.numbering(kind) == Numbering.CHAPTER) {
                        prefixes.put(kind, own);
                    }
                    before.merge(kind, count, Integer::sum);
                });
        return new NumberStarts(starts, prefixes);
    }
}
