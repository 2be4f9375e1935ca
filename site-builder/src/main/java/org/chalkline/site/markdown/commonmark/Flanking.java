package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Whether a run of delimiters may open or close emphasis, by the characters beside it.
 *
 * <p>To CommonMark's rules it adds the amendment known as CJK-friendly emphasis: East Asian
 * punctuation is not held against a run, and other punctuation is not where East Asian writing
 * stands on the other side. Text without an East Asian character is read as CommonMark says.
 */
record Flanking(boolean canOpen, boolean canClose) {

    private static final int LINE_END = '\n';

    static Flanking of(BasedSequence input, int start, int end, DelimiterProcessor processor) {
        int before = before(input, start);
        int after = end == input.length() ? LINE_END : codePoint(input, end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean eastBefore = Cjk.isEastAsian(before);
        boolean eastAfter = Cjk.isEastAsian(after);
        boolean markBefore = isPunctuation(before);
        boolean markAfter = isPunctuation(after);
        boolean openBefore = spaceBefore || markBefore || eastBefore;
        boolean openAfter = spaceAfter || markAfter || eastAfter;
        boolean left = !spaceAfter && (!markAfter || eastAfter || openBefore);
        boolean right = !spaceBefore && (!markBefore || eastBefore || openAfter);
        String first = Character.toString(before);
        String next = Character.toString(after);
        return new Flanking(
                processor.canBeOpener(
                        first, next, left, right, markBefore, markAfter, spaceBefore, spaceAfter),
                processor.canBeCloser(
                        first, next, left, right, markBefore, markAfter, spaceBefore, spaceAfter));
    }

    /** The character before a place; one that only picks the shape of another does not count. */
    private static int before(BasedSequence input, int start) {
        int index = start;
        while (index > 0) {
            int c = input.charAt(--index);
            if (index > 0
                    && Character.isSurrogatePair(input.charAt(index - 1), input.charAt(index))) {
                c = Character.toCodePoint(input.charAt(--index), input.charAt(index + 1));
            }
            boolean selects = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
            if (!selects) {
                return c;
            }
        }
        return LINE_END;
    }

    private static int codePoint(BasedSequence input, int index) {
        char high = input.charAt(index);
        return index + 1 < input.length()
                        && Character.isSurrogatePair(high, input.charAt(index + 1))
                ? Character.toCodePoint(high, input.charAt(index + 1))
                : high;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.isSpaceChar(c);
    }

    /** Unicode's categories P and S. */
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }

    /** A run that remembers its length: the rule of three asks for it after some was used. */
    static final class Run extends Delimiter {

        private final int lengthInText;

        Run(
                BasedSequence input,
                Text node,
                char mark,
                Flanking flanking,
                Delimiter previous,
                int start) {
            super(input, node, mark, flanking.canOpen, flanking.canClose, previous, start);
            lengthInText = node.getTextLength();
            setNumDelims(lengthInText);
        }

        static int lengthInText(DelimiterRun run) {
            return run instanceof Run ours ? ours.lengthInText : run.length();
        }
    }
}
