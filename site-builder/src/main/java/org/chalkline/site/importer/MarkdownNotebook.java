package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Cell;
import org.chalkline.text.Text;

/**
 * Reads notebooks that are Markdown: MyST's and Jupytext's, whose code cells are directives or
 * fences, and Quarto's {@code .qmd} and {@code .Rmd}. Their head is left out but for its title.
 */
final class MarkdownNotebook implements NotebookFormat {

    private static final Pattern HEAD =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?\\n)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*(.+?)[ \\t]*$");

    /** A cell of MyST, or a fence of Quarto and R Markdown that runs. */
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?ms)^(`{3,}|~{3,})[ \\t]*\\{(?:(code-cell)}[ \\t]*(\\S*)"
                            + "|\\.?(python|r|R|julia|bash|ojs|sql|mermaid|dot)\\b([^}\\n]*)})"
                            + "[ \\t]*\\n(.*?)^\\1[ \\t]*$");

    private static final Pattern CELL_OPTIONS =
            Pattern.compile(
                    "\\A(?:---\\n(.*?\\n)---\\n|((?::[\\w-]+:[^\\n]*\\n)+))", Pattern.DOTALL);
    private static final Pattern TAGS =
            Pattern.compile("tags:[ \\t]*(\\[.*?]|(?:\\s*-[ \\t]*\\S+)+)");
    private static final Pattern WORD = Pattern.compile("\\w[\\w-]*");
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
        List<Text> remarks = new ArrayList<>();
        Matcher program = PROGRAM.matcher(whole);
        int from = 0;
        while (program.find()) {
            prose(whole.substring(from, program.start()), cells, remarks);
            boolean isMyst = program.group(2) != null;
            cells.add(isMyst ? cell(program, cells.size() + 1) : chunk(program, cells.size() + 1));
            from = program.end();
        }
        prose(whole.substring(from), cells, remarks);
        return new Notebook(title, cells, remarks);
    }

    private static Cell cell(Matcher program, int number) {
        String source = program.group(6);
        List<String> tags = new ArrayList<>();
        Matcher options = CELL_OPTIONS.matcher(source);
        if (options.find()) {
            Matcher told = TAGS.matcher(options.group().replace(":tags:", "tags:"));
            if (told.find()) {
                Matcher tag = WORD.matcher(told.group(1));
                while (tag.find()) {
                    tags.add(tag.group());
                }
            }
            source = source.substring(options.end());
        }
        return new Notebook.Code(number, program.group(3), source.strip(), tags, List.of());
    }

    private static void prose(String text, List<Cell> cells, List<Text> remarks) {
        String mended = Pandoc.mended(text, remarks).strip();
        if (!mended.isEmpty()) {
            cells.add(new Notebook.Prose(cells.size() + 1, mended, Map.of()));
        }
    }

    private static Cell chunk(Matcher chunk, int number) {
        String options = chunk.group(5);
        String source = chunk.group(6);
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
                chunk.group(4),
                OPTION.matcher(source).replaceAll("").stripTrailing(),
                tags,
                List.of());
    }

    private static String unquoted(String value) {
        return value.matches("\"(.*)\"|'(.*)'") ? value.substring(1, value.length() - 1) : value;
    }
}
