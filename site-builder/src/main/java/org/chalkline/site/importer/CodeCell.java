package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A program as a lesson shows it, with what it put out below it. */
final class CodeCell {

    /** The tags by which authors say how to show a cell. */
    static final String HIDE_INPUT = "hide-input";

    static final String REMOVE_OUTPUT = "remove-output";
    private static final String REMOVE_CELL = "remove-cell";

    private static final Set<String> KEPT_TAGS =
            Set.of(HIDE_INPUT, "hide-cell", "remove-input", REMOVE_CELL);

    /** What the first line of a cell says of the rest of it. */
    private static final Pattern MAGIC = Pattern.compile("\\A\\s*%%(\\w+)");

    private static final Map<String, String> MAGICS =
            Map.of(
                    "bash", "bash",
                    "sh", "bash",
                    "script", "bash",
                    "html", "html",
                    "javascript", "javascript",
                    "js", "javascript",
                    "latex", "latex",
                    "R", "r",
                    "writefile", "text",
                    "file", "text");

    private static final Pattern OPTION_LIKE =
            Pattern.compile("\\A(?:[ \\t]*:[a-zA-Z][\\w-]*:|---)");

    private final Outputs outputs;
    private final KnownFigures known;
    private final Draft draft;

    CodeCell(Outputs outputs, KnownFigures known, Draft draft) {
        this.outputs = outputs;
        this.known = known;
        this.draft = draft;
    }

    /** Returns the Markdown of a cell; nothing for an empty one. */
    String markdown(Notebook.Code cell) {
        List<String> parts = new ArrayList<>();
        KnownFigures.@Nullable Known figure = known.find(cell.source());
        if (figure == null || !figure.isAll(cell.source())) {
            parts.add(code(cell));
        }
        if (figure != null) {
            draft.tell(
                    cell.number(),
                    Text.of("{0}() became a live figure, {1}", figure.call(), figure.kind()));
            draft.countFigure();
            parts.add(figure.markdown(draft.language(), draft.figures()));
        }
        boolean isShown =
                !cell.tags().contains(REMOVE_OUTPUT) && !cell.tags().contains(REMOVE_CELL);
        if (isShown) {
            parts.addAll(outputs.markdown(cell, figure != null));
        } else if (!cell.outputs().isEmpty()) {
            draft.tell(cell.number(), Text.of("its tags hide the output, which is left out"));
        }
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private String code(Notebook.Code cell) {
        String source =
                cell.source()
                        .replace("\r\n", "\n")
                        .replaceAll("[\\x00-\\x08\\x0b\\x0e-\\x1f]", "")
                        .stripTrailing();
        if (source.isBlank()) {
            return "";
        }
        List<String> tags = cell.tags().stream().filter(KEPT_TAGS::contains).toList();
        String language = language(cell);
        String options = tags.isEmpty() ? "" : ":tags: [" + String.join(", ", tags) + "]\n";
        String fence = fence(source);
        // A first line that looks like an option is none after an empty one.
        String gap = OPTION_LIKE.matcher(source).find() ? "\n" : "";
        return fence
                + "{code-cell}"
                + (language.isEmpty() ? "" : " " + language)
                + "\n"
                + options
                + gap
                + source
                + "\n"
                + fence;
    }

    private static String language(Notebook.Code cell) {
        Matcher magic = MAGIC.matcher(cell.source());
        String named = magic.find() ? MAGICS.getOrDefault(magic.group(1), "") : "";
        String language = named.isEmpty() ? cell.language() : named;
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.startsWith("c++") ? "cpp" : lower.replaceAll("\\s+[\\d.]*$", "");
    }

    /** Returns a fence that ends at none of the lines of a text. */
    static String fence(String text) {
        int longest = 2;
        Matcher run = Pattern.compile("`{3,}").matcher(text);
        while (run.find()) {
            longest = Math.max(longest, run.group().length());
        }
        return "`".repeat(longest + 1);
    }
}
