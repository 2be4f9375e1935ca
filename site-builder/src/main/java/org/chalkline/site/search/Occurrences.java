package org.chalkline.site.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * The passages in which a word occurs, for each {@link Field} a list in the order of the passages.
 *
 * <p>A list is a row of {@link Varint}s. For each passage it holds twice the number of passages
 * left out since the last one, plus 1 if the word occurs there more than once; then how often it
 * does, less 2, follows.
 */
final class Occurrences {

    /** The parts of a passage, which count for different weights. */
    enum Field {
        TEXT,
        HEADING,
        TITLE
    }

    private final Map<Field, Row> rows = new EnumMap<>(Field.class);

    /** A list, and the passage after the last one that it has. */
    private static final class Row {

        private final StringBuilder numbers = new StringBuilder();
        private int next;
    }

    /** Adds a passage, which comes after all that its list has, with how often it has the word. */
    void add(Field field, int passage, int times) {
        Row row = rows.computeIfAbsent(field, any -> new Row());
        Varint.write((passage - row.next) * 2 + (times > 1 ? 1 : 0), row.numbers);
        row.next = passage + 1;
        if (times > 1) {
            Varint.write(times - 2, row.numbers);
        }
    }

    /** Returns the lists with dots between them, without empty ones at the end. */
    String written() {
        StringBuilder all = new StringBuilder();
        int dots = 0;
        for (Field field : Field.values()) {
            Row row = rows.get(field);
            if (row != null) {
                all.append(".".repeat(dots)).append(row.numbers);
                dots = 0;
            }
            dots++;
        }
        return all.toString();
    }
}
