package org.chalkline.site.source;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address of a folder on the web. */
public final class WebAddress {

    /** One to show to those who wrote none. */
    public static final String EXAMPLE = "https://example.org/lessons/";

    private WebAddress() {}

    /** Returns an address with a slash at its end, or null where a text is none of a folder. */
    public static @Nullable String of(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean folder = uri.getQuery() == null && uri.getFragment() == null;
            return web && folder && uri.getHost() != null
                    ? text + (text.endsWith("/") ? "" : "/")
                    : null;
        } catch (URISyntaxException said) {
            return null;
        }
    }
}
