package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Cell;
import org.chalkline.site.importer.Notebook.Output;

/**
 * Reads what one gets who copies a notebook as text: Markdown, and between it prompts such as
 * {@code In [1]:} with programs and what they put out. Where a program or its output ends is not
 * written; it is guessed from what its lines look like.
 */
final class TextExport implements NotebookFormat {

    private static final Pattern IN = Pattern.compile("\\s*In ?\\[[ \\d*]*]:[ \\t]?(.*)");
    private static final Pattern OUT = Pattern.compile("\\s*Out ?\\[[ \\d*]*]:[ \\t]?(.*)");
    private static final Pattern PROMPT = Pattern.compile("(?m)^\\s*In ?\\[[ \\d*]*]:");
    private static final Pattern CODE =
            Pattern.compile(
                    "[ \\t]+\\S.*|[)\\]}].*|@\\w.*|[%!]\\w.*|#(?![# ]*\\p{Lu}?\\p{L}+ -).*"
                            + "|(?:import|from|def|class|for|if|elif|else|while|with|return|try"
                            + "|except|finally|raise|assert|print|del|global|lambda|pass|async)\\b.*"
                            + "|[\\w.\\[\\], '\"]+\\s*[-+*/]?=[^=].*|[\\w.]+\\(.*|[\\w.]+;?");
    private static final Pattern OUTPUT =
            Pattern.compile(
                    "(?:Canvas|interactive|[A-Z]\\w*(?:Box|Slider|Output|Widget))\\(.*"
                            + "|<(?:Figure|matplotlib|IPython|pandas|[\\w.]+ at 0x).*"
                            + "|\\[?[-+\\d.eE, \\[\\]()]+|(?:array|tensor|tf\\.Tensor)\\(.*");

    @Override
    public boolean reads(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".txt") || lower.endsWith(".md")) && PROMPT.matcher(text).find();
    }

    @Override
    public Notebook read(String text) {
        return new Reading(text.replace("\r\n", "\n").lines().toList()).notebook();
    }

    private static final class Reading {

        private final List<String> lines;
        private final List<Cell> cells = new ArrayList<>();
        private int at;

        Reading(List<String> lines) {
            this.lines = lines;
        }

        Notebook notebook() {
            while (at < lines.size()) {
                Matcher in = IN.matcher(lines.get(at));
                if (in.matches()) {
                    program(in.group(1));
                } else {
                    prose();
                }
            }
            return new Notebook("", cells, List.of());
        }

        private void prose() {
            StringBuilder text = new StringBuilder();
            while (at < lines.size() && !IN.matcher(lines.get(at)).matches()) {
                text.append(lines.get(at++)).append('\n');
            }
            if (!text.toString().isBlank()) {
                String markdown = text.toString().strip();
                cells.add(new Notebook.Prose(cells.size() + 1, markdown, Map.of()));
            }
        }

        private void program(String first) {
            StringBuilder source = new StringBuilder(first.isBlank() ? "" : first + "\n");
            at++;
            while (at < lines.size() && isProgram()) {
                source.append(lines.get(at++)).append('\n');
            }
            StringBuilder output = new StringBuilder();
            skipEmpty();
            while (at < lines.size() && isOutput(output.length() > 0)) {
                Matcher out = OUT.matcher(lines.get(at));
                output.append(out.matches() ? out.group(1) : lines.get(at)).append('\n');
                at++;
            }
            String shown = output.toString().strip();
            List<Output> outputs =
                    shown.isEmpty()
                            ? List.of()
                            : List.of(new Output.Forms(Map.of("text/plain", shown)));
            cells.add(
                    new Notebook.Code(
                            cells.size() + 1,
                            "python",
                            source.toString().strip(),
                            List.of(),
                            outputs));
        }

        /** A program goes on through empty lines as long as what follows looks like one. */
        private boolean isProgram() {
            String line = lines.get(at);
            if (IN.matcher(line).matches() || OUT.matcher(line).matches()) {
                return false;
            }
            if (!line.isBlank()) {
                boolean begins = lines.get(at - 1).isBlank();
                return !begins || isCode(line);
            }
            int next = at;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            return next < lines.size() && isCode(lines.get(next));
        }

        private static boolean isCode(String line) {
            return CODE.matcher(line).matches()
                    && !OUTPUT.matcher(line).matches()
                    && !line.matches("#{1,6} .*");
        }

        private boolean isOutput(boolean isBegun) {
            String line = lines.get(at);
            return !line.isBlank()
                    && (isBegun || OUT.matcher(line).matches() || OUTPUT.matcher(line).matches());
        }

        private void skipEmpty() {
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
        }
    }
}
