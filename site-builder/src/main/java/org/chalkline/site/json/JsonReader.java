package org.chalkline.site.json;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of any length, such as notebooks with their pictures. A field that is null is left
 * out; of two fields of a name the first counts, as everywhere in a {@link Value}.
 */
public final class JsonReader {

    /** Figures of plotting libraries have about 30 levels. */
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    /** Says what is wrong, and where. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Text text;

        private Broken(Text text) {
            super(text.toString());
            this.text = text;
        }

        /** Returns what is wrong, with its line and column. */
        public Text text() {
            return text;
        }
    }

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a document; null for a document that is null.
     *
     * @throws Broken if it is no JSON
     */
    public static @Nullable Value read(String text) throws Broken {
        JsonReader reader = new JsonReader(text);
        Value value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.broken(Text.of("the JSON goes on after its end"));
        }
        return value;
    }

    private @Nullable Value value() throws Broken {
        space();
        if (++depth > DEEPEST) {
            throw broken(Text.of("the JSON has more than {0} levels", DEEPEST));
        }
        Value value =
                switch (peek()) {
                    case '{' -> fields();
                    case '[' -> items();
                    case '"' -> new Value.Word(string());
                    default -> literal();
                };
        depth--;
        return value;
    }

    private Value fields() throws Broken {
        List<Value.Field> fields = new ArrayList<>();
        at++;
        while (!ends('}', fields.isEmpty())) {
            space();
            String name = string();
            space();
            expect(':');
            Value value = value();
            if (value != null) {
                fields.add(new Value.Field(name, value));
            }
            space();
            if (peek() != '}') {
                expect(',');
            }
        }
        return new Value.Fields(fields);
    }

    private Value items() throws Broken {
        List<Value> items = new ArrayList<>();
        at++;
        while (!ends(']', items.isEmpty())) {
            Value value = value();
            if (value != null) {
                items.add(value);
            }
            space();
            if (peek() != ']') {
                expect(',');
            }
        }
        return new Value.Items(items);
    }

    private boolean ends(char end, boolean isEmpty) throws Broken {
        space();
        if (peek() != end) {
            return false;
        }
        if (!isEmpty && text.charAt(at - 1) == ',') {
            throw broken(Text.of("nothing follows a comma"));
        }
        at++;
        return true;
    }

    private @Nullable Value literal() throws Broken {
        int start = at;
        while (at < text.length() && "+-.".indexOf(text.charAt(at)) >= 0
                || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> new Value.Flag(true);
            case "false" -> new Value.Flag(false);
            // Python writes these two, though JSON has no such numbers.
            case "null", "NaN", "Infinity", "-Infinity" -> null;
            default -> number(word, start);
        };
    }

    private Value number(String word, int start) throws Broken {
        try {
            return new Value.Numeral(Double.parseDouble(word));
        } catch (NumberFormatException e) {
            at = start;
            throw broken(Text.of("this is no JSON"));
        }
    }

    private String string() throws Broken {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        StringBuilder string = new StringBuilder(text.substring(start, at));
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws Broken {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken(Text.of("JSON has no escape '\\{0}'", c));
        };
    }

    private char unicode() throws Broken {
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw broken(Text.of("after \\u stand four hexadecimal digits"));
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Broken {
        if (at >= text.length()) {
            throw broken(Text.of("the JSON ends too early"));
        }
        return text.charAt(at);
    }

    private void expect(char c) throws Broken {
        if (peek() != c) {
            throw broken(Text.of("'{0}' should stand here", c));
        }
        at++;
    }

    private Broken broken(Text what) {
        int end = Math.min(at, text.length());
        int start = text.lastIndexOf('\n', end - 1) + 1;
        long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(start, end) + 1;
        return new Broken(Text.of("{0} (line {1}, column {2})", what, line, column));
    }
}
