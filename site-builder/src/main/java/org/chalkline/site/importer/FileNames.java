package org.chalkline.site.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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

    /** Returns a path with {@code /} whose parts are all read by a site. */
    static String cleanPath(Path path) {
        StringBuilder clean = new StringBuilder();
        for (Path part : path) {
            String name = part.toString();
            boolean isFile = part.equals(path.getFileName());
            clean.append(clean.isEmpty() ? "" : "/");
            clean.append(isFile && !name.matches("[._].*") ? name : clean(name));
        }
        return clean.toString();
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
