package org.chalkline.site.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a text can be found by: its words, and of writing without spaces (Chinese, Japanese, Korean)
 * every character and every two that stand together.
 *
 * <p>One rule serves the index and the readers' searches: the expression {@link #RULE}, which an
 * index brings along for the script that searches it, and {@link #fold}, which the script has, too;
 * a test compares both in a browser.
 */
final class Words {

    /** Characters that are words by themselves. */
    private static final String ALONE =
            "\u3005-\u3007\u3041-\u30FA\u30FC-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3"
                    + "\uF900-\uFAFF\uFF66-\uFF9F\uD840\uDC00-\uD888\uDFAF";

    /**
     * Finds one word after another: a run of letters and digits, or else a character that is a word
     * by itself, with it and the next one as group 1 where two stand together. Java and JavaScript
     * (with {@code u}) read it alike.
     */
    static final String RULE =
            "[^\\s\\p{P}\\p{S}\\p{Z}\\p{C}" + ALONE + "]+|(?=([" + ALONE + "]{2})|)[" + ALONE + "]";

    /** The longest word that is kept: what is longer is data. */
    private static final int LONGEST = 40;

    private static final Pattern IS_ALONE = Pattern.compile("[" + ALONE + "]");
    private static final Pattern PATTERN = Pattern.compile(RULE);

    /** What each character of the first plane is to the rule: asked once, since texts are long. */
    private static final byte[] KINDS = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private static final byte BETWEEN = 1;
    private static final byte PART = 2;
    private static final byte WHOLE = 3;

    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");

    private Words() {}

    /** Returns the words of a text in order, as often as they occur. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, words::add);
        return words;
    }

    /** Hands over the words of a text. */
    static void each(String text, Consumer<String> use) {
        int end;
        for (int start = 0; start < text.length(); start = end) {
            byte kind = kind(text, start);
            end = after(text, start);
            if (kind == PART) {
                while (end < text.length() && kind(text, end) == PART) {
                    end = after(text, end);
                }
            }
            if (kind != BETWEEN) {
                String found = fold(text.substring(start, end));
                if (found.length() <= LONGEST) {
                    use.accept(found);
                }
            }
            if (kind == WHOLE && end < text.length() && kind(text, end) == WHOLE) {
                use.accept(fold(text.substring(start, after(text, end))));
            }
        }
    }

    private static int after(String text, int place) {
        return place + Character.charCount(text.codePointAt(place));
    }

    /** Returns what the character at a place is to the rule. */
    private static byte kind(String text, int place) {
        int point = text.codePointAt(place);
        if (point >= KINDS.length) {
            return kind(point);
        }
        byte kind = KINDS[point];
        if (kind == 0) {
            kind = kind(point);
            KINDS[point] = kind;
        }
        return kind;
    }

    private static byte kind(int point) {
        String character = Character.toString(point);
        if (!PATTERN.matcher(character).matches()) {
            return BETWEEN;
        }
        return IS_ALONE.matcher(character).matches() ? WHOLE : PART;
    }

    /** Returns a word without what searches do not tell apart: case, width, accents. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Returns whether only the case of a word can differ: it is of ASCII, or Han. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 && (c < '\u4E00' || c > '\u9FFF')) {
                return false;
            }
        }
        return true;
    }
}
