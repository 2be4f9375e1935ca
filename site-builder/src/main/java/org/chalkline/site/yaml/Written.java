package org.chalkline.site.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A document as its author wrote it, and as YAML reads it: there {@linkplain Brackets some values}
 * stand in single quotes.
 */
final class Written {

    /** A line and a column of the author's document, both from 0, in code points. */
    record Place(int line, int column) {}

    /** A name and its colon, the end of the line, or an item of one word. */
    private static final Pattern NEXT =
            Pattern.compile("[^,:\\[\\]{}]*:\\s|\\s*$|\\s*\\S+(?=[,\\]])");

    private final String text;
    private final List<String> linesRead;
    private final String read;

    /** Where the author's lines begin. */
    private final int[] starts;

    private int @Nullable [] pieces;

    /** Whether each character is one {@code char}, so that columns need no counting. */
    private boolean isNarrow = true;

    /** Columns of the quotes that the author did not write, by line, in what YAML reads. */
    private final Map<Integer, List<Integer>> quotes = new HashMap<>();

    private Written(String text, List<Integer> added) {
        this.text = text;
        StringBuilder all = new StringBuilder();
        List<Integer> lines = new ArrayList<>(List.of(0));
        int column = 0;
        int next = 0;
        for (int at = 0; at < text.length() || next < added.size(); ) {
            if (next < added.size() && added.get(next) == at) {
                all.append('\'');
                quotes.computeIfAbsent(lines.size() - 1, line -> new ArrayList<>()).add(column);
                column++;
                next++;
                continue;
            }
            int c = text.codePointAt(at);
            isNarrow &= Character.charCount(c) == 1;
            all.appendCodePoint(c);
            at += Character.charCount(c);
            column++;
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
                lines.add(at);
                column = 0;
            }
        }
        read = all.toString();
        starts = lines.stream().mapToInt(Integer::intValue).toArray();
        linesRead = read.lines().toList();
    }

    /** A document in which brackets protect plain values. */
    static Written byAuthor(String text) {
        return new Written(text, Brackets.quotes(text));
    }

    /** A document that YAML reads as it stands. */
    static Written asItStands(String text) {
        return new Written(text, List.of());
    }

    /** Returns the author's text. */
    String text() {
        return text;
    }

    /** Returns what YAML reads. */
    String read() {
        return read;
    }

    /** Returns the lines of what YAML reads. */
    List<String> linesRead() {
        return linesRead;
    }

    /** Returns where a place in what YAML reads stands in the author's text. */
    Place place(int line, int column) {
        int before = Collections.binarySearch(quotes.getOrDefault(line, List.of()), column);
        return new Place(line, column - (before < 0 ? -before - 1 : before));
    }

    /** Returns where a mark of YAML stands in the author's text. */
    Place place(Mark mark) {
        return place(mark.getLine(), mark.getColumn());
    }

    /** Returns the place of a character of the author's text. */
    Place place(int offset) {
        int line = Arrays.binarySearch(starts, offset);
        line = line < 0 ? -line - 2 : line;
        int column = isNarrow ? offset - starts[line] : text.codePointCount(starts[line], offset);
        return new Place(line, column);
    }

    /** Returns how many characters of the author's text stand before a place. */
    int offset(Place place) {
        if (place.line() >= starts.length) {
            return text.length();
        }
        int start = starts[place.line()];
        return isNarrow ? start + place.column() : text.offsetByCodePoints(start, place.column());
    }

    int offset(Mark mark) {
        return offset(place(mark));
    }

    /** Returns where a value begins in the author's text. */
    int start(Node node) {
        return node.getStartMark().map(this::offset).orElse(0);
    }

    /** Returns where a value ends in the author's text. */
    int end(Node node) {
        return node.getEndMark().map(this::offset).orElse(text.length());
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Returns where the pair of brackets ends that begins with each character; 0 for none. */
    int[] pieces() {
        int[] known = pieces;
        if (known == null) {
            known = Brackets.pieces(text);
            pieces = known;
        }
        return known;
    }

    /** Returns whether a character stands in a list or group in brackets. */
    boolean isInFlow(int offset) {
        return IntStream.range(0, offset)
                .anyMatch(i -> pieces()[i] > offset && "[{".indexOf(text.charAt(i)) >= 0);
    }

    /** Returns what to write instead of the plain text that begins at a character. */
    Text quoted(int from) {
        int end = lineEnd(from);
        boolean isInFlow = isInFlow(from);
        for (int i = from; i < end && isInFlow; i++) {
            if (pieces()[i] > 0) {
                i = pieces()[i];
            } else if (text.charAt(i) == ']' || text.charAt(i) == '}' || isNext(i)) {
                end = i;
            }
        }
        String plain = text.substring(from, Math.max(from, end)).split("\\s#\\s", -1)[0].strip();
        boolean isQuoted = plain.matches("'.*'|\".*\"");
        return Text.of(
                "quotes around it: {0}",
                quoted(isQuoted ? plain.substring(1, plain.length() - 1) : plain));
    }

    /** Returns whether another name or item follows a comma, and not the rest of a sentence. */
    private boolean isNext(int comma) {
        return text.charAt(comma) == ','
                && NEXT.matcher(text).region(comma + 1, lineEnd(comma)).lookingAt();
    }

    /** Returns a text in quotes: double ones if there is an apostrophe and nothing to escape. */
    private static String quoted(String plain) {
        boolean isDouble = plain.contains("'") && !plain.contains("\"") && !plain.contains("\\");
        return isDouble ? '"' + plain + '"' : "'" + plain.replace("'", "''") + "'";
    }
}
