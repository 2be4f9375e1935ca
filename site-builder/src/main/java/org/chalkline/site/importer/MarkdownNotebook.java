package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Cell;

/**
 * Reads notebooks that are Markdown: MyST's and Jupytext's, whose code cells are directives or
 * fences, and Quarto's {@code .qmd} and {@code .Rmd}. Their head is left out but for its title.
 */
final class MarkdownNotebook implements NotebookFormat {

    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?\\n)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*(.+?)[ \\t]*$");
    private static final Pattern CHUNK =
            Pattern.compile(
                    "(?ms)^(`{3,})[ \\t]*\\{\\.?(python|r|R|julia|bash|ojs|sql|mermaid|dot)\\b([^}\\n]*)}"
                            + "[ \\t]*\\n(.*?)^\\1[ \\t]*$");
    private static final Pattern OPTION =
            Pattern.compile("(?m)^#\\|[ \\t]*([\\w-]+):[ \\t]*(.*)\\n?");

    @Override
    public boolean reads(String name, String text) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown|myst|qmd|rmd)");
    }

    @Override
    public Notebook read(String text) {
        String whole = text.replace("\r\n", "\n");
        Matcher head = HEAD.matcher(whole);
        String title = "";
        if (head.find()) {
            Matcher named = TITLE.matcher(head.group(1));
            title = named.find() ? unquoted(named.group(1)) : "";
            whole = whole.substring(head.end());
        }
        List<Cell> cells = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(whole);
        int from = 0;
        while (chunk.find()) {
            prose(whole.substring(from, chunk.start()), cells);
            cells.add(chunk(chunk, cells.size() + 1));
            from = chunk.end();
        }
        prose(whole.substring(from), cells);
        return new Notebook(title, cells);
    }

    private static void prose(String text, List<Cell> cells) {
        if (!text.isBlank()) {
            cells.add(new Notebook.Prose(cells.size() + 1, text.strip(), Map.of()));
        }
    }

    private static Cell chunk(Matcher chunk, int number) {
        String options = chunk.group(3);
        String source = chunk.group(4);
        List<String> tags = new ArrayList<>();
        Matcher option = OPTION.matcher(source);
        while (option.find()) {
            options += " " + option.group(1) + "=" + option.group(2);
        }
        if (options.matches("(?is).*\\becho\\s*=\\s*F(?:ALSE)?.*")) {
            tags.add("remove-input");
        }
        if (options.matches("(?is).*code-fold\\s*=\\s*true.*")) {
            tags.add(CodeCell.HIDE_INPUT);
        }
        return new Notebook.Code(
                number,
                chunk.group(2),
                OPTION.matcher(source).replaceAll("").stripTrailing(),
                tags,
                List.of());
    }

    private static String unquoted(String value) {
        return value.matches("\"(.*)\"|'(.*)'") ? value.substring(1, value.length() - 1) : value;
    }
}
