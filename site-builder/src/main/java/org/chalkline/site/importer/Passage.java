package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of Markdown as notebooks read it: text, code, a formula or a comment. A formula stands
 * between its marks; any other part has none.
 *
 * @param open what begins a formula, such as {@code $}; empty for anything else
 * @param close what ends it
 * @param isEnded whether code, a formula or a comment has its end in the cell
 */
record Passage(Kind kind, String open, String body, String close, boolean isEnded) {

    /** What a part is. */
    enum Kind {
        TEXT,
        CODE,
        FORMULA,
        COMMENT
    }

    private static final Pattern FENCE =
            Pattern.compile("(?m)^[ \\t>]*(?:[-*+]|\\d+[.)])?[ \\t]*(`{3,}|~{3,})(.*)$");
    private static final Pattern ENVIRONMENT =
            Pattern.compile(
                    "\\\\begin\\{((?:equation|align|alignat|gather|multline|flalign|eqnarray)\\*?)}");

    /** With spaces at its ends, what has none of these signs and several words is no formula. */
    private static final Pattern LOOSE =
            Pattern.compile(".*[\\\\^_=+*/<>].*|[^\\s\\d]\\S*", Pattern.DOTALL);

    /** Splits Markdown; the parts together are the whole. */
    static List<Passage> of(String markdown) {
        return new Splitter(markdown).split();
    }

    /** Returns the part as its author wrote it. */
    String source() {
        return open + body + close;
    }

    /** Returns whether a formula stands on lines of its own. */
    boolean isDisplay() {
        return !open.equals("$") && !open.equals("\\\\(");
    }

    private static final class Splitter {

        /** No formula is longer. */
        private static final int LONGEST = 20_000;

        private final String text;
        private final List<Passage> parts = new ArrayList<>();
        private int from;

        Splitter(String text) {
            this.text = text;
        }

        List<Passage> split() {
            int i = 0;
            while (i < text.length()) {
                i = next(i);
            }
            flush(text.length());
            return parts;
        }

        /** Takes what begins at a character, and returns where to go on. */
        private int next(int i) {
            if (i == 0 || text.charAt(i - 1) == '\n') {
                Matcher fence = FENCE.matcher(text).region(i, text.length());
                if (fence.lookingAt() && !fence.group(2).contains(fence.group(1).substring(0, 1))) {
                    return fenced(i, fence);
                }
            }
            return switch (text.charAt(i)) {
                case '`' -> span(i);
                case '$' -> dollars(i);
                case '\\' -> backslash(i);
                case '<' -> comment(i);
                default -> i + 1;
            };
        }

        private int fenced(int i, Matcher opening) {
            String mark = opening.group(1);
            String same = Pattern.quote(mark.substring(0, 1)) + "{" + mark.length() + ",}";
            Matcher end = Pattern.compile("(?m)^[ \\t>]*" + same + "[ \\t]*$").matcher(text);
            boolean isEnded = end.find(Math.min(opening.end() + 1, text.length()));
            int stop = isEnded ? end.end() : text.length();
            return add(Kind.CODE, i, "", text.substring(i, stop), "", isEnded);
        }

        private int span(int i) {
            int run = i;
            while (run < text.length() && text.charAt(run) == '`') {
                run++;
            }
            String mark = text.substring(i, run);
            int end = run;
            while ((end = text.indexOf(mark, end)) >= 0 && end <= paragraphEnd(i)) {
                int after = end + mark.length();
                if (after < text.length() && text.charAt(after) == '`') {
                    while (after < text.length() && text.charAt(after) == '`') {
                        after++;
                    }
                    end = after;
                } else {
                    return add(Kind.CODE, i, "", text.substring(i, after), "", true);
                }
            }
            return run;
        }

        private int dollars(int i) {
            if (text.startsWith("$$", i)) {
                int end = unescaped("$$", i + 2);
                boolean isFormula = end > i + 2 && !text.substring(i + 2, end).isBlank();
                return isFormula ? formula(i, "$$", end, "$$") : i + 2;
            }
            int end = unescaped("$", i + 1);
            if (end < 0 || end > paragraphEnd(i)) {
                return i + 1;
            }
            String body = text.substring(i + 1, end);
            boolean isTight = !body.isBlank() && body.strip().equals(body);
            boolean isPrice = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            boolean isFormula = isTight ? !isPrice : LOOSE.matcher(body.strip()).matches();
            return isFormula ? formula(i, "$", end, "$") : i + 1;
        }

        private int backslash(int i) {
            Matcher environment = ENVIRONMENT.matcher(text).region(i, text.length());
            if (environment.lookingAt()) {
                String close = "\\end{" + environment.group(1) + "}";
                int end = within(LONGEST, close, environment.end());
                return end < 0 ? i + 1 : formula(i, environment.group(), end, close);
            }
            for (String[] pair : new String[][] {{"\\\\(", "\\\\)"}, {"\\\\[", "\\\\]"}}) {
                int end = text.startsWith(pair[0], i) ? within(LONGEST, pair[1], i + 3) : -1;
                if (end > i + 3) {
                    return formula(i, pair[0], end, pair[1]);
                }
            }
            return i + 2;
        }

        private int comment(int i) {
            if (!text.startsWith("<!--", i)) {
                return i + 1;
            }
            int end = text.indexOf("-->", i);
            int stop = end < 0 ? text.length() : end + 3;
            return add(Kind.COMMENT, i, "", text.substring(i, stop), "", end >= 0);
        }

        private int formula(int i, String open, int end, String close) {
            String body = text.substring(i + open.length(), end);
            return add(Kind.FORMULA, i, open, body, close, true);
        }

        private int add(Kind kind, int i, String open, String body, String close, boolean isEnded) {
            flush(i);
            parts.add(new Passage(kind, open, body, close, isEnded));
            from = i + open.length() + body.length() + close.length();
            return from;
        }

        private void flush(int end) {
            int stop = Math.min(end, text.length());
            if (stop > from) {
                parts.add(new Passage(Kind.TEXT, "", text.substring(from, stop), "", true));
                from = stop;
            }
        }

        /** Returns where a mark stands that no backslash takes away, or -1. */
        private int unescaped(String mark, int start) {
            for (int i = start; i < text.length(); i++) {
                if (text.charAt(i) == '\\') {
                    i++;
                } else if (text.startsWith(mark, i)) {
                    return i;
                }
            }
            return -1;
        }

        /** Returns where a mark stands among the next characters, or -1. */
        private int within(int characters, String mark, int start) {
            int end = Math.min(text.length(), start + characters);
            int found = text.substring(start, end).indexOf(mark);
            return found < 0 ? -1 : start + found;
        }

        private int paragraphEnd(int i) {
            int end = text.indexOf("\n\n", i);
            return end < 0 ? text.length() : end;
        }
    }
}
