package org.chalkline.site.output;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Short names for the classes of formulas, which are many, long, and known to one style sheet
 * alone: the more often a class is used, the shorter.
 */
final class ShortNames {

    /** No class of ours begins so. */
    private static final String FIRST = "_";

    private final Map<String, String> names = new HashMap<>();

    /** Names those classes of a page that may be named anew. */
    ShortNames(Document page, Predicate<String> isFree) {
        Map<String, Long> uses =
                page.select("[class]").stream()
                        .flatMap(element -> element.classNames().stream())
                        .filter(isFree)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        uses.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        use -> names.put(use.getKey(), FIRST + Integer.toString(names.size(), 36)));
    }

    /** Returns the short name of a class, or its own if it has none. */
    String of(String name) {
        return names.getOrDefault(name, name);
    }

    /** Gives the classes of a page their short names. */
    void rename(Document page) {
        page.select("[class]")
                .forEach(
                        element ->
                                element.classNames(
                                        element.classNames().stream()
                                                .map(this::of)
                                                .collect(
                                                        Collectors.toCollection(
                                                                LinkedHashSet::new))));
    }
}
