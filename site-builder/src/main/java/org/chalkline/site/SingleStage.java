package org.chalkline.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.chalkline.site.math.InlineStyles;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.MathFonts;
import org.chalkline.site.output.SinglePages;
import org.chalkline.site.output.SinglePages.Formulas;
import org.chalkline.site.output.SiteFiles;

/**
 * Puts into each page of a site all that it needs. Fonts of formulas are cut for each lesson anew,
 * which shares them with no other.
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
                    lesson.formulas() == 0 ? Formulas.NONE : formulas(lesson, katex));
        }
        return SinglePages.of(site, pages, mathStyle);
    }

    private static Formulas formulas(Rendered lesson, KatexAssets katex) {
        NavigableMap<String, NavigableSet<Integer>> characters = lesson.characters();
        MathFonts all = katex.fonts(FONTS, characters);
        Map<String, byte[]> loaded = new HashMap<>(all.files());
        loaded.keySet().retainAll(all.loaded(characters.navigableKeySet()));
        Map<String, byte[]> fonts = new HashMap<>();
        loaded.forEach((name, content) -> fonts.put(FONTS + name, content));
        return new Formulas(all.css() + InlineStyles.css(lesson.formulaRules()), fonts);
    }
}
