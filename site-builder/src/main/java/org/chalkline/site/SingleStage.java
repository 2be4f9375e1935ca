package org.chalkline.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.site.math.InlineStyles;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.MathFonts;
import org.chalkline.site.output.SinglePages;
import org.chalkline.site.output.SinglePages.Formulas;
import org.chalkline.site.output.SingleSite;
import org.chalkline.site.output.SiteFiles;
import org.chalkline.site.page.Resources;

/**
 * Puts into each page of a site all that it needs, or all of them into one. Fonts of formulas are
 * cut for each file anew, which shares them with no other.
 */
final class SingleStage {

    private static final String FONTS = "katex/";

    private SingleStage() {}

    /**
     * Returns the lessons of a site and its lists of lessons, and nothing else.
     *
     * @param lists the paths of the pages without formulas
     * @param mathStyle the path of the style sheet of formulas, or empty
     */
    static SiteFiles of(
            SiteFiles site,
            List<Rendered> lessons,
            Collection<String> lists,
            String mathStyle,
            KatexAssets katex) {
        NavigableMap<String, Formulas> pages = new TreeMap<>();
        lists.forEach(path -> pages.put(path, Formulas.NONE));
        for (Rendered lesson : lessons) {
            pages.put(
                    lesson.file().pagePath(),
                    lesson.formulas() == 0
                            ? Formulas.NONE
                            : formulas(lesson.formulaRules(), lesson.characters(), katex));
        }
        return SinglePages.of(site, pages, mathStyle);
    }

    /**
     * Returns all pages of a site as one.
     *
     * @param inOrder the paths at which they may stand, in the order in which one reads them
     * @param lists the paths of those that are no lessons
     * @param rules the rules of the site's formulas
     * @param characters those that the site shows in each font of formulas
     */
    static SiteFiles whole(
            SiteFiles site,
            List<Rendered> lessons,
            Collection<String> lists,
            List<String> inOrder,
            String mathStyle,
            KatexAssets katex,
            NavigableMap<String, String> rules,
            NavigableMap<String, NavigableSet<Integer>> characters) {
        Set<String> pages = new HashSet<>(lists);
        lessons.forEach(lesson -> pages.add(lesson.file().pagePath()));
        return SingleSite.of(
                site,
                inOrder.stream().filter(pages::contains).distinct().toList(),
                mathStyle,
                mathStyle.isEmpty() ? Formulas.NONE : formulas(rules, characters, katex),
                new SingleSite.Frame(Resources.singleSiteScript(), Resources.singleSiteStyle()));
    }

    private static Formulas formulas(
            NavigableMap<String, String> rules,
            NavigableMap<String, NavigableSet<Integer>> characters,
            KatexAssets katex) {
        MathFonts all = katex.fonts(FONTS, characters);
        Map<String, byte[]> loaded = new HashMap<>(all.files());
        loaded.keySet().retainAll(all.loaded(characters.navigableKeySet()));
        Map<String, byte[]> fonts = new HashMap<>();
        loaded.forEach((name, content) -> fonts.put(FONTS + name, content));
        return new Formulas(all.css() + InlineStyles.css(rules), fonts);
    }
}
