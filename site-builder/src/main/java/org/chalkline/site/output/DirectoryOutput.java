package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site into a directory: first beside it, then in its place, so that whoever looks sees
 * the old site or the new one and never half of either.
 */
public final class DirectoryOutput {

    /** Marks a directory as one that may be replaced. */
    private static final String MARKER = ".chalkline";

    private DirectoryOutput() {}

    /**
     * Puts a site in the place of a directory.
     *
     * @throws IOException if the directory holds something that no build wrote, or cannot be
     *     written; what it held is then untouched
     */
    public static void write(SiteFiles site, Path directory) throws IOException {
        String objection = objection(directory);
        Path target = directory.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !objection.isEmpty()) {
            throw new IOException(objection);
        }
        Files.createDirectories(parent);
        Path aside = Files.createTempDirectory(parent, ".chalkline-new-");
        Path old = null;
        try {
            for (Map.Entry<String, byte[]> file : site.all().entrySet()) {
                Path path = aside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.writeString(
                    aside.resolve(MARKER), "Written by Chalkline; replaced by the next build.\n");
            if (Files.exists(target)) {
                old = Files.createTempDirectory(parent, ".chalkline-old-");
                Files.move(target, old.resolve("site"));
            }
            // A temporary directory is its owner's alone; a site is for its readers.
            openToReaders(aside);
            Files.move(aside, target);
        } catch (IOException e) {
            if (old != null && Files.notExists(target) && Files.exists(old.resolve("site"))) {
                Files.move(old.resolve("site"), target);
            }
            delete(aside);
            throw e;
        } finally {
            if (old != null) {
                delete(old);
            }
        }
    }

    /**
     * Returns why a directory cannot take a site, with what to do; empty where it can.
     *
     * @throws IOException if the directory cannot be read
     */
    public static String objection(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            return "'" + directory + "' is no place for a site. Name a directory with -o.";
        }
        for (Path above = target; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return "'" + above + "' is a file. Name a directory with -o.";
            }
        }
        if (Files.notExists(target) || Files.exists(target.resolve(MARKER))) {
            return "";
        }
        try (Stream<Path> content = Files.list(target)) {
            return content.findAny().isEmpty()
                    ? ""
                    : "The directory '"
                            + directory
                            + "' holds files that no build wrote. Name an empty or new one with -o.";
        }
    }

    private static void openToReaders(Path directory) {
        directory.toFile().setReadable(true, false);
        directory.toFile().setExecutable(true, false);
    }

    /**
     * Deletes a directory with all it holds, if it is there.
     *
     * @throws IOException if something in it cannot be deleted
     */
    public static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Files.walkFileTree(
                directory,
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
