package org.chalkline.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with simple math: between two {@code $}, letters are variables, {@code _} lowers and {@code
 * ^} raises the next character or {@code {group}}.
 *
 * <p>{@code 单元 $w_1$}, {@code $w^{[1]}_1 x$}; {@code \$} is a dollar sign, and so is a {@code $}
 * without its partner. A label is the same in every state; what changes is written beside it.
 *
 * @param text as a lesson writes it
 */
public record Label(String text) {

    /** A label without words. */
    public static final Label NONE = new Label("");

    private static final double SUBSCRIPT_DROP = 4;
    private static final double SUPERSCRIPT_RISE = 5;

    /** How a run of characters is set. */
    private enum Kind {
        WORDS,
        VARIABLE,
        SUBSCRIPT,
        SUPERSCRIPT
    }

    /** Characters that are set alike. */
    private record Run(String text, Kind kind) {}

    /** Returns the label that a lesson's text means. */
    public static Label of(String text) {
        return new Label(text);
    }

    /** Returns whether the label has no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the characters without their setting, for names that are read aloud. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        boolean math = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscape(i)) {
                out.append('$');
                i++;
            } else if (c == '$' && (math || isOpen(i))) {
                math = !math;
            } else if (!math) {
                out.append(c);
            } else if (c != '_' && c != '^' && c != '{' && c != '}') {
                out.append(c == '-' ? '\u2212' : c);
            }
        }
        return out.toString();
    }

    private boolean isEscape(int at) {
        return text.startsWith("\\$", at);
    }

    /** Whether a dollar sign has a partner, with math between the two. */
    private boolean isOpen(int dollar) {
        return text.indexOf('$', dollar + 1) > dollar + 1;
    }

    /** Adds the label to an HTML element. */
    public Element.Builder inHtml(Element.Builder parent) {
        for (Run run : new Reader().read()) {
            switch (run.kind()) {
                case WORDS -> parent.text(run.text());
                case VARIABLE -> parent.add(Element.of("var").text(run.text()));
                case SUBSCRIPT -> parent.add(Element.of("sub").text(run.text()));
                case SUPERSCRIPT -> parent.add(Element.of("sup").text(run.text()));
            }
        }
        return parent;
    }

    /** Adds the label to an SVG text element. */
    public Element.Builder inSvg(Element.Builder parent) {
        double height = 0;
        for (Run run : new Reader().read()) {
            double next =
                    switch (run.kind()) {
                        case SUBSCRIPT -> SUBSCRIPT_DROP;
                        case SUPERSCRIPT -> -SUPERSCRIPT_RISE;
                        default -> 0;
                    };
            if (next == height && run.kind() == Kind.WORDS) {
                parent.text(run.text());
                continue;
            }
            Element.Builder span =
                    switch (run.kind()) {
                        case WORDS -> Element.of("tspan");
                        case VARIABLE -> Element.of("tspan", "variable");
                        default -> Element.of("tspan", "script");
                    };
            if (next != height) {
                // Not baseline-shift, which Firefox does not know.
                span.set("dy", next - height);
                height = next;
            }
            parent.add(span.text(run.text()));
        }
        return parent;
    }

    /** Reads the notation. */
    private final class Reader {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();

        List<Run> read() {
            int at = 0;
            while (at < text.length()) {
                if (isEscape(at)) {
                    pending.append('$');
                    at += 2;
                } else if (text.charAt(at) == '$' && isOpen(at)) {
                    int close = text.indexOf('$', at + 1);
                    flush(Kind.WORDS);
                    math(at + 1, close);
                    at = close + 1;
                } else {
                    pending.append(text.charAt(at));
                    at++;
                }
            }
            flush(Kind.WORDS);
            return runs;
        }

        private void math(int from, int to) {
            int at = from;
            while (at < to) {
                char c = text.charAt(at);
                if ((c == '_' || c == '^') && at + 1 < to) {
                    flush(Kind.WORDS);
                    boolean group = text.charAt(at + 1) == '{';
                    int close = group ? text.indexOf('}', at) : -1;
                    int end = group && close > 0 && close < to ? close : at + 2;
                    pending.append(text, group ? at + 2 : at + 1, end);
                    flush(c == '_' ? Kind.SUBSCRIPT : Kind.SUPERSCRIPT);
                    at = group ? end + 1 : end;
                } else if (isLetter(c)) {
                    flush(Kind.WORDS);
                    pending.append(c);
                    flush(Kind.VARIABLE);
                    at++;
                } else {
                    pending.append(c == '-' ? '\u2212' : c);
                    at++;
                }
            }
            flush(Kind.WORDS);
        }

        /** Latin and Greek. */
        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x400);
        }

        private void flush(Kind kind) {
            if (pending.length() > 0) {
                runs.add(new Run(pending.toString(), kind));
                pending.setLength(0);
            }
        }
    }
}
