package org.chalkline.site.output.single;

import java.util.Map;
import org.chalkline.site.base.SiteFiles;

/**
 * Pages of a site, each with all it needs inside: styles, scripts, fonts, images and files to
 * download. Links among the pages stay as they are. Such a page asks for nothing, and its policy
 * lets it ask for nothing.
 */
public final class SinglePages {

    private SinglePages() {}

    /**
     * Takes pages out of a site.
     *
     * @param pages their formulas, by their paths
     * @param mathStyle the path of the site's style sheet of formulas, in the stead of which each
     *     page gets its own; or empty
     * @return these pages, and nothing else
     */
    public static SiteFiles of(SiteFiles site, Map<String, MathStyle> pages, String mathStyle) {
        SiteFiles single = new SiteFiles();
        pages.forEach(
                (path, formulas) ->
                        single.add(
                                path,
                                SinglePage.of(site, path)
                                        .whole(pages.keySet(), mathStyle, formulas)
                                        .outerHtml()));
        return single;
    }
}
