package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.commonmark.Cjk;
import org.chalkline.site.markdown.commonmark.CommonMarkInlines;

/**
 * Finds {@code $…$}, {@code $$…$$}, <code>$`…`$</code> and {@code \(…\)} in running text, and
 * {@code \[…\]} where it fills its block or holds signs of TeX.
 *
 * <p>As with MyST, spaces may stand within the dollars; that prices and names of variables stay
 * text, no formula begins after a digit or ends before one, none holds Chinese, Japanese or Korean
 * outside {@code \text}, and one with spaces at its ends neither touches a Latin word nor holds a
 * sentence.
 */
public final class InlineMathParser {

    private static final Pattern TEXT_GROUP =
            Pattern.compile("\\\\(?:text[a-z]*|mbox|hbox)\\s*\\{");

    /** Two words beside one another, which only text has. */
    private static final Pattern WORDS =
            Pattern.compile("(?<![\\\\\\p{L}{])\\p{L}{2,}\\s+\\p{L}{2,}");

    /** An amount of something. */
    private static final Pattern AMOUNT = Pattern.compile("^\\s*\\d[\\d.,]*\\s+\\p{L}{2,}");

    /** A formula without any sign, which such spaces make look like text. */
    private static final Pattern WORD =
            Pattern.compile("\\s*[\\p{L}\\d]+(?:[.'][\\p{L}\\d]+)*'*\\s*");

    private static final Pattern OPERATORS = Pattern.compile("[\\\\^_=+*/<>|{}()-]");

    private static final Pattern SIGNS = Pattern.compile("[\\\\^_=]");

    private InlineMathParser() {}

    /** Parses a formula, or dollars as text. */
    public static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        String text = ((CommonMarkInlines) parser).text();
        int start = parser.getIndex();
        if (input.charAt(start) == '\\') {
            return parseBrackets(parser, text, start);
        }
        int ticked = text.startsWith("$`", start) ? text.indexOf('`', start + 2) : -1;
        if (ticked > start + 2 && text.startsWith("`$", ticked)) {
            return append(parser, start, start + 2, ticked, ticked + 2, false);
        }
        int dollars = input.matchChars("$$", start) ? 2 : 1;
        int from = start + dollars;
        int end = closing(text, from, dollars);
        if (end < 0) {
            // What is no formula is text, all of its dollars at once.
            parser.setIndex(from);
            parser.appendText(input, start, from);
            return true;
        }
        return append(parser, start, from, end, end + dollars, dollars == 2);
    }

    /** Parses a formula between brackets with one backslash each, or two, as in mdBook. */
    private static boolean parseBrackets(LightInlineParser parser, String text, int start) {
        int open = text.startsWith("\\\\", start) ? start + 2 : start + 1;
        int bracket = open < text.length() ? "([".indexOf(text.charAt(open)) : -1;
        if (bracket < 0) {
            return false;
        }
        String mark = text.substring(start, open) + ")]".charAt(bracket);
        int to = text.indexOf(mark, open + 1);
        String tex = to < 0 ? "" : text.substring(open + 1, to);
        if (tex.isBlank() || tex.contains(text.substring(start, open + 1))) {
            return false;
        }
        int end = to + mark.length();
        boolean display = bracket == 1;
        boolean alone = start == 0 && end == text.length();
        boolean meant = alone || SIGNS.matcher(tex).find();
        return (!display || meant) && append(parser, start, open + 1, to, end, display);
    }

    private static boolean append(
            LightInlineParser parser, int start, int from, int to, int end, boolean display) {
        BasedSequence input = parser.getInput();
        BasedSequence tex = input.subSequence(from, to).trim();
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new InlineMath(input.subSequence(start, end), tex, display));
        return true;
    }

    private static int closing(String input, int from, int dollars) {
        if (dollars == 1 && from > 1 && isDigit(input.charAt(from - 2))) {
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
        boolean spaceBefore = isSpace(input.charAt(from));
        boolean spaceAfter = isSpace(input.charAt(i - 1));
        boolean touches =
                (spaceBefore && from > 1 && isLatin(input.charAt(from - 2)))
                        || (spaceAfter && i + 1 < input.length() && isLatin(input.charAt(i + 1)));
        String tex = input.substring(from, i);
        return !tex.isBlank()
                && !(i + 1 < input.length() && isDigit(input.charAt(i + 1)))
                && !touches
                && !isProse(tex, spaceBefore || spaceAfter)
                && !holdsEastAsian(tex);
    }

    /**
     * Whether a text between dollars is one of the sentence around.
     *
     * @param isSpaced whether spaces stand at its ends, which is rare in formulas
     */
    private static boolean isProse(String tex, boolean isSpaced) {
        boolean signs = OPERATORS.matcher(tex).find();
        boolean words = WORDS.matcher(tex).find();
        return isSpaced
                ? words || AMOUNT.matcher(tex).find() || !(signs || WORD.matcher(tex).matches())
                : words && !signs;
    }

    /** Whether there is Chinese, Japanese or Korean outside groups that are set as text. */
    private static boolean holdsEastAsian(String tex) {
        Matcher textGroup = TEXT_GROUP.matcher(tex);
        int i = 0;
        while (i < tex.length()) {
            if (textGroup.region(i, tex.length()).lookingAt()) {
                i = endOfGroup(tex, textGroup.end());
            } else if (Cjk.isEastAsian(tex.codePointAt(i))) {
                return true;
            }
            i++;
        }
        return false;
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

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Cjk.isEastAsian(c) || c == '\\';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
