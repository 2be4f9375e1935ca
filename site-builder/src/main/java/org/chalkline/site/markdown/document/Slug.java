package org.chalkline.site.markdown.document;

import java.text.Normalizer;
import java.util.Locale;

/** Readable ids: the letters and digits of any script in lower case, hyphens between them. */
final class Slug {

    private Slug() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        plain.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || (isMark(c) && slug.length() > 0)) {
                                slug.appendCodePoint(c);
                            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        int length = slug.length();
        if (length > 0 && slug.charAt(length - 1) == '-') {
            slug.setLength(length - 1);
        }
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        boolean selects =
                (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        return !selects
                && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }
}
