package org.chalkline.site.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The lessons of one language in the order in which readers go through them.
 *
 * <p>First come those that the site's configuration names, in its order; then the others, a section
 * for each folder, by the {@code order} of their front matter and by name; at last the sections
 * that stand apart. Each of these is a way of its own: no lesson outside leads into it.
 */
public final class Course {

    /** A course without lessons. */
    public static final Course EMPTY = new Course(List.of());

    /** As many neighbours on either side are listed beside a lesson: pages must stay small. */
    private static final int NEAR = 20;

    private static final Comparator<LessonFile> ORDER =
            Comparator.comparingInt(LessonFile::order).thenComparing(LessonFile::topic);

    private final List<Section> sections;
    private final List<LessonFile> lessons = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Course(List<Section> sections) {
        this.sections = List.copyOf(sections);
        for (Section section : sections) {
            for (LessonFile lesson : section.lessons) {
                places.put(lesson.topic(), lessons.size());
                lessons.add(lesson);
            }
        }
    }

    /**
     * Lessons that belong together, one at least.
     *
     * @param title what they are called, or empty
     * @param isApart whether they are a way of their own
     */
    public record Section(String title, List<LessonFile> lessons, boolean isApart) {

        public Section {
            lessons = List.copyOf(lessons);
        }

        private Section with(List<LessonFile> some) {
            return new Section(title, some, isApart);
        }
    }

    /** Lessons that lead one to the next, by their places: the first one's, and that after them. */
    private record Way(int from, int to) {}

    /** Puts the lessons of a language in order. */
    public static Course of(ContentFolder folder, Language language) {
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
            add(sections, new Section(section.title().in(language), lessons, section.isApart()));
        }
        Map<String, List<LessonFile>> folders = new LinkedHashMap<>();
        for (LessonFile lesson : left.values()) {
            folders.computeIfAbsent(folder(lesson.topic()), name -> new ArrayList<>()).add(lesson);
        }
        folders.forEach((name, lessons) -> add(sections, new Section(name, lessons, false)));
        sections.sort(Comparator.comparing(Section::isApart));
        return new Course(sections);
    }

    /** Lessons that stand by themselves one after another are one section. */
    private static void add(List<Section> sections, Section more) {
        int last = sections.size() - 1;
        if (more.lessons.isEmpty()) {
            return;
        }
        boolean isJoined =
                last >= 0
                        && more.title.isEmpty()
                        && sections.get(last).title.isEmpty()
                        && more.isApart == sections.get(last).isApart;
        if (isJoined) {
            List<LessonFile> joined = new ArrayList<>(sections.get(last).lessons);
            joined.addAll(more.lessons);
            sections.set(last, more.with(joined));
        } else {
            sections.add(more);
        }
    }

    private static String folder(String topic) {
        int slash = topic.lastIndexOf('/');
        return slash < 0 ? "" : topic.substring(0, slash);
    }

    /** Returns whether there is no lesson. */
    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    /** Returns all sections. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns all lessons. */
    public List<LessonFile> lessons() {
        return List.copyOf(lessons);
    }

    /** Returns the lesson of a topic, or null. */
    public @Nullable LessonFile lesson(String topic) {
        Integer place = places.get(topic);
        return place == null ? null : lessons.get(place);
    }

    /** Returns the lesson before another on its way, or null. */
    public @Nullable LessonFile before(LessonFile lesson) {
        int place = place(lesson);
        return place > way(place).from ? lessons.get(place - 1) : null;
    }

    /** Returns the lesson after another on its way, or null. */
    public @Nullable LessonFile after(LessonFile lesson) {
        int place = place(lesson);
        return place + 1 < way(place).to ? lessons.get(place + 1) : null;
    }

    private Way way(int place) {
        int learners = 0;
        int end = 0;
        for (Section section : sections) {
            int from = end;
            end += section.lessons.size();
            if (!section.isApart) {
                learners = end;
            } else if (place >= from && place < end) {
                return new Way(from, end);
            }
        }
        return new Way(0, learners);
    }

    private int place(LessonFile lesson) {
        return places.getOrDefault(lesson.topic(), -1);
    }

    /** Returns the title of a lesson's section, or empty. */
    public String section(LessonFile lesson) {
        int place = place(lesson);
        int end = 0;
        for (Section section : sections) {
            end += section.lessons.size();
            if (place < end) {
                return section.title;
            }
        }
        return "";
    }

    /**
     * Returns what to list beside a lesson: those near it on its way, by their sections; none where
     * it is the only one.
     */
    public List<Section> around(LessonFile lesson) {
        int place = place(lesson);
        Way way = way(place);
        List<Section> near = new ArrayList<>();
        int first = 0;
        for (Section section : sections) {
            int size = section.lessons.size();
            int from = Math.max(0, Math.max(way.from, place - NEAR) - first);
            int to = Math.min(size, Math.min(way.to, place + NEAR + 1) - first);
            if (from < to) {
                near.add(section.with(section.lessons.subList(from, to)));
            }
            first += size;
        }
        return way.to - way.from < 2 ? List.of() : near;
    }
}
