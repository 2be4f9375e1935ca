package org.chalkline.site.output.single;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A link of a page to a file of the site that the page is in.
 *
 * @param path the path of the file; empty where the link leads to none
 * @param place what the link names inside the file, as it is written there; or empty
 */
record SiteLink(String path, String place) {

    private static final String HOST = "site.example";
    private static final SiteLink NONE = new SiteLink("", "");

    /** Reads a link of the page at a path. */
    static SiteLink of(String page, String link) {
        try {
            URI target = new URI("http", HOST, "/" + page, null).resolve(link);
            return HOST.equals(target.getHost())
                    ? new SiteLink(
                            target.getPath().substring(1),
                            link.contains("#") ? link.substring(link.indexOf('#') + 1) : "")
                    : NONE;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return NONE;
        }
    }

    /**
     * Returns the address of the same place.
     *
     * @param url where the site is found, with a slash at its end
     */
    String at(String url) {
        return url + fromRoot() + (place.isEmpty() ? "" : "#" + place);
    }

    /** Returns the link to the same file from a page at the root of the site. */
    String fromRoot() {
        return encoded(path);
    }

    /** Returns a path as it stands in a link. */
    static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path inside a site: '" + path + "'", e);
        }
    }
}
