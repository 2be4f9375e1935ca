package org.chalkline.site.output.single;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/**
 * Pages of a site, each with all it needs inside: styles, scripts, fonts, images and files to
 * download. Each may be mailed alone: it asks for nothing, its policy lets it ask for nothing, and
 * none of its links needs another file.
 */
public final class SinglePages {

    private SinglePages() {}

    /**
     * Takes pages out of a site.
     *
     * @param pages their formulas, by their paths
     * @param mathStyle the path of the site's style sheet of formulas, in the stead of which each
     *     page gets its own; or empty
     * @param url where the site is found, with a slash at its end; empty where nobody knows
     * @return these pages, and nothing else
     */
    public static SiteFiles of(
            SiteFiles site, Map<String, MathStyle> pages, String mathStyle, String url) {
        Map<String, String> titles = new TreeMap<>();
        for (String path : pages.keySet()) {
            titles.put(path, url.isEmpty() ? title(SinglePage.read(site, path)) : "");
        }
        LonePage links = new LonePage(site, titles, url);
        SiteFiles single = new SiteFiles();
        pages.forEach(
                (path, formulas) -> {
                    Document page = SinglePage.read(site, path);
                    links.mend(path, page);
                    page =
                            new SinglePage(site, path, page)
                                    .whole(Set.of(path), mathStyle, formulas);
                    single.add(path, page.outerHtml());
                });
        return single;
    }

    /** Returns what a page is called, with its formulas as they are seen. */
    private static String title(Document page) {
        Elements title = page.select("h1");
        title.select(".katex-mathml").remove();
        return title.text();
    }
}
