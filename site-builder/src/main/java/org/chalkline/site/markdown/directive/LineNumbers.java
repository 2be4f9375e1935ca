package org.chalkline.site.markdown.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some lines of a text, from 1, as an author names them: {@code 2, 5-7, 10-}. */
record LineNumbers(List<Range> ranges) {

    private static final int MOST_DIGITS = 6;

    /** The lines from one to another, both included. */
    record Range(int first, int last) {}

    /** Reads what an author wrote; null where that names no lines. */
    static @Nullable LineNumbers parse(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Range range = range(part.strip());
            if (range == null) {
                return null;
            }
            ranges.add(range);
        }
        return new LineNumbers(List.copyOf(ranges));
    }

    private static @Nullable Range range(String part) {
        int dash = part.indexOf('-');
        int first = number(dash < 0 ? part : part.substring(0, dash).strip());
        String end = dash < 0 ? part : part.substring(dash + 1).strip();
        int last = dash >= 0 && end.isEmpty() ? Integer.MAX_VALUE : number(end);
        return first < 1 || last < first ? null : new Range(first, last);
    }

    private static int number(String digits) {
        boolean whole =
                !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : 0;
    }

    boolean contains(int line) {
        return ranges.stream().anyMatch(range -> range.first <= line && line <= range.last);
    }
}
