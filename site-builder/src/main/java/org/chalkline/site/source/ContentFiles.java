package org.chalkline.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text files that lessons ask for by their path: those of the content folder and no others. Many
 * threads may ask.
 */
public final class ContentFiles {

    private final Boundary boundary;
    private final Path root;
    private final Map<Path, TextFile> known = new ConcurrentHashMap<>();

    /**
     * A file.
     *
     * @param path where it stands in the content folder, with {@code /}; where a link led to it,
     *     the path of what it leads to
     * @param text as {@link Encoding#decode} returns it
     */
    public record TextFile(String path, String text) {}

    /**
     * Reads files of a folder.
     *
     * @throws IOException if it is not there
     */
    public ContentFiles(Path root) throws IOException {
        boundary = new Boundary(root);
        this.root = boundary.root();
    }

    /**
     * Returns a file; null after a report where there is none.
     *
     * @param path from the file that asks for it
     * @param asking the file of the place, or the one that the place names itself
     */
    public @Nullable TextFile read(
            String path, String asking, Position place, Diagnostics diagnostics) {
        String from = place.file(asking);
        try {
            Path target = root.resolve(from).resolveSibling(path).normalize();
            if (path.startsWith("/")
                    || !target.startsWith(root)
                    || Boundary.isHidden(root.relativize(target))) {
                return refuse(path, asking, place, diagnostics);
            }
            if (path.isEmpty() || !Files.isRegularFile(target)) {
                return lack(path, asking, place, diagnostics);
            }
            return boundary.holds(target)
                    ? file(target.toRealPath(), diagnostics)
                    : refuse(path, asking, place, diagnostics);
        } catch (InvalidPathException | IOException unreadable) {
            return lack(path, asking, place, diagnostics);
        }
    }

    private @Nullable TextFile file(Path real, Diagnostics diagnostics) throws IOException {
        TextFile file = known.get(real);
        if (file == null) {
            String name = name(real);
            String text = Encoding.decode(Files.readAllBytes(real), name, diagnostics);
            file = text == null ? null : new TextFile(name, text);
            if (file != null) {
                known.put(real, file);
            }
        }
        return file;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static @Nullable TextFile refuse(
            String path, String asking, Position place, Diagnostics diagnostics) {
        diagnostics.report(
                Mistake.OUTSIDE_CONTENT,
                asking,
                place,
                Text.of("'{0}' is not in the content folder", path),
                Text.of(
                        "a path from this file to another one of the folder, with no name that"
                                + " begins with a dot"));
        return null;
    }

    private @Nullable TextFile lack(
            String path, String asking, Position place, Diagnostics diagnostics) {
        Path folder = root.resolve(place.file(asking)).getParent();
        List<String> near;
        try (Stream<Path> walk = Files.walk(root)) {
            near =
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !Boundary.isHidden(root.relativize(file)))
                            .map(
                                    file ->
                                            String.valueOf(
                                                    folder == null
                                                            ? file
                                                            : folder.relativize(file)))
                            .map(name -> name.replace('\\', '/'))
                            .toList();
        } catch (IOException e) {
            near = List.of();
        }
        diagnostics.report(
                Mistake.UNKNOWN_FILE,
                asking,
                place,
                path.isEmpty() ? Text.of("no file is named") : Text.of("no file '{0}'", path),
                path.isEmpty() ? Text.of("a path from this file to another one") : Text.NONE,
                Nearest.hint(path, near));
        return null;
    }
}
