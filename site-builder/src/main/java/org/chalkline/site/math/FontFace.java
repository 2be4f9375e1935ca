package org.chalkline.site.math;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A font that a stylesheet declares and the woff2 file that holds it. */
record FontFace(Font font, String file) {

    private static final Pattern FILE = Pattern.compile("fonts/([^)]+?\\.woff2)");

    static FontFace of(String declarations) {
        Matcher file = FILE.matcher(declarations);
        if (!file.find()) {
            throw new IllegalStateException("a font without a woff2 file: " + declarations);
        }
        return new FontFace(Font.of(declarations), file.group(1));
    }
}
