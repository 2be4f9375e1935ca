package org.chalkline.site.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names of files as a site can have them. */
final class FileNames {

    private FileNames() {}

    /** Returns a name that is read by all systems and needs no escape in Markdown. */
    static String clean(String name) {
        String clean =
                name.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[-_.]+", "");
        return clean.isEmpty() ? "lesson" : clean;
    }

    /** Returns a name without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Returns whether a path with {@code /} leads to what a site leaves alone. */
    static boolean isHidden(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith("_") || part.startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Returns an address with its characters; as it is where it is not well formed. */
    static String decoded(String address) {
        try {
            return address.indexOf('%') < 0
                    ? address
                    : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
