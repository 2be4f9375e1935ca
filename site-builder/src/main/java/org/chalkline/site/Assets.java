package org.chalkline.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.output.SiteFiles;
import org.chalkline.site.page.Resources;

/**
 * Where the files shared by all pages stand in a site: their names hold a hash of their content, so
 * that a browser may keep them for ever.
 *
 * @param style the style sheet of every page
 * @param script the script of pages with something live
 * @param mathStyle the style sheet of pages with formulas
 */
record Assets(String style, String script, String mathStyle) {

    static final String FOLDER = "assets/";
    private static final int HASH_DIGITS = 8;

    /**
     * Adds the shared files to a site.
     *
     * @param formulaRules the rules of the site's formulas
     */
    static Assets add(SiteFiles site, boolean math, KatexAssets katex, String formulaRules) {
        String style = add(site, "chalkline", "css", Resources.style());
        String script = add(site, "chalkline", "js", Resources.script());
        if (!math) {
            return new Assets(style, script, "");
        }
        for (String font : katex.fonts()) {
            site.add(FOLDER + "katex/" + font, katex.font(font));
        }
        return new Assets(
                style, script, add(site, "math", "css", katex.css("katex/") + formulaRules));
    }

    private static String add(SiteFiles site, String name, String extension, String text) {
        String path = FOLDER + name + "." + hash(text) + "." + extension;
        site.add(path, text);
        return path;
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
