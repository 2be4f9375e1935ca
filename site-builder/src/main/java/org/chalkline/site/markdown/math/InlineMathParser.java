package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.commonmark.CommonMarkInlines;

/**
 * Finds {@code $…$} and {@code $$…$$} in running text. As with pandoc, the opening dollar has no
 * space after it and the closing one none before it and no digit after it, so that prices stay
 * prices.
 */
public final class InlineMathParser {

    private static final Pattern TEXT_GROUP =
            Pattern.compile("\\\\(?:text[a-z]*|mbox|hbox)\\s*\\{");

    private InlineMathParser() {}

    /** Parses a formula, or a dollar as text. */
    public static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int dollars = input.matchChars("$$", start) ? 2 : 1;
        int from = start + dollars;
        int end = closing(((CommonMarkInlines) parser).text(), from, dollars);
        if (end < 0) {
            // What is no formula is text, all of its dollars at once.
            parser.setIndex(from);
            parser.appendText(input, start, from);
            return true;
        }
        parser.flushTextNode();
        parser.setIndex(end + dollars);
        parser.appendNode(
                new InlineMath(
                        input.subSequence(start, end + dollars),
                        input.subSequence(from, end),
                        dollars == 2));
        return true;
    }

    private static int closing(String input, int from, int dollars) {
        if (dollars == 1 && (from >= input.length() || isSpace(input.charAt(from)))) {
            return -1;
        }
        Matcher textGroup = TEXT_GROUP.matcher(input);
        for (int i = from; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                boolean text = textGroup.region(i, input.length()).lookingAt();
                i = text ? endOfGroup(input, textGroup.end()) : i + 1;
            } else if (c == '`') {
                i = endOfCode(input, i);
            } else if (c == '$') {
                return closes(input, from, i, dollars) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean closes(String input, int from, int i, int dollars) {
        if (i == from) {
            return false;
        }
        if (dollars == 2) {
            return input.startsWith("$$", i) && !input.substring(from, i).isBlank();
        }
        boolean digitFollows = i + 1 < input.length() && isDigit(input.charAt(i + 1));
        return !isSpace(input.charAt(i - 1)) && !digitFollows;
    }

    /** The index of a text group's closing brace; dollars inside it are the group's own. */
    private static int endOfGroup(String input, int inside) {
        int depth = 1;
        for (int i = inside; i < input.length(); i++) {
            switch (input.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i;
            }
        }
        return inside - 1;
    }

    /** The last index of a code span that begins here, which wins over a formula; or this index. */
    private static int endOfCode(String input, int start) {
        int run = start;
        while (run < input.length() && input.charAt(run) == '`') {
            run++;
        }
        String ticks = input.substring(start, run);
        Matcher closing = Pattern.compile("(?<!`)" + ticks + "(?!`)").matcher(input);
        return closing.find(run) ? closing.end() - 1 : run - 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
