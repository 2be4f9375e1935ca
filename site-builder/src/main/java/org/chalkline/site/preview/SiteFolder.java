package org.chalkline.site.preview;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a site by the paths of their addresses, and nothing outside the site's folder.
 *
 * <p>A build replaces the whole folder, so for an instant there is none. A file counts as missing
 * only if the same folder was there before and after the search; else the search is repeated.
 */
final class SiteFolder {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = 5;

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A search in the folder, whose links are followed; null if it finds nothing. */
    private interface Search<T> {
        @Nullable T in(Path root) throws IOException;
    }

    /** Opens the file at a path, or the index of a folder; null if there is none. */
    @Nullable SiteFile open(String path) throws IOException {
        return patiently(
                root -> {
                    Path file = find(root, path);
                    if (file != null && Files.isDirectory(file)) {
                        file = inside(root, file.resolve("index.html"));
                    }
                    return file != null && Files.isRegularFile(file) ? SiteFile.open(file) : null;
                });
    }

    /**
     * Returns the address of a folder whose path lacks the slash at its end; null for anything
     * else. A page's links are relative, so a folder must be seen at its own address.
     */
    @Nullable String address(String path) throws IOException {
        if (path.endsWith("/")) {
            return null;
        }
        return patiently(
                root -> {
                    Path found = find(root, path);
                    return found != null && Files.isDirectory(found) ? address(root, found) : null;
                });
    }

    private <T> @Nullable T patiently(Search<T> search) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Object before = identity();
            T found = before == null ? null : search(search);
            boolean isSame = before != null && before.equals(identity());
            if (found != null || isSame || System.nanoTime() > end) {
                return found;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
    }

    private <T> @Nullable T search(Search<T> search) throws IOException {
        try {
            return search.in(folder.toRealPath());
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** What tells the folder from the one that a build puts in its place; null if there is none. */
    private @Nullable Object identity() throws IOException {
        try {
            var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return key == null ? attributes.creationTime() : key;
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static String address(Path root, Path found) {
        String path = found.equals(root) ? "" : root.relativize(found) + "/";
        try {
            return new URI(null, null, "/" + path.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is no URI: " + path, e);
        }
    }

    private static @Nullable Path find(Path root, String path) throws IOException {
        try {
            return inside(root, root.resolve(path.substring(1)).normalize());
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static @Nullable Path inside(Path root, Path path) throws IOException {
        // The real path, so that a link cannot lead out either.
        boolean inside =
                path.startsWith(root) && Files.exists(path) && path.toRealPath().startsWith(root);
        return inside ? path : null;
    }
}
