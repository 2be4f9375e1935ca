package org.chalkline.site.json;

import java.util.Locale;
import java.util.Map;
import org.chalkline.param.Value;

/** Writes values as JSON, which may stand inside a {@code script} element. */
public final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    /** What starts a line, or empty where all is in one. */
    private final String start;

    private int depth;

    private Json(String start) {
        this.start = start;
    }

    /** Writes a value in one line. */
    public static String of(Value value) {
        return new Json("").whole(value);
    }

    /** Writes a value to be read by people, too: a field in each line, and one at the end. */
    public static String lines(Value value) {
        return new Json("\n").whole(value) + "\n";
    }

    private String whole(Value value) {
        write(value);
        return out.toString();
    }

    /** Writes texts by their keys. */
    public static String of(Map<String, String> texts) {
        Json json = new Json("");
        json.out.append('{');
        texts.forEach(
                (key, text) -> {
                    json.comma('{');
                    json.text(key);
                    json.out.append(':');
                    json.text(text);
                });
        return json.out.append('}').toString();
    }

    private void write(Value value) {
        if (value instanceof Value.Word word) {
            text(word.text());
        } else if (value instanceof Value.Numeral numeral) {
            double number = numeral.number();
            out.append(
                    number == Math.rint(number) && Math.abs(number) < 1e15
                            ? Long.toString((long) number)
                            : Double.toString(number));
        } else if (value instanceof Value.Flag flag) {
            out.append(flag.on());
        } else if (value instanceof Value.Items items) {
            out.append('[');
            for (Value item : items.values()) {
                comma('[');
                write(item);
            }
            out.append(']');
        } else if (value instanceof Value.Fields fields) {
            out.append('{');
            for (Value.Field field : fields.fields()) {
                comma('{');
                line(1);
                text(field.name());
                out.append(start.isEmpty() ? ":" : ": ");
                write(field.value());
                depth--;
            }
            line(0);
            out.append('}');
        }
    }

    /** Starts a line so much deeper, where there are lines. */
    private void line(int deeper) {
        depth += deeper;
        if (!start.isEmpty() && (deeper > 0 || out.charAt(out.length() - 1) != '{')) {
            out.append(start).append(INDENT.repeat(depth));
        }
    }

    private void comma(char opening) {
        if (out.charAt(out.length() - 1) != opening) {
            out.append(',');
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
