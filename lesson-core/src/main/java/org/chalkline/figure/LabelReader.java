package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the notation of a {@link Label} into runs and notes the first thing that is wrong. */
public final class LabelReader {

    /** How a run of characters is set. */
    public enum Kind {
        WORDS("span", "", 0),
        VARIABLE("var", "variable", 0),
        SUBSCRIPT("sub", "script", 4),
        SUPERSCRIPT("sup", "script", -5);

        private final String htmlName;
        private final String cssClass;
        private final double height;

        Kind(String htmlName, String cssClass, double height) {
            this.htmlName = htmlName;
            this.cssClass = cssClass;
            this.height = height;
        }

        /** Returns the name of an HTML element that sets it. */
        public String htmlName() {
            return htmlName;
        }

        /** Returns the class of an SVG element that sets it, or an empty text. */
        public String cssClass() {
            return cssClass;
        }

        /** Returns how far below the line it stands in SVG, in user units. */
        public double height() {
            return height;
        }
    }

    /** Characters that are set alike. */
    public record Run(String text, Kind kind) {}

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Label.@Nullable Problem problem;
    private int at;

    private LabelReader(String text) {
        this.text = text;
    }

    /** Reads a label. */
    public static LabelReader of(String text) {
        LabelReader reader = new LabelReader(text);
        reader.read();
        return reader;
    }

    /** Returns the runs in order. */
    public List<Run> runs() {
        return runs;
    }

    /** Returns the first problem, or null. */
    public Label.@Nullable Problem problem() {
        return problem;
    }

    private void read() {
        while (at < text.length()) {
            int close = text.indexOf('$', at + 1);
            if (text.startsWith("\\$", at)) {
                pending.append('$');
                at += 2;
            } else if (text.charAt(at) != '$') {
                pending.append(text.charAt(at++));
            } else if (close > at + 1) {
                flush(Kind.WORDS);
                at++;
                math(close);
                flush(Kind.WORDS);
                at = close + 1;
            } else {
                report(
                        at,
                        close < 0
                                ? Text.of("a $ without its partner")
                                : Text.of("nothing between two $"),
                        Text.of("math between two $, or \\$ for a dollar sign"));
                pending.append(text.charAt(at++));
            }
        }
        flush(Kind.WORDS);
    }

    private void math(int end) {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '_' || c == '^') {
                flush(Kind.WORDS);
                at++;
                pending.append(argument(end, c));
                flush(c == '_' ? Kind.SUBSCRIPT : Kind.SUPERSCRIPT);
            } else if (c == '{') {
                int close = close(end);
                at++;
                math(close);
                at = Math.min(close + 1, end);
            } else {
                add(next(end));
            }
        }
    }

    /** Adds a character of a formula, with its accent if it has one. */
    private void add(String character) {
        if (character.isEmpty() || !isLetter(character.charAt(0))) {
            pending.append(character);
            return;
        }
        if (character.length() > 1 && character.charAt(1) < 128) {
            // A function's name is upright, and what it is applied to stands off.
            pending.append(character).append('\u2009');
            return;
        }
        flush(Kind.WORDS);
        pending.append(character);
        flush(Kind.VARIABLE);
    }

    /** Takes what is raised or lowered. */
    private String argument(int end, char sign) {
        if (at == end || text.charAt(at) == ' ') {
            report(
                    at - 1,
                    Text.of("nothing after '{0}'", sign),
                    Text.of("a character or a {group}, as in $x_{12}$"));
            return "";
        }
        return text.charAt(at) == '{' ? group(end) : next(end);
    }

    /** Takes the characters of a group. */
    private String group(int end) {
        StringBuilder group = new StringBuilder();
        int close = close(end);
        at++;
        while (at < close) {
            char c = text.charAt(at);
            if (c == '_' || c == '^' || c == '{') {
                report(
                        at,
                        Text.of("'{0}' within an index or exponent", c),
                        Text.of("characters of one height"));
            }
            group.append(next(close));
        }
        at = Math.min(close + 1, end);
        return group.toString();
    }

    /** Returns where the group that opens here ends; at the end of the formula if nowhere else. */
    private int close(int end) {
        int depth = 0;
        for (int i = at; i < end; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        report(at, Text.of("a { without its }"), Text.of("a } before the $ that ends the formula"));
        return end;
    }

    /** Takes a character or a command. */
    private String next(int end) {
        char c = text.charAt(at++);
        if (c == '\\') {
            return command(end);
        }
        if (c == '}') {
            report(at - 1, Text.of("a } without its {"), Text.of("groups such as {12}"));
        }
        return c == '-' ? "\u2212" : String.valueOf(c);
    }

    private String command(int end) {
        int start = at;
        while (at < end && isLatin(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        char accent = LabelSymbols.accent(name);
        if (accent != 0) {
            skipSpaces(end);
            String letter = at == end ? "" : text.charAt(at) == '{' ? group(end) : next(end);
            if (letter.length() != 1 || !isLetter(letter.charAt(0))) {
                report(
                        start - 1,
                        Text.of("no single letter after '\\{0}'", name),
                        Text.of("a letter, as in '{0}'", "$\\hat{y}$"));
                return letter;
            }
            return LabelSymbols.accented(letter.charAt(0), accent);
        }
        String symbol = LabelSymbols.named(name);
        if (symbol.isEmpty()) {
            report(start - 1, Text.of("unknown command '\\{0}'", name), LabelSymbols.expected());
        } else if (isLetter(symbol.charAt(0))) {
            // The space in \alpha x only ends the name.
            skipSpaces(end);
        }
        return symbol;
    }

    private void skipSpaces(int end) {
        int after = at;
        while (after < end && text.charAt(after) == ' ') {
            after++;
        }
        if (after < end && (isLatin(text.charAt(after)) || text.charAt(after) == '{')) {
            at = after;
        }
    }

    private void report(int offset, Text what, Text expected) {
        if (problem == null) {
            problem = new Label.Problem(offset, what, expected);
        }
    }

    private void flush(Kind kind) {
        if (pending.length() > 0) {
            runs.add(new Run(pending.toString(), kind));
            pending.setLength(0);
        }
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Latin and Greek. */
    private static boolean isLetter(char c) {
        // × and ÷ stand among the letters of Latin-1.
        return isLatin(c) || (c >= 0xC0 && c < 0x400 && c != '×' && c != '÷');
    }
}
