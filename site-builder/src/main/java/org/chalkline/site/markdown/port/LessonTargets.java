package org.chalkline.site.markdown.port;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What other lessons can refer to in a lesson. Two that are equal let the lessons that refer to
 * them stay as they are.
 *
 * @param title the heading that begins the lesson, as inline Markdown, or empty
 * @param labelled what its author named, by {@link #key}
 * @param terms the words of its glossaries, by {@link Term#key}
 * @param headings what has an id of its own, by that
 */
public record LessonTargets(
        String title,
        SortedMap<String, Target> labelled,
        SortedMap<String, Target> headings,
        SortedMap<String, Term> terms) {

    public LessonTargets {
        labelled = Collections.unmodifiableSortedMap(new TreeMap<>(labelled));
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        headings = Collections.unmodifiableSortedMap(new TreeMap<>(headings));
    }

    /** What a label is found by: its spelling, in any capitals and with any amount of space. */
    public static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The target of a label or an id, or null. */
    @Nullable
    public Target find(String label) {
        Target target = labelled.get(key(label));
        return target == null ? headings.get(label) : target;
    }
}
