package org.chalkline.site.output.single;

import java.util.Map;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of a site that goes its own way, as by mail: no link of it needs another file but a large
 * one, which stays on the site.
 *
 * <p>What led to another page leads to the site's address. Where nobody knows that, it is text: in
 * the lesson with the other page's title, and a note says where such pages are to be had.
 */
final class LonePage {

    /** The note. Its {@code data-of} has a place for a text and for the title of its page. */
    private static final String NOTE = ".alone";

    /** What browsers load of other pages, or take from a host. */
    private static final String HEAD = "link[rel=alternate][href], link[rel=manifest]";

    /** Where links lead through the site, rather than explain. */
    private static final String NAVIGATION = "header, nav, footer";

    /** A word whose explanation stands beside its link and needs no other page. */
    private static final String EXPLAINED = ".term";

    private final SiteFiles site;
    private final Map<String, String> titles;
    private final String url;

    /**
     * Knows a site.
     *
     * @param titles those of its pages, by their paths
     * @param url where it is found, with a slash at its end; or empty
     */
    LonePage(SiteFiles site, Map<String, String> titles, String url) {
        this.site = site;
        this.titles = titles;
        this.url = url;
    }

    /** Mends the links of a page. */
    void mend(String path, Document page) {
        for (Element link : page.head().select(HEAD)) {
            if (!SiteLink.of(path, link.attr("href")).path().isEmpty()) {
                link.remove();
            }
        }
        Element note = page.selectFirst(NOTE);
        boolean isNoted = false;
        for (Element link : page.body().select("a[href]")) {
            SiteLink target = SiteLink.of(path, link.attr("href"));
            if (target.path().equals(path)) {
                link.attr("href", "#" + target.place());
            } else if (leadsAway(target)) {
                if (url.isEmpty()) {
                    isNoted |= still(link, titles.getOrDefault(target.path(), ""), note);
                } else {
                    link.attr("href", target.at(url));
                }
            } else if (!url.isEmpty()) {
                byte[] file = site.all().get(target.path());
                if (file != null && LargeFiles.isLeftOut(target.path(), file)) {
                    link.attr("href", target.at(url)).removeAttr("download");
                    LargeFiles.tell(link, file.length);
                }
            }
        }
        if (note != null) {
            note.removeAttr("data-of");
            if (!isNoted) {
                note.remove();
            }
        }
    }

    /** Returns whether a link needs another page. */
    private boolean leadsAway(SiteLink target) {
        boolean isFile = site.all().containsKey(target.path());
        return !target.path().isEmpty() && (titles.containsKey(target.path()) || !isFile);
    }

    /**
     * Makes a text of a link.
     *
     * @return whether a reader misses what it led to
     */
    private static boolean still(Element link, String title, @Nullable Element note) {
        link.tagName("span").removeAttr("href").removeAttr("rel").removeAttr("hreflang");
        if (link.parent() != null && link.parent().is(EXPLAINED)) {
            link.attr("tabindex", "0");
            return false;
        }
        if (link.closest(NAVIGATION) != null) {
            return false;
        }
        if (note != null && !link.text().contains(title)) {
            String[] around = note.attr("data-of").replace("{1}", title).split("\\{0}", 2);
            link.prependText(around[0]).appendText(around[around.length - 1]);
        }
        return true;
    }
}
