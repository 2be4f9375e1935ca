package org.chalkline.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that a build wrote into a directory. It is kept in the directory itself, so
 * that the next build knows which files it may delete.
 *
 * <p>The file has a line that says what it is, then a path a line. Line ends in names are written
 * {@code %0A} and {@code %0D}, a percent sign {@code %25}.
 *
 * @param paths relative to the directory, with {@code /}
 */
record Manifest(Set<String> paths) {

    /** The name of the file in the directory. */
    static final String FILE = ".chalkline";

    private static final String HEAD =
            "Written by Chalkline. The next build replaces these files and keeps all others.\n";

    Manifest {
        paths = Set.copyOf(paths);
    }

    /**
     * Reads the list of a directory; null where there is none that a build wrote.
     *
     * @throws IOException if the file cannot be read
     */
    static @Nullable Manifest read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(HEAD)) {
            return null;
        }
        return new Manifest(
                text.substring(HEAD.length())
                        .lines()
                        .map(line -> line.replace("%0A", "\n").replace("%0D", "\r"))
                        .map(line -> line.replace("%25", "%"))
                        .collect(Collectors.toSet()));
    }

    /** Writes the list into a directory. */
    static void write(Collection<String> paths, Path directory) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (String path : paths) {
            String line = path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
            text.append(line).append('\n');
        }
        Files.write(directory.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns what else a directory holds, relative to it: a folder stands for all in it where no
     * listed file is in it.
     *
     * @param more paths that count as listed, too
     * @throws IOException if the directory cannot be read
     */
    List<Path> others(Path directory, Collection<String> more) throws IOException {
        Set<String> folders = new HashSet<>();
        for (Collection<String> some : List.of(paths, more)) {
            for (String path : some) {
                for (int end = path.lastIndexOf('/');
                        end > 0;
                        end = path.lastIndexOf('/', end - 1)) {
                    folders.add(path.substring(0, end));
                }
            }
        }
        List<Path> others = new ArrayList<>();
        Files.walkFileTree(
                directory,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        Path relative = directory.relativize(folder);
                        if (folder.equals(directory) || folders.contains(name(relative))) {
                            return FileVisitResult.CONTINUE;
                        }
                        others.add(relative);
                        return FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        Path relative = directory.relativize(file);
                        String name = name(relative);
                        if (!name.equals(FILE) && !paths.contains(name)) {
                            others.add(relative);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return others;
    }

    private static String name(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
