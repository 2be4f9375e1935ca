package org.chalkline.site.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.site.page.LessonPage.ContentsEntry;

/** Which heading of a translation stands for each heading of a lesson. */
final class MatchingHeadings {

    private MatchingHeadings() {}

    /**
     * Returns the ids of the translation's headings, a space between any two: those in the same
     * places where both have the same outline, else those that both have; others are empty.
     */
    static String of(List<ContentsEntry> lesson, List<ContentsEntry> translation) {
        if (levels(lesson).equals(levels(translation))) {
            return translation.stream().map(ContentsEntry::id).collect(Collectors.joining(" "));
        }
        Set<String> there = translation.stream().map(ContentsEntry::id).collect(Collectors.toSet());
        return lesson.stream()
                .map(entry -> there.contains(entry.id()) ? entry.id() : "")
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> levels(List<ContentsEntry> entries) {
        return entries.stream().map(ContentsEntry::level).toList();
    }
}
