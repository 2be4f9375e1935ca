package org.chalkline.site.importer;

import org.chalkline.site.language.Language;

/** Guesses in which language a text is. */
final class Tongue {

    /** A Chinese text on programs has many Latin words. */
    private static final double SHARE_OF_HAN = 0.08;

    private Tongue() {}

    /** Returns the language whose letters a text has. */
    static Language of(String text) {
        long han = 0;
        long letters = 0;
        for (int c : text.codePoints().toArray()) {
            if (Character.isLetter(c)) {
                letters++;
                han += Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 1 : 0;
            }
        }
        String tag = letters > 0 && han > letters * SHARE_OF_HAN ? "zh-CN" : "en";
        return Language.ALL.stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
