package org.chalkline.site.markdown.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses in which characters are written as the bytes of UTF-8. */
final class PercentEncoding {

    private PercentEncoding() {}

    /** The address with its characters; as it is where it is not well formed. */
    static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }
}
