package org.chalkline.site.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of a BibTeX file as BibTeX does: what stands between them is a comment,
 * abbreviations are put in, parentheses do for braces. After a mistake it goes on at the next
 * entry. Keys may have any letters.
 */
final class BibTexReader {

    /** Braces inside one another. */
    private static final int DEEPEST = 100;

    /** Characters of a value, or texts in it, after the abbreviations in it were put in. */
    private static final int LONGEST = 100_000;

    /** Texts that number signs join in one value. */
    private static final int MOST_PARTS = 500;

    /** Characters of the values of all entries. */
    private static final int MOST = 10_000_000;

    private static final Map<String, String> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", "January"),
                    Map.entry("feb", "February"),
                    Map.entry("mar", "March"),
                    Map.entry("apr", "April"),
                    Map.entry("may", "May"),
                    Map.entry("jun", "June"),
                    Map.entry("jul", "July"),
                    Map.entry("aug", "August"),
                    Map.entry("sep", "September"),
                    Map.entry("oct", "October"),
                    Map.entry("nov", "November"),
                    Map.entry("dec", "December"));

    /**
     * An entry.
     *
     * @param type in small letters
     * @param fields by their names in small letters, as LaTeX
     */
    record Entry(String type, String key, Map<String, String> fields) {}

    /**
     * What stands for something. Abbreviations may use one another, so that a few lines can stand
     * for a text without end: of such a one only its length is kept.
     */
    private record Value(String text, long parts) {

        boolean isTooLong() {
            return parts > LONGEST;
        }

        Value with(Value more) {
            long all = parts + more.parts;
            boolean fits = all <= LONGEST && text.length() + more.text.length() <= LONGEST;
            return fits ? new Value(text + more.text, all) : new Value("", LONGEST + 1L);
        }
    }

    /** Hears what is wrong. */
    @FunctionalInterface
    interface Objection {
        void at(Position place, Text what, Text expected);
    }

    /** Ends an entry that cannot be read. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int place;
        private final transient Text what;
        private final transient Text expected;

        Broken(int place, Text what, Text expected) {
            super(what.toString(), null, false, false);
            this.place = place;
            this.what = what;
            this.expected = expected;
        }
    }

    private final String text;
    private final Objection objection;
    private final Map<String, Value> abbreviations = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private int characters;

    private BibTexReader(String text, Objection objection) {
        this.text = text;
        this.objection = objection;
        MONTHS.forEach((name, month) -> abbreviations.put(name, new Value(month, 1)));
    }

    /** Returns the entries of a file, in order. */
    static List<Entry> read(String text, Objection objection) {
        BibTexReader reader = new BibTexReader(text, objection);
        reader.read();
        return reader.entries;
    }

    private void read() {
        Position deep = tooDeep(text);
        if (deep != null) {
            objection.at(
                    deep,
                    Text.of("braces are nested too deeply"),
                    Text.of("at most {0} levels", DEEPEST));
            return;
        }
        while (at < text.length() && characters <= MOST) {
            int start = text.indexOf('@', at);
            if (start < 0) {
                return;
            }
            at = start + 1;
            if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                continue;
            }
            String type = name().toLowerCase(Locale.ROOT);
            space();
            char open = peek();
            if (type.isEmpty() || (open != '{' && open != '(')) {
                continue;
            }
            try {
                entry(type, open == '{' ? '}' : ')');
            } catch (Broken broken) {
                objection.at(position(broken.place), broken.what, broken.expected);
                at = Math.max(start + 1, nextLine(broken.place));
            }
        }
        if (characters > MOST) {
            objection.at(
                    Position.START,
                    Text.of("the fields of all works are too long"),
                    Text.of("at most {0} characters", MOST));
        }
    }

    private void entry(String type, char close) {
        int start = at;
        at++;
        switch (type) {
            case "comment", "preamble" -> {
                at = start;
                group(close);
            }
            case "string" -> {
                space();
                String name = word(close).toLowerCase(Locale.ROOT);
                equals();
                abbreviations.put(name, value(close));
                space();
                end(close);
            }
            default -> {
                space();
                int from = at;
                while (at < text.length() && ",\n".indexOf(peek()) < 0 && peek() != close) {
                    at++;
                }
                String key = text.substring(from, at).strip();
                if (key.isEmpty()) {
                    throw new Broken(from, Text.of("a work without a key"), EXAMPLE);
                }
                Map<String, String> fields = fields(key, close);
                fields.values().forEach(value -> characters += value.length());
                entries.add(new Entry(type, key, fields));
            }
        }
    }

    private static final Text EXAMPLE =
            Text.of("entries such as {0}", "@book{key, title = {…}, year = {…}}");

    private Map<String, String> fields(String key, char close) {
        Map<String, String> fields = new LinkedHashMap<>();
        space();
        while (peek() == ',') {
            at++;
            space();
            if (peek() == close || peek() == ',') {
                continue;
            }
            String name = word(close).toLowerCase(Locale.ROOT);
            equals();
            Value value = value(close);
            if (value.isTooLong()) {
                objection.at(
                        Position.START,
                        Text.of("a field of work '{0}' is too long", key),
                        Text.of("at most {0} characters", LONGEST));
            }
            fields.putIfAbsent(name, value.text());
            space();
        }
        end(close);
        return fields;
    }

    private void end(char close) {
        if (peek() != close) {
            throw unexpected(Text.of("a comma, or {0} at the end", close));
        }
        at++;
    }

    private void equals() {
        space();
        if (peek() != '=') {
            throw unexpected(Text.of("{0} after the name of a field", "="));
        }
        at++;
        space();
    }

    private Broken unexpected(Text expected) {
        Text what =
                at < text.length()
                        ? Text.of(
                                "broken BibTeX: unexpected '{0}'",
                                Character.toString(text.codePointAt(at)))
                        : Text.of("broken BibTeX: the file ends within an entry");
        return new Broken(Math.min(at, text.length()), what, expected);
    }

    /** Texts, numbers and abbreviations, joined by number signs. */
    private Value value(char close) {
        Value value = new Value("", 0);
        int parts = 0;
        boolean more = true;
        while (more) {
            space();
            if (++parts > MOST_PARTS) {
                throw new Broken(
                        at,
                        Text.of("a value of too many parts"),
                        Text.of("at most {0}, joined by #", MOST_PARTS));
            }
            value = value.with(part(close));
            space();
            more = peek() == '#';
            at += more ? 1 : 0;
        }
        return value;
    }

    private Value part(char close) {
        if (peek() == '{') {
            return new Value("", 0).with(new Value(group('}'), 1));
        }
        if (peek() == '"') {
            return new Value("", 0).with(new Value(quoted(), 1));
        }
        String word = word(close);
        return abbreviations.getOrDefault(word.toLowerCase(Locale.ROOT), new Value(word, 1));
    }

    /** What stands between the bracket at hand and its partner. */
    private String group(char close) {
        int start = at;
        char open = peek();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
            } else if (c == open || c == '{') {
                depth++;
            } else if (c == close || c == '}') {
                depth--;
            }
            at++;
            if (depth == 0) {
                return text.substring(start + 1, at - 1);
            }
        }
        throw new Broken(
                start,
                Text.of("broken BibTeX: '{0}' is not closed", open),
                Text.of("{0} after it", close));
    }

    private String quoted() {
        int start = at++;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && depth == 0) {
                at++;
                return text.substring(start + 1, at - 1);
            }
            at += c == '\\' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        }
        at = Math.min(at, text.length());
        throw new Broken(
                start,
                Text.of("broken BibTeX: '{0}' is not closed", "\""),
                Text.of("{0} after it", "\""));
    }

    /** A name or a number; one at least has to be there. */
    private String word(char close) {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(peek())
                && "\"#%',=(){}@".indexOf(peek()) < 0
                && peek() != close) {
            at++;
        }
        if (at == start) {
            throw unexpected(Text.of("a name, a number, or a text in braces"));
        }
        return text.substring(start, at);
    }

    private String name() {
        int start = at;
        while (at < text.length() && Character.isLetter(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private void space() {
        while (at < text.length() && (Character.isWhitespace(peek()) || peek() == '%')) {
            if (peek() == '%') {
                at = nextLine(at);
            } else {
                at++;
            }
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private int nextLine(int from) {
        int end = text.indexOf('\n', Math.min(from, text.length()));
        return end < 0 ? text.length() : end + 1;
    }

    /** Returns where braces are nested deeper than anybody writes, or null. */
    private static @Nullable Position tooDeep(String text) {
        int depth = 0;
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > DEEPEST) {
                return new Position(line, text.codePointCount(start, i) + 1);
            }
        }
        return null;
    }

    private Position position(int offset) {
        int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Position(line, 1 + text.codePointCount(start, offset));
    }
}
