package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notebooks of one call, and where the lesson of each will stand. */
final class Sources {

    /** The names of a site's own pages. */
    private static final Set<String> TAKEN = Set.of("404", "assets", "search");

    private final Map<Path, Source> byFile = new LinkedHashMap<>();

    /**
     * A notebook.
     *
     * @param file it itself, absolute
     * @param root the folder whose order is kept: the one named in the call, or that of the file
     * @param lesson the path of its lesson below the output, with {@code /}
     */
    record Source(Path file, Path root, String lesson) {

        /** Returns the last part of the lesson's path, without its ending. */
        String name() {
            return FileNames.stem(lesson.substring(lesson.lastIndexOf('/') + 1));
        }

        /** Returns the way to what a path names that begins at the root. */
        String fromRoot(String path) {
            String way = file.resolveSibling("").relativize(root).toString().replace('\\', '/');
            return (way.isEmpty() ? "." : way) + path;
        }
    }

    /** Adds a file below a root; returns false where another one has the place of its lesson. */
    boolean add(Path file, Path root) {
        Path way = root.relativize(file.resolveSibling(""));
        String folder = way.toString().isEmpty() ? "" : FileNames.cleanPath(way.resolve("x"));
        StringBuilder lesson = new StringBuilder(folder);
        lesson.setLength(Math.max(0, folder.length() - 1));
        String name = FileNames.clean(FileNames.stem(file.getFileName().toString()));
        String lower = name.toLowerCase(Locale.ROOT);
        lesson.append(lower.equals("index") ? lower : name)
                .append(TAKEN.contains(lower) ? "-1.md" : ".md");
        String path = lesson.toString();
        if (byFile.containsKey(file)) {
            return true;
        }
        if (byFile.values().stream().anyMatch(each -> each.lesson().equalsIgnoreCase(path))) {
            return false;
        }
        byFile.put(file, new Source(file, root, path));
        return true;
    }

    /** Returns all, in the order of the call. */
    Iterable<Source> all() {
        return byFile.values();
    }

    int count() {
        return byFile.size();
    }

    /** Returns the notebook at a path from another one, or null. */
    @Nullable Source find(Source from, String path) {
        Path file = resolve(from, path);
        Source found = file == null ? null : byFile.get(file);
        if (found == null && file != null) {
            String stem = FileNames.stem(file.getFileName().toString());
            found =
                    byFile.values().stream()
                            .filter(
                                    each ->
                                            each.file()
                                                    .resolveSibling(
                                                            FileNames.stem(
                                                                    each.file()
                                                                            .getFileName()
                                                                            .toString()))
                                                    .equals(file.resolveSibling(stem)))
                            .findFirst()
                            .orElse(null);
        }
        return found;
    }

    /** Returns what site.yml calls the lesson of a notebook; nothing where it is not imported. */
    Stream<String> topics(Path file) {
        Source source = byFile.get(file);
        return source == null ? Stream.empty() : Stream.of(SiteSettings.topic(source.lesson()));
    }

    /**
     * Returns the file at a path from a notebook, or null. A notebook may be somebody else's, so
     * that beyond its folder, or the one that is imported, only pictures are taken.
     */
    static @Nullable Path file(Source from, String path) {
        Path file = resolve(from, path);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            Path real = file.toRealPath();
            Path root = from.root().toRealPath();
            boolean isInside = real.startsWith(root) && !isHidden(root.relativize(real));
            return isInside || Pictures.isOne(real.getFileName().toString()) ? file : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Path resolve(Source from, String path) {
        try {
            return path.isEmpty() || path.startsWith("/")
                    ? null
                    : from.file().resolveSibling(path.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
