package org.chalkline.site.publish;

import org.chalkline.site.base.RelativeLink;

/**
 * The links from a page to files of its site.
 *
 * @param root what each begins with; empty but for a page that is shown at any address
 * @param page the path of the page
 */
record Links(String root, String page) {

    /** Returns the link to a file by its path; empty where there is none. */
    String to(String path) {
        return path.isEmpty() ? "" : root + RelativeLink.from(page, path);
    }

    /** Returns the way to the root of the site. */
    String toRoot() {
        return root + RelativeLink.from(page, "");
    }
}
