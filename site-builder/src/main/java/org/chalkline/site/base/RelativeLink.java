package org.chalkline.site.base;

import java.util.Locale;

/** Links from one page of a site to another file of it, which work on any host and without one. */
public final class RelativeLink {

    /** What an address would not take for a part of a file's name. */
    private static final String SPECIAL = " \"#%:<>?\\^`{|}";

    private RelativeLink() {}

    /** Returns the link from a page to a file, both as paths in the site. */
    public static String from(String page, String target) {
        return encoded(way(page, target));
    }

    /** Returns the way from a page to a file as an author writes it: names as they are. */
    public static String way(String page, String target) {
        int common = 0;
        for (int slash = page.indexOf('/');
                slash >= 0 && target.startsWith(page.substring(0, slash + 1));
                slash = page.indexOf('/', common)) {
            common = slash + 1;
        }
        long up = page.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.substring(common);
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || SPECIAL.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
