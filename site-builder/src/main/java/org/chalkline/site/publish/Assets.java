package org.chalkline.site.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.base.Hash;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.MathFonts;
import org.chalkline.site.page.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Where the files shared by all pages stand in a site: their names hold a hash of their content, so
 * that a browser may keep them for ever.
 *
 * @param style the style sheet of every page
 * @param icon the icon of the site
 * @param mathStyle the style sheet of pages with formulas
 * @param mathFonts the fonts of formulas; null where a site has none
 */
record Assets(
        String style,
        String icon,
        Scripts scripts,
        String mathStyle,
        @Nullable MathFonts mathFonts) {

    static final String FOLDER = "assets/";
    private static final String FONTS = "katex/";

    /**
     * Scripts.
     *
     * @param site that of every page
     * @param paper that of pages that are arranged anew for paper
     * @param figures those of pages with live figures, by the names that {@link Widgets#script}
     *     gives them
     * @param progress that of lessons, which keeps and lists what was done
     * @param lessons that of lists of lessons, which shows what was done
     * @param search that of the pages that search
     * @param offline that of pages that are kept for times without a network, or empty
     */
    record Scripts(
            String site,
            String paper,
            Map<String, String> figures,
            String progress,
            String lessons,
            String search,
            String offline) {

        /**
         * Returns those of what a lesson holds.
         *
         * @param figure the name of the one of its figures, or empty
         */
        List<String> of(String figure) {
            String script = figures.getOrDefault(figure, "");
            return script.isEmpty() ? List.of() : List.of(script);
        }
    }

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
        Map<String, String> figures = new TreeMap<>();
        for (String name : figureScripts) {
            figures.put(name, add(site, name, "js", Resources.figureScript(name)));
        }
        Scripts scripts =
                new Scripts(
                        add(site, "site", "js", Resources.siteScript()),
                        add(site, "paper", "js", Resources.paperScript()),
                        figures,
                        add(site, "progress", "js", Resources.progressScript()),
                        add(site, "lessons", "js", Resources.lessonsScript()),
                        add(site, "search", "js", Resources.searchScript()),
                        offline ? add(site, "offline", "js", Resources.offlineScript()) : "");
        if (formulas.isEmpty()) {
            return new Assets(style, iconPath, scripts, "", null);
        }
        MathFonts fonts = katex.fonts(FONTS, formulas.characters());
        fonts.files().forEach((name, content) -> site.add(FOLDER + FONTS + name, content));
        String mathStyle = add(site, "math", "css", fonts.css() + formulas.css());
        return new Assets(style, iconPath, scripts, mathStyle, fonts);
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
