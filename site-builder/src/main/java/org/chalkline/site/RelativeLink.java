package org.chalkline.site;

/** Links from one page of a site to another file of it, which work on any host and without one. */
final class RelativeLink {

    private RelativeLink() {}

    /** Returns the way from a page to a file, both as paths in the site. */
    static String from(String page, String target) {
        int common = 0;
        for (int slash = page.indexOf('/');
                slash >= 0 && target.startsWith(page.substring(0, slash + 1));
                slash = page.indexOf('/', common)) {
            common = slash + 1;
        }
        long up = page.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.substring(common);
    }
}
