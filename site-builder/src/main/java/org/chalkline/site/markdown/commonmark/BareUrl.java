package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An address in running text, as GFM finds them, but that it ends before the first character of
 * Chinese, Japanese or Korean writing and its punctuation, and before brackets, quotes, bars and
 * asterisks.
 */
public final class BareUrl extends Node {

    /** The characters with which the schemes begin. */
    static final String FIRST = "fhwmx";

    /** Below are the characters of ASCII. */
    private static final int FIRST_WIDE = 0x80;

    private static final String WWW = "www.";
    private static final List<String> PAGES = List.of("http://", "https://", "ftp://");
    private static final List<String> MAILS = List.of("mailto:", "xmpp:");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-zA-Z0-9_-]+(?:\\.[a-zA-Z0-9_-]+)*+(?=[^\\s<>]|$)");
    private static final Pattern MAIL =
            Pattern.compile("[a-zA-Z0-9.+_-]++@[a-zA-Z0-9_-]+(?:\\.[a-zA-Z0-9_-]+)++");
    private static final Pattern ENTITY = Pattern.compile("&[a-zA-Z0-9]+;$");

    private final String address;

    BareUrl(BasedSequence chars, String address) {
        super(chars);
        this.address = address;
    }

    /** Where it leads. */
    public String address() {
        return address;
    }

    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start > 0 && isAsciiWord(input.charAt(start - 1))) {
            return false;
        }
        int end = end(input, start);
        if (end < 0) {
            return false;
        }
        BasedSequence chars = input.subSequence(start, end);
        String address = (chars.startsWith(WWW) ? "http://" : "") + chars;
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new BareUrl(chars, address));
        return true;
    }

    private static int end(BasedSequence input, int start) {
        for (String scheme : MAILS) {
            if (input.matchChars(scheme, start)) {
                return mailEnd(input, start + scheme.length(), scheme.equals("xmpp:"));
            }
        }
        if (input.matchChars(WWW, start)) {
            return pageEnd(input, start, start + WWW.length());
        }
        for (String scheme : PAGES) {
            if (input.matchChars(scheme, start)) {
                return pageEnd(input, start + scheme.length(), start + scheme.length());
            }
        }
        return -1;
    }

    private static int mailEnd(BasedSequence input, int from, boolean resource) {
        int end = mailEnd(input, from);
        boolean more = resource && end > 0 && end + 1 < input.length() && input.charAt(end) == '/';
        int last = end + 1;
        while (more && last < input.length() && isResource(input.charAt(last))) {
            last++;
        }
        while (more && input.charAt(last - 1) == '.') {
            last--;
        }
        return more && last > end + 1 ? last : end;
    }

    /** The end of a mail address that begins at an index, or -1. */
    static int mailEnd(CharSequence input, int from) {
        var mail = MAIL.matcher(input).region(from, input.length());
        if (!mail.lookingAt()) {
            return -1;
        }
        char last = input.charAt(mail.end() - 1);
        return last == '-' || last == '_' ? -1 : mail.end();
    }

    private static boolean isResource(char c) {
        return isAsciiWord(c) || c == '@' || c == '.';
    }

    private static int pageEnd(BasedSequence input, int domain, int from) {
        var found = DOMAIN.matcher(input).region(domain, input.length());
        if (!found.lookingAt() || found.end() <= from || hasLateUnderscore(found.group())) {
            return -1;
        }
        int end = from;
        while (end < input.length() && isInside(Character.codePointAt(input, end))) {
            end += Character.charCount(Character.codePointAt(input, end));
        }
        int last = trimmed(input, from, end);
        return last > from ? last : -1;
    }

    /** The last two parts of a host's name have no underscores. */
    private static boolean hasLateUnderscore(String domain) {
        int last = domain.lastIndexOf('.');
        int second = last < 0 ? -1 : domain.lastIndexOf('.', last - 1);
        return domain.indexOf('_', second + 1) >= 0;
    }

    private static boolean isInside(int c) {
        return !Character.isWhitespace(c)
                && "<>\"`[]*|".indexOf(c) < 0
                && (c < FIRST_WIDE || isLetter(c))
                && !Cjk.isEastAsian(c);
    }

    /** Signs such as arrows, circled digits and emoji are of the sentence, not of the address. */
    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The end without the punctuation of the sentence around. */
    private static int trimmed(BasedSequence input, int from, int to) {
        int end = to;
        int open = 0;
        for (int i = from; i < to; i++) {
            open += input.charAt(i) == '(' ? 1 : input.charAt(i) == ')' ? -1 : 0;
        }
        while (end > from) {
            char last = input.charAt(end - 1);
            if (last == ';') {
                var entity = ENTITY.matcher(input.subSequence(from, end));
                end = entity.find() ? from + entity.start() : end - 1;
            } else if (last == ')' && open < 0) {
                open++;
                end--;
            } else if (".,:!?'_~(".indexOf(last) >= 0) {
                end--;
            } else {
                break;
            }
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
