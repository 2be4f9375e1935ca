package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site into a directory, beside files of others that may be there, such as {@code CNAME}
 * or {@code .git}.
 *
 * <p>All files are written aside first, in a folder of the directory, so that a full disk leaves
 * the former site as it was. Then each takes its place in one step: what pages need, the pages, the
 * rest; whoever looks finds no page without its style sheet. What the former build wrote and this
 * one did not is deleted at the end. The list of what builds wrote names both sites meanwhile: a
 * build that is killed loses nothing, and the next one goes on. Files of others are never moved.
 */
public final class DirectoryOutput {

    /** How many files a message names. */
    private static final int NAMED = 3;

    private static final String ASIDE = ".chalkline-new";

    private static final String PAGE = ".html";

    /** A file lock is for other programs: this one writes one site after another. */
    private static final Object TURN = new Object();

    private final Path target;
    private final SiteFiles site;
    private final Manifest manifest;
    private final Map<String, String> former;

    private DirectoryOutput(Path target, SiteFiles site, Manifest manifest) {
        this.target = target;
        this.site = site;
        this.manifest = manifest;
        former = manifest.checksums();
    }

    /**
     * Puts a site in the place of the one in a directory.
     *
     * @throws IOException if the directory holds files but no site, or a file that no build wrote
     *     where the site has one: then nothing is touched; or if it cannot be written
     */
    public static void write(SiteFiles site, Path directory) throws IOException {
        Text objection = objection(directory);
        if (!objection.isEmpty()) {
            throw new Refusal(objection);
        }
        Files.createDirectories(directory);
        // A link to a site stays a link: what it leads to is replaced.
        Path target = directory.toRealPath();
        synchronized (TURN) {
            try (Manifest manifest = Manifest.open(target)) {
                new DirectoryOutput(target, site, manifest).write();
            }
        }
    }

    private void write() throws IOException {
        refuseWhatIsInTheWay();
        Path aside = target.resolve(ASIDE);
        delete(aside);
        try {
            for (Map.Entry<String, byte[]> file : site.all().entrySet()) {
                Path path = aside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Map<String, String> now = new HashMap<>();
            site.all().forEach((path, content) -> now.put(path, Manifest.checksum(content)));
            Map<String, String> both = new HashMap<>(former);
            both.putAll(now);
            manifest.write(both);
            for (String path : inOrder()) {
                Path place = target.resolve(path);
                makeRoom(place);
                Files.createDirectories(place.getParent());
                Files.move(
                        aside.resolve(path),
                        place,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            for (String path : former.keySet()) {
                if (!now.containsKey(path)) {
                    deleteFormer(path);
                }
            }
            manifest.write(now);
        } finally {
            delete(aside);
        }
    }

    /** What pages need stands in folders, so it comes first, and what lists the pages last. */
    private List<String> inOrder() {
        Comparator<String> rank =
                Comparator.comparing(
                        path -> path.endsWith(PAGE) ? 1 : path.indexOf('/') >= 0 ? 0 : 2);
        return site.all().keySet().stream()
                .sorted(rank.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void refuseWhatIsInTheWay() throws IOException {
        Set<Path> others = new TreeSet<>();
        Set<Path> folders = new HashSet<>(Set.of(target));
        for (String path : site.all().keySet()) {
            Path place = target.resolve(path);
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                addOthersIn(place, others);
            } else {
                addIfOther(place, others);
            }
            for (Path folder = place.getParent();
                    folder != null && folders.add(folder);
                    folder = folder.getParent()) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    addIfOther(folder, others);
                }
            }
        }
        if (!others.isEmpty()) {
            int more = others.size() - NAMED;
            Text named =
                    Text.list(
                            others.stream()
                                    .limit(NAMED)
                                    .map(path -> Text.of("'{0}'", target.relativize(path)))
                                    .toList());
            throw new Refusal(
                    Text.of(
                            "No build wrote {0} in '{1}', where the site has a file of its own."
                                    + " Move it away, or name another directory with -o.",
                            more > 0 ? Text.of("{0} and {1} more", named, more) : named, target));
        }
    }

    private void addIfOther(Path file, Set<Path> others) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFormer(file)) {
            others.add(file);
        }
    }

    private void addOthersIn(Path folder, Set<Path> others) throws IOException {
        for (Path file : files(folder)) {
            addIfOther(file, others);
        }
    }

    /** Returns whether a former build wrote a file. */
    private boolean isFormer(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && former.containsKey(target.relativize(file).toString().replace('\\', '/'));
    }

    /** Deletes what the former site has where this one has a folder, or a folder where a file. */
    private void makeRoom(Path place) throws IOException {
        for (Path folder = place.getParent();
                folder != null && !folder.equals(target);
                folder = folder.getParent()) {
            if (Files.isRegularFile(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        }
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : files(place)) {
                Files.delete(file);
            }
            delete(place);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    /** Deletes a file that is as a build wrote it, and the folders that are empty then. */
    private void deleteFormer(String path) throws IOException {
        Path file = target.resolve(path).normalize();
        if (!file.startsWith(target)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().equals(file)
                || !Manifest.checksum(Files.readAllBytes(file)).equals(former.get(path))) {
            return;
        }
        Files.delete(file);
        try {
            for (Path folder = file.getParent();
                    folder != null && !folder.equals(target);
                    folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException inUse) {
            // Something else is in it, which stays.
        }
    }

    /**
     * Returns why a directory cannot take a site, with what to do; empty where it can.
     *
     * @throws IOException if the directory cannot be read
     */
    public static Text objection(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            return Text.of("'{0}' is no place for a site. Name a directory with -o.", directory);
        }
        for (Path above = target; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return Text.of("'{0}' is a file. Name a directory with -o.", above);
            }
        }
        if (Files.notExists(target) || Manifest.isIn(target)) {
            return Text.NONE;
        }
        try (Stream<Path> content = Files.list(target)) {
            return content.findAny().isEmpty()
                    ? Text.NONE
                    : Text.of(
                            "The directory '{0}' holds files that no build wrote. Name an empty or"
                                    + " new one with -o.",
                            directory);
        }
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
