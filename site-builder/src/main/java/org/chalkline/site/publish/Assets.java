package org.chalkline.site.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.site.base.Hash;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.MathFonts;
import org.chalkline.site.page.Offline;
import org.chalkline.site.page.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Where the files shared by all pages stand in a site: their names hold a hash of their content, so
 * that a browser may keep them for ever.
 *
 * @param style the style sheet of every page
 * @param icon the icon of the site
 * @param siteScript the script of every page
 * @param paperScript the script of pages that are arranged anew for paper
 * @param figureScripts the scripts of pages with live figures, by the names that {@link
 *     Widgets#script} gives them
 * @param recordScript the script of pages that list what the reader did
 * @param progressScript the script of lessons and lists of them, which keeps what was done
 * @param searchScript the script of the pages that search
 * @param offlineScript the script of pages that are kept for times without a network, or empty
 * @param mathStyle the style sheet of pages with formulas
 * @param mathFonts the fonts of formulas; null where a site has none
 */
record Assets(
        String style,
        String icon,
        String siteScript,
        String paperScript,
        Map<String, String> figureScripts,
        String recordScript,
        String progressScript,
        String searchScript,
        String offlineScript,
        String mathStyle,
        @Nullable MathFonts mathFonts) {

    static final String FOLDER = "assets/";
    private static final String FONTS = "katex/";

    /**
     * Adds the shared files to a site.
     *
     * @param icon the site's, as SVG
     * @param ownStyle the style sheet of the site itself, or empty
     * @param figureScripts the names of those that its pages need
     * @param offline whether readers' browsers are to keep it
     * @param formulas all of the site
     */
    static Assets add(
            SiteFiles site,
            String icon,
            String ownStyle,
            Set<String> figureScripts,
            boolean offline,
            KatexAssets katex,
            Formulas formulas) {
        String style = add(site, "chalkline", "css", Resources.style() + ownStyle);
        String iconPath = add(site, "icon", "svg", icon);
        String siteScript = add(site, "site", "js", Resources.siteScript());
        String paperScript = add(site, "paper", "js", Resources.paperScript());
        Map<String, String> scripts = new TreeMap<>();
        for (String name : figureScripts) {
            scripts.put(name, add(site, name, "js", Resources.figureScript(name)));
        }
        String recordScript = add(site, "record", "js", Resources.recordScript());
        String progressScript = add(site, "progress", "js", Resources.progressScript());
        String searchScript = add(site, "search", "js", Resources.searchScript());
        String offlineScript = offline ? add(site, "offline", "js", Resources.offlineScript()) : "";
        if (formulas.isEmpty()) {
            return new Assets(
                    style,
                    iconPath,
                    siteScript,
                    paperScript,
                    scripts,
                    recordScript,
                    progressScript,
                    searchScript,
                    offlineScript,
                    "",
                    null);
        }
        MathFonts fonts = katex.fonts(FONTS, formulas.characters());
        fonts.files().forEach((name, content) -> site.add(FOLDER + FONTS + name, content));
        return new Assets(
                style,
                iconPath,
                siteScript,
                paperScript,
                scripts,
                recordScript,
                progressScript,
                searchScript,
                offlineScript,
                add(site, "math", "css", fonts.css() + formulas.css()),
                fonts);
    }

    /**
     * Returns the scripts that a lesson needs, in the order in which they run.
     *
     * @param figures the name of the one of its figures, or empty
     */
    List<String> scripts(String figures, boolean record) {
        return Stream.of(figureScripts.getOrDefault(figures, ""), record ? recordScript : "")
                .filter(script -> !script.isEmpty())
                .toList();
    }

    /** What a page with formulas loads for characters of these fonts, as paths of the site. */
    List<String> forFormulas(NavigableSet<String> fonts) {
        List<String> paths = new ArrayList<>();
        if (mathFonts != null) {
            paths.add(mathStyle);
            mathFonts.loaded(fonts).forEach(font -> paths.add(FOLDER + FONTS + font));
        }
        return paths;
    }

    /** Returns the fonts that a page loads for none of the characters that the site shows. */
    Set<String> idleFonts(NavigableSet<String> fonts) {
        Set<String> idle = new TreeSet<>();
        if (mathFonts != null) {
            Set<String> loaded = mathFonts.loaded(fonts);
            mathFonts.files().keySet().stream()
                    .filter(font -> !loaded.contains(font))
                    .forEach(font -> idle.add(FOLDER + FONTS + font));
        }
        return idle;
    }

    /**
     * Returns what keeps a page for times without a network, or null.
     *
     * @param root what the links from the page begin with
     */
    @Nullable Offline offline(String root, String page) {
        return offlineScript.isEmpty()
                ? null
                : new Offline(
                        root + RelativeLink.from(page, offlineScript),
                        root + RelativeLink.from(page, ServiceWorker.PATH));
    }

    private static String add(SiteFiles site, String name, String extension, String text) {
        String path = path(name, extension, text.getBytes(StandardCharsets.UTF_8));
        site.add(path, text);
        return path;
    }

    /** Returns where a file of some content stands. */
    static String path(String name, String extension, byte[] content) {
        return FOLDER + name + "." + Hash.of(content) + "." + extension;
    }
}
