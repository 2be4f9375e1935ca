package org.chalkline.site.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds where a character of a value stands in the YAML that it was read from.
 *
 * <p>The value is read once more from the start of its scalar, as its style says, and for each of
 * its characters the place in the document is known. Where that comes to anything else than the
 * parser's value, no place is told.
 */
final class ScalarSource {

    private final Written document;
    private final List<String> lines;
    private final String value;
    private final int wanted;
    private final boolean isDouble;
    private final boolean isSingle;

    /** How many characters of the value were read. */
    private int read;

    private boolean isWrong;
    private int line;
    private int at;
    private Written.@Nullable Place found;

    private ScalarSource(Written document, ScalarNode scalar, Mark start, int wanted) {
        this.document = document;
        lines = document.linesRead();
        value = scalar.getValue();
        this.wanted = wanted;
        isDouble = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        isSingle = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        line = start.getLine();
        String text = lines.get(line);
        at = text.offsetByCodePoints(0, Math.min(start.getColumn(), text.length()));
    }

    /**
     * Returns where a character of a scalar's value stands, or null where that is not known.
     *
     * @param document that it was read from
     * @param offset how many characters of the value stand before it
     */
    static Written.@Nullable Place find(Written document, ScalarNode scalar, int offset) {
        Mark start = scalar.getStartMark().orElse(null);
        if (start == null || start.getLine() >= document.linesRead().size()) {
            return null;
        }
        ScalarSource source = new ScalarSource(document, scalar, start, offset);
        switch (scalar.getScalarStyle()) {
            case LITERAL -> source.block(false);
            case FOLDED -> source.block(true);
            default -> source.flow();
        }
        return source.isWrong ? null : source.found;
    }

    private boolean isDone() {
        return isWrong || found != null || read > value.length();
    }

    /** Takes a character of the value, which stands where {@code at} is. */
    private void take(char c) {
        if (read == wanted) {
            found = document.place(line, lines.get(line).codePointCount(0, at));
        }
        isWrong |= read < value.length() ? value.charAt(read) != c : read > wanted;
        read++;
    }

    /** Reads a plain or quoted scalar, in which line breaks are folded. */
    private void flow() {
        at += isDouble || isSingle ? 1 : 0;
        while (!isDone()) {
            String text = lines.get(line);
            int end = at;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            if (end == text.length()) {
                if (!breaks()) {
                    return;
                }
            } else if (end > at) {
                for (; at < end && !isDone(); at++) {
                    take(text.charAt(at));
                }
            } else if (isDouble && text.charAt(at) == '\\') {
                escape(text);
            } else {
                take(text.charAt(at));
                at += isSingle && text.charAt(at) == '\'' ? 2 : 1;
            }
        }
    }

    /** Reads line breaks as they are folded: one as a space, more as one less. */
    private boolean breaks() {
        int first = line;
        int last = line + 1;
        while (last < lines.size() && lines.get(last).isBlank()) {
            last++;
        }
        if (last == lines.size()) {
            take('\n');
            return false;
        }
        if (last == first + 1) {
            take(' ');
        }
        for (line = first + 1; line < last && !isDone(); line++) {
            at = 0;
            take('\n');
        }
        if (!isDone()) {
            line = last;
            at = indent(lines.get(line));
        }
        return true;
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && isBlank(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Reads an escape of a double-quoted scalar. */
    private void escape(String text) {
        if (at + 1 == text.length()) {
            // The line goes on in the next one, without a space.
            line++;
            at = indent(lines.get(line));
            return;
        }
        int digits =
                switch (text.charAt(at + 1)) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        int count = digits == 8 && read < value.length() ? charCount(read) : 1;
        for (int i = 0; i < count && !isDone(); i++) {
            take(read < value.length() ? value.charAt(read) : ' ');
        }
        at += 2 + digits;
    }

    private int charCount(int offset) {
        return Character.charCount(value.codePointAt(offset));
    }

    /** Reads a literal or folded block, whose lines begin below its header. */
    private void block(boolean isFolded) {
        int first = ++line;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size()) {
            isWrong = true;
            return;
        }
        int indent = spaces(lines.get(first));
        while (!isDone() && line < lines.size()) {
            String text = lines.get(line);
            at = Math.min(indent, text.length());
            for (; at < text.length() && !isDone(); at++) {
                take(text.charAt(at));
            }
            if (isDone()) {
                return;
            }
            int next = line + 1;
            while (next < lines.size() && lines.get(next).length() <= indent) {
                next++;
            }
            boolean folds =
                    isFolded
                            && isText(text, indent)
                            && next < lines.size()
                            && isText(lines.get(next), indent);
            if (folds && next == line + 1) {
                take(' ');
            }
            int breaks = folds ? next - line - 1 : next - line;
            for (int i = 0; i < breaks && !isDone(); i++) {
                take('\n');
            }
            line = isDone() ? line : next;
        }
    }

    private static boolean isText(String text, int indent) {
        return text.length() > indent && !isBlank(text.charAt(indent));
    }

    private static int spaces(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
