package org.chalkline.site.importer;

import java.util.Locale;
import org.chalkline.site.base.Html;

/** The drawing in the place of a picture that is not there. */
final class Placeholder {

    private Placeholder() {}

    /** Returns a drawing that says so, legible on light and on dark. */
    static String svg(String words) {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">
                  <rect x="1" y="1" width="398" height="198" rx="8" fill="#ececec" stroke="#777"
                    stroke-width="2" stroke-dasharray="8 6"/>
                  <text x="200" y="106" text-anchor="middle" font-family="sans-serif" font-size="%d"
                    fill="#333">%s</text>
                </svg>
                """,
                size(words),
                Html.escape(words));
    }

    private static int size(String words) {
        long width = words.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum();
        return (int) Math.max(9, Math.min(18, 700 / Math.max(1, width)));
    }
}
