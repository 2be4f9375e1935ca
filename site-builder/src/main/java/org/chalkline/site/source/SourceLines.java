package org.chalkline.site.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The lines of the files of a content folder, to show beside a mistake. A link that leads out of
 * the folder has none: what it leads to is nobody's to print.
 */
public final class SourceLines implements Function<String, List<String>> {

    /** Bytes of a file whose lines can be shown. */
    private static final long LARGEST = 1 << 24;

    private final Path content;
    private final Map<String, List<String>> known = new HashMap<>();

    public SourceLines(Path content) {
        this.content = content;
    }

    /**
     * Returns the lines of a file; none if it cannot be read, or is not of the folder.
     *
     * @param file its path from here
     */
    @Override
    public List<String> apply(String file) {
        return known.computeIfAbsent(file, this::read);
    }

    private List<String> read(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)
                    || Files.size(path) > LARGEST
                    || !new Boundary(content).holds(path)) {
                return List.of();
            }
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1));
        } catch (IOException | InvalidPathException unreadable) {
            // Of a file that is not UTF-8 nothing can be shown.
            return List.of();
        }
    }
}
