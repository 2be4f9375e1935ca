package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;

/**
 * The labels and terms of all lessons of one language, each with what it names there, by the paths
 * of the lessons: found by hash, since every link may be one.
 */
record SharedTargets(
        Map<String, Map<String, Target>> labels, Map<String, Map<String, Term>> terms) {

    static final SharedTargets NONE = new SharedTargets(Map.of(), Map.of());

    /** Gathers what lessons share, by their languages. */
    static Map<Language, SharedTargets> of(Collection<LessonLinks.Linked> lessons) {
        Map<Language, SharedTargets> all = new HashMap<>();
        for (LessonLinks.Linked lesson : lessons) {
            all.computeIfAbsent(
                            lesson.file().language(),
                            any -> new SharedTargets(new HashMap<>(), new HashMap<>()))
                    .add(lesson.file().path(), lesson.targets());
        }
        return all;
    }

    private void add(String path, LessonTargets lesson) {
        lesson.labelled().forEach((key, target) -> put(labels, key, path, target));
        lesson.terms().forEach((key, term) -> put(terms, key, path, term));
    }

    private static <T> void put(Map<String, Map<String, T>> all, String key, String path, T named) {
        all.computeIfAbsent(key, any -> new TreeMap<>()).put(path, named);
    }

    /** Returns the names of all terms. */
    List<String> names() {
        return terms.values().stream()
                .flatMap(named -> named.values().stream())
                .map(Term::name)
                .distinct()
                .sorted()
                .toList();
    }
}
