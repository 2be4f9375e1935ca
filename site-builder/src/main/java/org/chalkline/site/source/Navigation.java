package org.chalkline.site.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.language.Language;

/**
 * The order in which readers go through the lessons of one language.
 *
 * <p>First come those that the site's configuration names, in its order; then the others, a section
 * for each folder, by the {@code order} of their front matter and by name.
 *
 * @param sections each with one lesson at least
 */
public record Navigation(List<Section> sections) {

    private static final Comparator<LessonFile> ORDER =
            Comparator.comparingInt(LessonFile::order).thenComparing(LessonFile::topic);

    /**
     * Lessons that belong together.
     *
     * @param title what they are called, or empty
     */
    public record Section(String title, List<LessonFile> lessons) {}

    /** Puts the lessons of a language in order. */
    public static Navigation of(ContentFolder folder, Language language) {
        Map<String, LessonFile> left = new LinkedHashMap<>();
        folder.lessons().stream()
                .filter(lesson -> lesson.language().equals(language))
                .sorted(ORDER)
                .forEach(lesson -> left.put(lesson.topic(), lesson));
        List<Section> sections = new ArrayList<>();
        for (SiteConfig.Section section : folder.config().navigation()) {
            List<LessonFile> lessons = new ArrayList<>();
            for (String topic : section.topics()) {
                LessonFile lesson = left.remove(topic);
                if (lesson != null) {
                    lessons.add(lesson);
                }
            }
            add(sections, section.title().in(language), lessons);
        }
        Map<String, List<LessonFile>> folders = new LinkedHashMap<>();
        for (LessonFile lesson : left.values()) {
            folders.computeIfAbsent(folder(lesson.topic()), name -> new ArrayList<>()).add(lesson);
        }
        folders.forEach((name, lessons) -> add(sections, name, lessons));
        return new Navigation(List.copyOf(sections));
    }

    /** Lessons that stand by themselves one after another are one section. */
    private static void add(List<Section> sections, String title, List<LessonFile> lessons) {
        int last = sections.size() - 1;
        if (lessons.isEmpty()) {
            return;
        }
        if (title.isEmpty() && last >= 0 && sections.get(last).title().isEmpty()) {
            List<LessonFile> joined = new ArrayList<>(sections.get(last).lessons());
            joined.addAll(lessons);
            sections.set(last, new Section("", List.copyOf(joined)));
        } else {
            sections.add(new Section(title, List.copyOf(lessons)));
        }
    }

    private static String folder(String topic) {
        int slash = topic.lastIndexOf('/');
        return slash < 0 ? "" : topic.substring(0, slash);
    }

    /** Returns all lessons in order. */
    public List<LessonFile> lessons() {
        return sections.stream().flatMap(section -> section.lessons().stream()).toList();
    }
}
