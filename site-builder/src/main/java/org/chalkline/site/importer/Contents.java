package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a folder of notebooks: {@code _toc.yml} of Jupyter Book, {@code
 * myst.yml}, {@code _quarto.yml}, or {@code SUMMARY.md}.
 *
 * @param title of the whole, or empty
 * @param parts in order
 * @param bibliographies files that the whole cites from, absolute
 */
record Contents(String title, List<Part> parts, List<Path> bibliographies) {

    private static final List<String> FILES =
            List.of("_toc.yml", "myst.yml", "_quarto.yml", "SUMMARY.md", "src/SUMMARY.md");
    private static final List<String> ENDINGS = List.of("", ".ipynb", ".md", ".myst", ".qmd");
    private static final Pattern ENTRY =
            Pattern.compile(
                    "^\\s*[-*]\\s*\\[[^\\]]*]\\(([^)]+)\\)|^#+\\s*(.+)$|^\\[[^\\]]*]\\(([^)]+)\\)");

    /**
     * Lessons that belong together.
     *
     * @param title or empty
     * @param files of the notebooks, absolute
     */
    record Part(String title, List<Path> files) {}

    /** Reads that of a folder; one without parts where there is none. */
    static Contents of(Path folder) throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                List<Part> parts = new ArrayList<>();
                parts.add(new Part("", new ArrayList<>()));
                Path root = file.resolveSibling("");
                if (name.endsWith(".md")) {
                    Files.readAllLines(file).forEach(line -> entry(line, root, parts));
                } else {
                    walk(yaml(file), "", root, parts);
                }
                parts.removeIf(part -> part.files().isEmpty());
                Value.Fields config = config(folder, name);
                List<Part> bibliographies = new ArrayList<>();
                bibliographies.add(new Part("", new ArrayList<>()));
                for (Value.Fields fields : List.of(within(config, "project"), config)) {
                    for (String field : List.of("bibtex_bibfiles", "bibliography")) {
                        Value named = fields.get(field);
                        if (named != null) {
                            walk(named, "", folder, bibliographies);
                        }
                    }
                }
                return new Contents(title(config), parts, bibliographies.get(0).files());
            }
        }
        return new Contents("", List.of(), List.of());
    }

    /** Returns all its notebooks. */
    List<Path> files() {
        return parts.stream().flatMap(part -> part.files().stream()).distinct().toList();
    }

    private static Value.Fields config(Path folder, String name) throws IOException {
        Path file = folder.resolve(name.equals("_toc.yml") ? "_config.yml" : name);
        return Files.isRegularFile(file) && !name.endsWith(".md")
                ? yaml(file)
                : new Value.Fields(List.of());
    }

    private static Value.Fields within(Value.Fields fields, String name) {
        return fields.get(name) instanceof Value.Fields inner ? inner : new Value.Fields(List.of());
    }

    private static String title(Value.Fields config) {
        for (Value.Fields fields :
                List.of(within(config, "project"), within(config, "book"), config)) {
            if (fields.get("title") instanceof Value.Word title) {
                return title.text();
            }
        }
        return "";
    }

    private static Value.Fields yaml(Path file) throws IOException {
        String text = Files.readString(file);
        // The first form of _toc.yml is a list.
        String fields = text.stripLeading().startsWith("-") ? "toc:\n" + text : text;
        return Yaml.read(fields, file.toString(), FilePositions.from(1), new Diagnostics())
                .fields();
    }

    /** Takes the files that a value names, in whatever lists and groups they are. */
    private static void walk(Value value, String key, Path root, List<Part> parts) {
        if (value instanceof Value.Word word) {
            if (key.isEmpty() || key.matches("file|root|href|chapters|contents|part")) {
                Path file = file(root, word.text());
                if (file != null) {
                    parts.get(parts.size() - 1).files().add(file);
                }
            }
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> walk(item, key, root, parts));
        } else if (value instanceof Value.Fields fields) {
            String title = partTitle(fields);
            if (!title.isEmpty()) {
                parts.add(new Part(title, new ArrayList<>()));
            }
            for (Value.Field field : fields.fields()) {
                walk(field.value(), field.name(), root, parts);
            }
        }
    }

    private static String partTitle(Value.Fields fields) {
        boolean hasFiles = fields.get("chapters") != null || fields.get("children") != null;
        for (String name : List.of("caption", "part", "title")) {
            if (hasFiles
                    && fields.get("file") == null
                    && fields.get("root") == null
                    && fields.get(name) instanceof Value.Word title
                    && !title.text().matches(".*\\.(?:md|qmd|ipynb)")) {
                return title.text();
            }
        }
        return "";
    }

    private static void entry(String line, Path root, List<Part> parts) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.find()) {
            return;
        }
        if (entry.group(2) != null) {
            boolean isTitle = parts.size() == 1 && parts.get(0).files().isEmpty();
            parts.add(new Part(isTitle ? "" : entry.group(2).strip(), new ArrayList<>()));
            return;
        }
        Path file = file(root, entry.group(1) == null ? entry.group(3) : entry.group(1));
        if (file != null) {
            parts.get(parts.size() - 1).files().add(file);
        }
    }

    private static @Nullable Path file(Path root, String named) {
        try {
            for (String ending : ENDINGS) {
                Path file = root.resolve(named + ending).normalize();
                if (file.startsWith(root) && Files.isRegularFile(file)) {
                    return file;
                }
            }
            return null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
