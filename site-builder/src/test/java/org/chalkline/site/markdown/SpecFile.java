package org.chalkline.site.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of examples. Each stands between two lines of eight or more number signs, its parts apart
 * by lines with a full stop: the Markdown, the HTML and, where there are any, the diagnostics. Text
 * between the examples explains them; its last line is the next example's name.
 */
public record SpecFile(List<Example> examples) {

    private static final String FENCE = "########";

    public record Example(
            String name, int line, String markdown, String html, String diagnostics) {}

    public static SpecFile read(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecFile parse(String text) {
        List<Example> examples = new ArrayList<>();
        List<StringBuilder> parts = new ArrayList<>();
        String name = "";
        int start = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.startsWith(FENCE) && parts.isEmpty()) {
                parts.add(new StringBuilder());
                start = number;
            } else if (line.startsWith(FENCE)) {
                while (parts.size() < 3) {
                    parts.add(new StringBuilder());
                }
                examples.add(
                        new Example(
                                name,
                                start,
                                parts.get(0).toString(),
                                parts.get(1).toString(),
                                parts.get(2).toString()));
                parts.clear();
            } else if (!parts.isEmpty() && line.equals(".")) {
                parts.add(new StringBuilder());
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).append(line).append('\n');
            } else if (!line.isBlank()) {
                name = line;
            }
        }
        return new SpecFile(examples);
    }
}
