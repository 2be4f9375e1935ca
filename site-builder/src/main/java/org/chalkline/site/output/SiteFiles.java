package org.chalkline.site.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a site by their path, with {@code /}; tests need no disk to see one. */
public final class SiteFiles {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if the path is taken or leaves the site
     */
    public void add(String path, byte[] content) {
        if (path.isEmpty() || path.startsWith("/") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("no path inside a site: '" + path + "'");
        }
        if (files.putIfAbsent(path, content) != null) {
            throw new IllegalArgumentException("two files want to be '" + path + "'");
        }
    }

    /** Adds a text file. */
    public void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether a path is taken. */
    public boolean contains(String path) {
        return files.containsKey(path);
    }

    /** Returns the files, ordered by path. */
    public SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the bytes of all files together. */
    public long size() {
        return files.values().stream().mapToLong(content -> content.length).sum();
    }
}
