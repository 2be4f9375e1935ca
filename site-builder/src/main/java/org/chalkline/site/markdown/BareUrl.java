package org.chalkline.site.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address in running text. It ends before white space, before the first character of Chinese
 * or Japanese writing and its punctuation, and without the punctuation of the sentence around it.
 */
final class BareUrl extends Node {

    private static final Pattern SCHEME = Pattern.compile("https?://(?=[^\\s<>])");

    private BareUrl(BasedSequence chars) {
        super(chars);
    }

    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        Matcher scheme = SCHEME.matcher(input).region(start, input.length());
        boolean insideWord = start > 0 && isAsciiWord(input.charAt(start - 1));
        if (insideWord || !scheme.lookingAt()) {
            return false;
        }
        int end = end(input.toString(), scheme.end());
        if (end <= scheme.end()) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new BareUrl(input.subSequence(start, end)));
        return true;
    }

    private static int end(String input, int from) {
        int end = from;
        int open = 0;
        while (end < input.length()) {
            int c = input.codePointAt(end);
            if (Character.isWhitespace(c) || "<>\"`[]*|".indexOf(c) >= 0) {
                break;
            }
            if (Cjk.isLetter(c) || Cjk.isPunctuation(c)) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        while (end > from && ".,;:!?'_~".indexOf(input.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
