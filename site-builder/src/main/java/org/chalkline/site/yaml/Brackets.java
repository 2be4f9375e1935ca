package org.chalkline.site.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the plain values that YAML would split at a comma or colon within brackets of their own, so
 * that they can be read as if they stood in quotes: <code>{m: mean(f(a, b))}</code>.
 *
 * <p>A pair of brackets is one piece of the plain value that it stands in, and so is a formula
 * between two {@code $} in one line. A value that begins with {@code [} or <code>{</code> and goes
 * on after the closing bracket is plain: <code>{range:.1f} m</code>. So is <code>{P:.1%}</code>,
 * which YAML would take for a group with an empty field. A bracket without its partner is a
 * character like any other.
 */
final class Brackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String BLANK = " \t\n";

    private final String text;

    /** Where the piece ends that begins with a character; 0 where none does. */
    private final int[] ends;

    private final List<Integer> quotes = new ArrayList<>();

    /** The column of the name or dash that the next value belongs to. */
    private int owner = -1;

    private int depth;

    /** Whether the last brackets held a plain name and nothing else. */
    private boolean isName;

    /** Whether text follows a quoted value, which YAML itself tells of best. */
    private boolean isTorn;

    private int lineStart;
    private int lineEnd = -1;

    private Brackets(String text) {
        this.text = text;
        ends = new int[text.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int closing = CLOSING.indexOf(at(i));
            if (is(OPENING, i) && !is(",", i + 1)) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty()) {
                if (at(open.peek()) == OPENING.charAt(closing)) {
                    ends[open.pop()] = i;
                } else {
                    open.clear();
                }
            } else if (is("$", i)) {
                ends[i] = formula(i);
                i = Math.max(i, ends[i]);
            } else {
                i = isComment(i) ? end(i) : i + (is("\\", i) ? 1 : 0);
            }
        }
    }

    /** Returns where the piece ends that begins with each character; 0 where none does. */
    static int[] pieces(String text) {
        return new Brackets(text).ends;
    }

    /** Returns before which characters a single quote is to be put, in order. */
    static List<Integer> quotes(String text) {
        Brackets brackets = new Brackets(text);
        brackets.block();
        return brackets.quotes;
    }

    /** Returns where the formula ends that begins with a dollar sign; 0 for a price. */
    private int formula(int start) {
        int end = start + 1;
        while (!is("$\n", end)) {
            end += is("\\", end) ? 2 : 1;
        }
        return is("\n", end) || is(BLANK + ",$", start + 1) || is(BLANK, end - 1) ? 0 : end;
    }

    private void block() {
        int node = 0;
        for (int at = 0; at < text.length(); ) {
            if (is(BLANK, at)) {
                at++;
            } else if (is("#", at)) {
                at = end(at);
            } else if (text.startsWith("---", at) && is(BLANK, at + 3) && column(at) == 0) {
                at += 3;
            } else if (is("-?:", at) && is(BLANK, at + 1)) {
                owner = is(":", at) ? node : column(at);
                at++;
            } else if (is("|>", at)) {
                at = end(at);
                while (at < text.length() && isBelow(at)) {
                    at = end(at + 1);
                }
            } else {
                node = column(at);
                at = node(at, false);
            }
        }
    }

    /** Returns whether the line after a line break is empty or part of the same value. */
    private boolean isBelow(int lineBreak) {
        int next = lineBreak + 1;
        while (is(" ", next)) {
            next++;
        }
        return is("\n", next) || column(next) > owner;
    }

    /** Reads a value and returns where it ends. */
    private int node(int start, boolean inFlow) {
        int end = start + 1;
        if (is("'\"", start)) {
            boolean isSingle = is("'", start);
            while (end < text.length()
                    && (at(end) != at(start) || (isSingle && text.startsWith("''", end)))) {
                end += is(isSingle ? "'" : "\\", end) ? 2 : 1;
            }
            return end + 1;
        }
        if (is("&!", start)) {
            while (!is(BLANK, end) && !isEnd(end, inFlow)) {
                end++;
            }
            return end;
        }
        if (is("[{", start)) {
            int known = quotes.size();
            end = flow(start);
            if (ends[start] == 0 || isTorn || !(isName || goesOn(end, inFlow))) {
                return end;
            }
            quotes.subList(known, quotes.size()).clear();
        }
        return plain(start, inFlow);
    }

    private int flow(int start) {
        // YAML in more brackets is refused.
        int at = ++depth > BoundedParser.DEEPEST ? text.length() : start + 1;
        int names = 0;
        boolean isMore = is("[", start);
        while (at < text.length() && !is("]}", at)) {
            if (is(BLANK, at)) {
                at++;
            } else if (is("#", at)) {
                at = end(at);
            } else if (is(",:", at) || (is("?", at) && is(BLANK, at + 1))) {
                isMore = true;
                at++;
            } else {
                names++;
                isMore |= is("'\"[{&!*", at);
                boolean isQuoted = is("'\"", at);
                at = node(at, true);
                isTorn |= isQuoted && !is(BLANK + ",:]}", at);
            }
        }
        depth--;
        isName = names == 1 && !isMore;
        return at + 1;
    }

    private boolean goesOn(int end, boolean inFlow) {
        int at = end;
        while (at < text.length() && is(inFlow ? BLANK : " \t", at)) {
            at++;
        }
        return !is(inFlow ? "\n#,]}" : "\n#", at) && !(is(":", at) && is(BLANK, at + 1));
    }

    private int plain(int start, boolean inFlow) {
        int piece = start - 1;
        int end = start + 1;
        boolean splits = is("[{", start);
        for (int at = start; at < text.length() && !isComment(at); at++) {
            piece = at > piece && ends[at] > 0 ? ends[at] : piece;
            boolean isEnd = isEnd(at, inFlow);
            if ((isEnd && at > piece) || (is("\n", at) && !inFlow && !isBelow(at))) {
                break;
            }
            splits |= isEnd;
            end = is(BLANK, at) ? end : at + 1;
        }
        for (int i = start; i <= end && splits && piece < end; i++) {
            if (i == start || i == end || is("'", i)) {
                quotes.add(i);
            }
        }
        return end;
    }

    /** Returns whether a plain value ends before a character. */
    private boolean isEnd(int at, boolean inFlow) {
        String marks = inFlow ? ",[]{}" : "";
        return is(marks, at) || (is(":", at) && is(BLANK + marks, at + 1));
    }

    private boolean isComment(int at) {
        return is("#", at) && is(BLANK, at - 1);
    }

    private boolean is(String some, int at) {
        return some.indexOf(at(at)) >= 0;
    }

    /** Returns a character; a line break before the first and after the last. */
    private char at(int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == '\r' ? '\n' : text.charAt(at);
    }

    private int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Returns the column of a character; asked from top to bottom, so lines are found once. */
    private int column(int at) {
        while (lineEnd < at) {
            lineStart = lineEnd + 1;
            lineEnd = end(lineStart);
        }
        return at - lineStart;
    }
}
