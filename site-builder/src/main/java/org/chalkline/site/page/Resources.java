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
        return Compact.script(read("/org/chalkline/site/page/site.js"));
    }

    /** Returns the script that arranges a page for paper. */
    public static String paperScript() {
        return Compact.script(read("/org/chalkline/site/page/paper.js"));
    }

    /** Returns the script that keeps a site for readers without a network. */
    public static String worker() {
        return Compact.script(read("/org/chalkline/site/page/worker.js"));
    }

    /** Returns the script of pages that have theirs kept so. */
    public static String offlineScript() {
        return Compact.script(read("/org/chalkline/site/page/offline.js"));
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
        // TeaVM only declares the program; wrapped, it leaves no global behind.
        return "(() => {" + read("/org/chalkline/client/" + name + ".js") + "\nmain();\n})();\n";
    }

    /** Returns the script that lists what a reader did in a page. */
    public static String recordScript() {
        return Compact.script(read("/org/chalkline/site/page/record.js"));
    }

    /** Returns the script of the pages that search, after the library that it uses. */
    public static String searchScript() {
        return read("/org/chalkline/site/page/minisearch.js")
                + Compact.script(read("/org/chalkline/site/page/search.js"));
    }

    /** Returns the script that keeps what a reader has done. */
    public static String progressScript() {
        return Compact.script(read("/org/chalkline/site/page/progress.js"));
    }

    private static String read(String name) {
        return OwnFile.text(Resources.class, name);
    }
}
