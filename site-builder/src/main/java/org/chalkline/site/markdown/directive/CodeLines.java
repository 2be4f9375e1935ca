package org.chalkline.site.markdown.directive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Highlighted code cut into its lines: tags that span lines are closed and opened again. */
final class CodeLines {

    private static final String CLOSING = "</span>";

    private CodeLines() {}

    /**
     * The lines of HTML that holds no other elements than {@code span}, without their line feeds.
     */
    static List<String> of(String html) {
        List<String> lines = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < html.length(); ) {
            char c = html.charAt(i);
            if (c == '\n') {
                lines.add(line + CLOSING.repeat(open.size()));
                line.setLength(0);
                open.descendingIterator().forEachRemaining(line::append);
                i++;
            } else if (c == '<') {
                int end = html.indexOf('>', i) + 1;
                String tag = html.substring(i, end);
                if (tag.equals(CLOSING)) {
                    open.pop();
                } else {
                    open.push(tag);
                }
                line.append(tag);
                i = end;
            } else {
                line.append(c);
                i++;
            }
        }
        if (line.length() > 0) {
            lines.add(line + CLOSING.repeat(open.size()));
        }
        return lines;
    }
}
