package org.chalkline.site.markdown.port;

import java.util.Map;

/**
 * Where the numbers of a lesson begin, by the keys of the messages that say them.
 *
 * @param before how many of a kind come before the lesson; none for those that are missing
 * @param prefixes a text before each number, such as {@code 2.}; none for those that are missing
 */
public record NumberStarts(Map<String, Integer> before, Map<String, String> prefixes) {

    /** Each kind begins with 1. */
    public static final NumberStarts ONE = new NumberStarts(Map.of(), Map.of());

    public NumberStarts {
        before = Map.copyOf(before);
        prefixes = Map.copyOf(prefixes);
    }

    /**
     * Returns a number as it is shown.
     *
     * @param count which one of its kind it is in the lesson, from 1
     */
    public String number(String kind, int count) {
        return prefixes.getOrDefault(kind, "") + (before.getOrDefault(kind, 0) + count);
    }
}
