package org.chalkline.site.math;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.script.WebJar;

/** The stylesheet and fonts with which a browser shows typeset formulas. */
public final class KatexAssets {

    private static final Pattern SOURCES =
            Pattern.compile("src:url\\(fonts/([^)]+?\\.woff2)\\)[^;}]*");

    private final WebJar katex = WebJar.of("katex");
    private final String css = katex.text("dist/katex.min.css");

    /** KaTeX's version, as {@code 0.16.11}. */
    public String version() {
        return katex.version();
    }

    /**
     * The stylesheet, with woff2 fonts only.
     *
     * @param fonts where the fonts are served, relative to the stylesheet, as {@code fonts/}
     */
    public String css(String fonts) {
        String replacement = "src:url(" + Matcher.quoteReplacement(fonts) + "$1) format(\"woff2\")";
        return SOURCES.matcher(css).replaceAll(replacement);
    }

    /** The names of all fonts that the stylesheet mentions, as {@code KaTeX_Main-Regular.woff2}. */
    public List<String> fonts() {
        return SOURCES.matcher(css).results().map(found -> found.group(1)).sorted().toList();
    }

    /**
     * A font file by its name.
     *
     * @throws IllegalArgumentException when the stylesheet mentions no such font
     */
    public byte[] font(String name) {
        if (!fonts().contains(name)) {
            throw new IllegalArgumentException("no font '" + name + "' among " + fonts());
        }
        return katex.bytes("dist/fonts/" + name);
    }

    /** Tells which fonts a browser loads for a page. */
    public FontUse fontUse() {
        return FontUse.of(css);
    }
}
