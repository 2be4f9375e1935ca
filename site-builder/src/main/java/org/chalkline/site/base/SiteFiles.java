package org.chalkline.site.base;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a site by their path, with {@code /}; tests need no disk to see one. */
public final class SiteFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** The paths by what some disks make of them: to Windows and macOS, A and a are one file. */
    private final SortedMap<String, String> folded = new TreeMap<>();

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if the path is taken or leaves the site
     */
    public void add(String path, byte[] content) {
        if (path.isEmpty() || path.startsWith("/") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("no path inside a site: '" + path + "'");
        }
        if (obstacle(path) != null) {
            throw new IllegalArgumentException("two files want to be '" + path + "'");
        }
        files.put(path, content);
        folded.put(fold(path), path);
    }

    /**
     * Returns the file that leaves no room for another: one at its path, at a folder of its path,
     * or in a folder at its path, be it in capitals or not; null where there is room.
     */
    public @Nullable String obstacle(String path) {
        String wanted = fold(path);
        for (int end = wanted.length(); end > 0; end = wanted.lastIndexOf('/', end - 1)) {
            String there = folded.get(wanted.substring(0, end));
            if (there != null) {
                return there;
            }
        }
        SortedMap<String, String> inside = folded.subMap(wanted + "/", wanted + "0");
        return inside.isEmpty() ? null : inside.get(inside.firstKey());
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Adds a text file. */
    public void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the files, ordered by path. */
    public SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(content -> content.length).sum();
    }

    /** Returns a text that differs if and only if a file of the site does. */
    public String version() {
        StringBuilder all = new StringBuilder();
        files.forEach((path, content) -> all.append(path).append(' ').append(Hash.of(content)));
        return Hash.of(all.toString());
    }
}
