package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.text.Text;

/** What programs put out, as a lesson shows it. */
final class Outputs {

    /** A reader reads no more of an output. */
    private static final int LONGEST = 400;

    private static final int MOST_CHARACTERS = 40_000;

    private static final Pattern ANSI =
            Pattern.compile(
                    "\u001b(?:\\[[0-?]*[ -/]*[@-~]"
                            + "|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[@-Z\\\\^_])");

    /** What is left of a thing that only lives while its program runs. */
    private static final Pattern DEAD =
            Pattern.compile(
                    "\\s*(?:Canvas\\(toolbar=|interactive\\(|interactive_output|FigureCanvas"
                            + "|[A-Z]\\w*(?:Box|Slider|Widget|Button|Dropdown|Output|Text|Tab"
                            + "|Accordion|Progress|Figure|Viewer|Map)\\((?:[a-z_]+=|\\)|\\{)"
                            + "|<IPython\\.core\\.display\\.(?:HTML|Javascript)).*",
                    Pattern.DOTALL);

    /** What a picture or nothing is called where only text can be shown. */
    private static final Pattern NAME_OF_PICTURE =
            Pattern.compile(
                    "\\s*(?:<Figure size .*>|\\[?<matplotlib\\..*|<Axes.*|<seaborn\\..*"
                            + "|<IPython\\.core\\.display\\.(?:Image|SVG|Markdown|Math|Latex)"
                            + " object>)\\s*",
                    Pattern.DOTALL);

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";

    private final Targets targets;
    private final ProseCell prose;
    private final HtmlOutput html;
    private final Draft draft;

    Outputs(Targets targets, ProseCell prose, Draft draft) {
        this.targets = targets;
        this.prose = prose;
        this.html = new HtmlOutput(draft);
        this.draft = draft;
    }

    /**
     * Returns the Markdown of what a cell put out, one for each thing.
     *
     * @param hasFigure whether a live figure stands for what was interactive
     */
    List<String> markdown(Notebook.Code cell, boolean hasFigure) {
        List<String> shown = new ArrayList<>();
        StringBuilder stream = new StringBuilder();
        boolean hasPicture = cell.outputs().stream().anyMatch(Outputs::isPicture);
        for (Output output : cell.outputs()) {
            if (output instanceof Output.Stream text) {
                stream.append(text.text());
            } else if (output instanceof Output.Forms forms) {
                shown.add(plain(stream.toString(), cell.number()));
                stream.setLength(0);
                shown.add(one(forms.data(), cell, pictures(shown), hasFigure, hasPicture));
            }
        }
        shown.add(plain(stream.toString(), cell.number()));
        return shown;
    }

    private static int pictures(List<String> shown) {
        return (int) shown.stream().filter(each -> each.startsWith("![")).count();
    }

    private static boolean isPicture(Output output) {
        return output instanceof Output.Forms forms
                && forms.data().keySet().stream().anyMatch(Pictures.ENDINGS::containsKey);
    }

    private String one(
            Map<String, String> forms,
            Notebook.Code cell,
            int pictures,
            boolean hasFigure,
            boolean hasPicture) {
        int number = cell.number();
        String text = forms.getOrDefault(PLAIN, "");
        String table = html.markdown(forms.getOrDefault(HTML, ""), number);
        if (!table.isEmpty()) {
            return table;
        }
        String latex = forms.getOrDefault("text/latex", "");
        if (!latex.isBlank() && !latex.contains("{tabular}")) {
            return latex(latex, number);
        }
        String picture =
                targets.made(
                        "output-" + number + (pictures == 0 ? "" : "-" + (pictures + 1)), forms);
        if (!picture.isEmpty()) {
            String words = draft.language().say("import.output", Integer.toString(number));
            return "![" + words + "](" + picture + ")";
        }
        if (forms.containsKey("text/markdown")) {
            String markdown = forms.getOrDefault("text/markdown", "");
            return prose.mended(new Notebook.Prose(number, markdown, Map.of()));
        }
        boolean isLive =
                forms.keySet().stream().anyMatch(Outputs::isLive)
                        || DEAD.matcher(text).matches()
                        || html.acts(forms.getOrDefault(HTML, ""));
        if (isLive) {
            return hasFigure || hasPicture ? "" : note(cell);
        }
        if (NAME_OF_PICTURE.matcher(text).matches()) {
            if (!hasPicture) {
                draft.tell(
                        number, Text.of("the notebook does not hold the picture that it put out"));
            }
            return "";
        }
        return plain(text, number);
    }

    private static boolean isLive(String type) {
        return type.startsWith("application/vnd.")
                || type.equals("application/javascript")
                || type.startsWith("application/x-");
    }

    /** What tells reader and author alike that something is missing here. */
    private String note(Notebook.Code cell) {
        String call = cell.source().strip();
        String line = call.substring(call.lastIndexOf('\n') + 1).strip();
        String shown = line.length() > 60 ? line.substring(0, 57) + "…" : line;
        draft.tell(
                cell.number(),
                Text.of("no figure is known for '{0}': a note stands in its place", shown));
        String code = "`` " + shown.replace("`", "'") + " ``";
        return ":::{attention}\n" + draft.language().say("import.interactive", code) + "\n:::";
    }

    private String latex(String latex, int cell) {
        String tex = latex.strip();
        boolean isMarked = tex.startsWith("$") || tex.startsWith("\\begin");
        String marked = isMarked ? tex : "$$" + tex + "$$";
        return prose.mended(new Notebook.Prose(cell, marked, Map.of()));
    }

    /** Text as it stands, without colours, with the lines that a terminal would still show. */
    private String plain(String text, int cell) {
        String plain = ANSI.matcher(text.replace("\r\n", "\n")).replaceAll("");
        String shown = overwritten(plain).replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "");
        if (shown.isBlank()) {
            return "";
        }
        List<String> lines = shown.stripTrailing().lines().toList();
        int characters = 0;
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            characters += line.length();
            if (kept.size() == LONGEST || characters > MOST_CHARACTERS) {
                draft.tell(
                        cell,
                        Text.of("the output has {0} lines: only the first stay", lines.size()));
                kept.add("…");
                break;
            }
            kept.add(line);
        }
        String body = String.join("\n", kept);
        String fence = CodeCell.fence(body);
        return fence + "output\n" + body + "\n" + fence;
    }

    /** Carries out carriage returns and backspaces. */
    private static String overwritten(String text) {
        if (text.indexOf('\r') < 0 && text.indexOf('\b') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            StringBuilder shown = new StringBuilder();
            int at = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\r') {
                    at = 0;
                } else if (c == '\b') {
                    at = Math.max(0, at - 1);
                } else if (at < shown.length()) {
                    shown.setCharAt(at++, c);
                } else {
                    shown.append(c);
                    at++;
                }
            }
            out.append(out.isEmpty() ? "" : "\n").append(shown);
        }
        return out.toString();
    }
}
