package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.site.language.Language;

/** What imported lessons need in {@code site.yml}: their order, and macros of formulas. */
final class SiteSettings {

    private static final String FILE = "site.yml";

    private final StringBuilder yaml = new StringBuilder();

    /** Says in what order the lessons stand; nothing for a table of contents without any. */
    void order(Contents contents, Sources sources) {
        List<String> entries = new ArrayList<>();
        for (Contents.Part part : contents.parts()) {
            List<String> topics =
                    part.files().stream().distinct().flatMap(sources::topics).toList();
            if (part.title().isEmpty()) {
                topics.forEach(topic -> entries.add("  - " + quoted(topic) + "\n"));
            } else if (!topics.isEmpty()) {
                String lessons =
                        topics.stream()
                                .map(SiteSettings::quoted)
                                .collect(Collectors.joining(", ", "[", "]"));
                entries.add(
                        "  - {title: " + quoted(part.title()) + ", lessons: " + lessons + "}\n");
            }
        }
        if (!contents.title().isEmpty()) {
            yaml.append("title: ").append(quoted(contents.title())).append('\n');
        }
        if (!entries.isEmpty()) {
            yaml.append("navigation:\n");
            entries.forEach(yaml::append);
        }
    }

    /** Copies the files that the lessons cite from, and names them. */
    void bibliographies(Contents contents, Path output) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : contents.bibliographies()) {
            String name = FileNames.clean(file.getFileName().toString());
            if (!Files.exists(output.resolve(name))) {
                Files.createDirectories(output);
                Files.copy(file, output.resolve(name));
            }
            names.add(quoted(name));
        }
        if (!names.isEmpty()) {
            yaml.append("citations: {files: ").append(names).append("}\n");
        }
    }

    /** Adds macros, by name without the backslash. */
    void macros(Map<String, String> macros) {
        if (!macros.isEmpty()) {
            yaml.append("macros:\n");
            macros.forEach(
                    (name, meaning) ->
                            yaml.append("  ")
                                    .append(name)
                                    .append(": ")
                                    .append(quoted(meaning))
                                    .append('\n'));
        }
    }

    /**
     * Writes the file where there is none. The one that is there is its author's: then nothing is
     * written.
     *
     * @return the lines that the author is to add; empty where nothing is left to do
     */
    String write(Path output) throws IOException {
        if (yaml.isEmpty()) {
            return "";
        }
        Path parent = output.toAbsolutePath().normalize().getParent();
        boolean isThere =
                Files.exists(output.resolve(FILE))
                        || (parent != null && Files.exists(parent.resolve(FILE)));
        if (!isThere) {
            Files.writeString(output.resolve(FILE), yaml);
            return "";
        }
        return yaml.toString();
    }

    /** Returns a lesson's path as site.yml names it: without the folder of its language. */
    static String topic(String lesson) {
        String topic = FileNames.stem(lesson);
        for (Language language : Language.ALL) {
            if (topic.startsWith(language.tag() + "/")) {
                return topic.substring(language.tag().length() + 1);
            }
        }
        return topic;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
