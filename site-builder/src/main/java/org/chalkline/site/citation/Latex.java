package org.chalkline.site.citation;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** The little LaTeX that BibTeX files hold: accents, braces, dashes. */
final class Latex {

    /** An accent above a letter, as {@code \\"o}, {@code \\'{E}} or {@code \\v{c}}. */
    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(?:([`'^\"~=.])\\s*|([uvHcrkdb])(?:\\s+|(?=\\{)))"
                            + "(?:\\{\\\\?([A-Za-z])}|\\\\?([A-Za-z]))");

    /** What LaTeX calls accents, and below each the character that combines with a letter. */
    private static final String ACCENTS = "`'^\"~=.uvHcrkdb";

    private static final String COMBINING =
            "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u030a\u0328\u0323\u0331";

    private Latex() {}

    private static String accented(MatchResult found) {
        String accent = found.group(1) == null ? found.group(2) : found.group(1);
        String letter = found.group(3) == null ? found.group(4) : found.group(3);
        char combining = COMBINING.charAt(ACCENTS.indexOf(accent));
        return Matcher.quoteReplacement(
                Normalizer.normalize(letter + combining, Normalizer.Form.NFC));
    }

    /** Returns the text without markup; what cannot be read stays as it is. */
    static String text(String latex) {
        String accented = ACCENT.matcher(latex).replaceAll(Latex::accented);
        String text = accented;
        if (accented.indexOf('\\') >= 0 || accented.indexOf('{') >= 0) {
            try {
                text = new LaTeXPrinter().print(new LaTeXParser().parse(accented));
            } catch (ParseException | TokenMgrException odd) {
                text = accented.replace("{", "").replace("}", "");
            }
        }
        return text.replace("---", "—")
                .replace("--", "–")
                .replace('~', '\u00a0')
                .replaceAll("[ \\t\\n]+", " ")
                .strip();
    }
}
