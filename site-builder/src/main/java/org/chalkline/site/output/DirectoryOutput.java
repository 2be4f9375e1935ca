package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site into a directory: first beside it, then in its place, so that whoever looks sees
 * the old site or the new one and never half of either. Files of the directory that no build wrote,
 * such as {@code CNAME} or {@code .git}, stay in it.
 */
public final class DirectoryOutput {

    /** How many files a message names. */
    private static final int NAMED = 3;

    private DirectoryOutput() {}

    /**
     * Puts a site in the place of the one in a directory.
     *
     * @throws IOException if the directory holds no site, or a file that no build wrote where the
     *     site has one, or cannot be written; what it held is then untouched
     */
    public static void write(SiteFiles site, Path directory) throws IOException {
        String objection = objection(directory);
        Path named = directory.toAbsolutePath().normalize();
        // A link to a site stays a link: what it leads to is replaced.
        Path target = Files.exists(named) ? named.toRealPath() : named;
        Path parent = target.getParent();
        if (parent == null || !objection.isEmpty()) {
            throw new IOException(objection);
        }
        Files.createDirectories(parent);
        Path aside = Files.createTempDirectory(parent, ".chalkline-new-");
        try {
            for (Map.Entry<String, byte[]> file : site.all().entrySet()) {
                Path path = aside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Manifest.write(site.all().keySet(), aside);
            // A temporary directory is its owner's alone; a site is for its readers.
            openToReaders(aside);
            replace(target, aside, others(site, target, aside));
        } finally {
            delete(aside);
        }
    }

    /** Returns what no build wrote in a directory; all of it can stay beside the new site. */
    private static List<Path> others(SiteFiles site, Path target, Path aside) throws IOException {
        Manifest manifest = Files.exists(target) ? Manifest.read(target) : null;
        if (manifest == null) {
            return List.of();
        }
        List<Path> others = manifest.others(target, site.all().keySet());
        List<String> inTheWay =
                others.stream().filter(path -> !isFree(aside, path)).map(Path::toString).toList();
        if (inTheWay.isEmpty()) {
            return others;
        }
        int more = inTheWay.size() - NAMED;
        throw new IOException(
                "No build wrote "
                        + inTheWay.stream()
                                .limit(NAMED)
                                .map(path -> "'" + path + "'")
                                .collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "")
                        + " in '"
                        + target
                        + "', where the site has a file of its own. Move it away, or name another"
                        + " directory with -o.");
    }

    private static boolean isFree(Path aside, Path path) {
        Path place = aside.resolve(path);
        Path parent = place.getParent();
        return Files.notExists(place, LinkOption.NOFOLLOW_LINKS)
                && (parent == null || Files.notExists(parent) || Files.isDirectory(parent));
    }

    private static void replace(Path target, Path aside, List<Path> others) throws IOException {
        if (Files.notExists(target)) {
            Files.move(aside, target);
            return;
        }
        Path old = Files.createTempDirectory(target.getParent(), ".chalkline-old-");
        Path site = old.resolve("site");
        try {
            Files.move(target, site);
            move(others, site, aside);
            Files.move(aside, target);
        } catch (IOException e) {
            if (Files.notExists(target) && Files.exists(site)) {
                move(others, aside, site);
                Files.move(site, target);
            }
            throw e;
        } finally {
            delete(old);
        }
    }

    /** Moves files and folders, as far as they are there, from one directory to another. */
    private static void move(List<Path> paths, Path from, Path to) throws IOException {
        for (Path path : paths) {
            if (Files.exists(from.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                Path place = to.resolve(path);
                Files.createDirectories(place.getParent());
                Files.move(from.resolve(path), place);
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
        if (Files.notExists(target) || Manifest.read(target) != null) {
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
