package org.chalkline.site.markdown.commonmark;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Characters of Chinese and Japanese writing, which puts no spaces between words. */
public final class Cjk {

    private static final Set<UnicodeBlock> PUNCTUATION =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.CJK_COMPATIBILITY_FORMS,
                    UnicodeBlock.VERTICAL_FORMS);

    /** Punctuation that Chinese shares with Latin writing. */
    private static final String SHARED = "“”‘’…—·";

    /** Between the parts of names in kana. */
    private static final int MIDDLE_DOT = 0x30FB;

    private Cjk() {}

    /** The mark of a long vowel, which kana share, and so is of no script, and its narrow form. */
    private static final String LONG_VOWEL = "ーｰ";

    /** Han characters, kana, bopomofo. */
    static boolean isLetter(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> LONG_VOWEL.indexOf(codePoint) >= 0;
        };
    }

    /** Ideographic and full-width punctuation. */
    static boolean isPunctuation(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return (block != null && PUNCTUATION.contains(block))
                || (codePoint >= 0xFF01 && codePoint <= 0xFF0F)
                || (codePoint >= 0xFF1A && codePoint <= 0xFF20)
                || (codePoint >= 0xFF3B && codePoint <= 0xFF40)
                || (codePoint >= 0xFF5B && codePoint <= 0xFF65)
                || codePoint == MIDDLE_DOT;
    }

    /**
     * Whether a character belongs to Chinese, Japanese or Korean writing: letters, punctuation and
     * full-width or half-width forms.
     */
    public static boolean isEastAsian(int codePoint) {
        return isLetter(codePoint)
                || isPunctuation(codePoint)
                || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL
                || (codePoint >= 0xFF01 && codePoint <= 0xFFEE);
    }

    /** Whether a line that ends in one and continues with the other is joined without a space. */
    static boolean joins(int before, int after) {
        boolean first = isLetter(before) || isPunctuation(before);
        boolean second = isLetter(after) || isPunctuation(after);
        return (first && second)
                || (first && SHARED.indexOf(after) >= 0)
                || (second && SHARED.indexOf(before) >= 0);
    }
}
