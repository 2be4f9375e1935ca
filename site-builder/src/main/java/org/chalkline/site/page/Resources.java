package org.chalkline.site.page;

import org.chalkline.site.base.OwnFile;

/** The style sheet and the scripts that come with the program. */
public final class Resources {

    private Resources() {}

    /** Returns the style sheet of every page. */
    public static String style() {
        return Compact.style(read("/org/chalkline/site/page/chalkline.css"));
    }

    /** Returns the script of every page, which is small. */
    public static String siteScript() {
        return read("/org/chalkline/client/site.js");
    }

    /** Returns the script that arranges a page for paper. */
    public static String paperScript() {
        return read("/org/chalkline/client/paper.js");
    }

    /** Returns the script that keeps a site for readers without a network. */
    public static String worker() {
        return read("/org/chalkline/client/worker.js");
    }

    /** Returns the script of pages that have theirs kept so. */
    public static String offlineScript() {
        return read("/org/chalkline/client/offline.js");
    }

    /** Returns the icon of a site: a chalk line with a bend. */
    public static String icon() {
        return read("/org/chalkline/site/page/icon.svg");
    }

    /**
     * Returns the script of pages with live figures.
     *
     * @param name as {@link org.chalkline.gallery.Widgets#script} gives it
     */
    public static String figureScript(String name) {
        return read("/org/chalkline/client/" + name + ".js");
    }

    /** Returns the script of the pages that search, after the library that it uses. */
    public static String searchScript() {
        return read("/org/chalkline/site/page/minisearch.js")
                + read("/org/chalkline/client/search.js");
    }

    /** Returns the script of lessons, which keeps and lists what a reader has done. */
    public static String progressScript() {
        return read("/org/chalkline/client/progress.js");
    }

    /** Returns the script of lists of lessons, which shows what a reader has done in each. */
    public static String lessonsScript() {
        return read("/org/chalkline/client/lessons.js");
    }

    private static String read(String name) {
        return OwnFile.text(Resources.class, name);
    }
}
