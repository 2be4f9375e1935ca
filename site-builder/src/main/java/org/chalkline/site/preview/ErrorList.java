package org.chalkline.site.preview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.text.Text;

/**
 * What is wrong with the content, as the terminal tells it but in HTML: a list of errors with file,
 * line and column, the source line with its place marked, what was expected, and a hint.
 */
public record ErrorList(String html) {

    /** Characters of a source line to show on either side of the place. */
    private static final int NEAR = 80;

    private static final String CUT = "…";

    /**
     * Lists the errors among diagnostics.
     *
     * @param lines the lines of a file; none if it cannot be read
     */
    public static ErrorList of(
            List<Diagnostic> diagnostics,
            Function<String, List<String>> lines,
            Translation language) {
        return list(
                diagnostics.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(each -> item(each, lines.apply(each.file()), language))
                        .collect(Collectors.joining()),
                language);
    }

    /** Lists one problem that has no place in the content. */
    public static ErrorList of(Text problem, Translation language) {
        return list("<li><p>" + Html.escape(language.say(problem)) + "</p></li>", language);
    }

    /** Diagnostics are in the language of the program's run, whatever the page is in. */
    private static ErrorList list(String items, Translation language) {
        return new ErrorList(
                "<ol class=\"errors\""
                        + Html.attribute("lang", language.tag())
                        + ">"
                        + items
                        + "</ol>");
    }

    private static String item(Diagnostic error, List<String> lines, Translation language) {
        StringBuilder item = new StringBuilder("<li><p><b>");
        item.append(Html.escape(error.file() + ":" + error.position()))
                .append("</b>: <span class=\"kind\">")
                .append(Html.escape(language.say(error.kind())))
                .append("</span>: ")
                .append(Html.escape(language.say(error.what())))
                .append("</p>");
        int line = error.position().line();
        if (line <= lines.size() && !lines.get(line - 1).isBlank()) {
            item.append(excerpt(line, lines.get(line - 1), error.position().column()));
        }
        for (Text more : error.more()) {
            item.append("<p>").append(Html.escape(language.say(more))).append("</p>");
        }
        return item.append("</li>").toString();
    }

    /** The source line; the character at the column, or the end of the line, is marked. */
    private static String excerpt(int number, String text, int column) {
        int[] line = text.codePoints().toArray();
        int place = Math.min(column - 1, line.length);
        int start = Math.max(0, place - NEAR);
        int end = Math.min(line.length, place + NEAR);
        int after = Math.min(place + 1, line.length);
        return "<pre><span class=\"line\">"
                + number
                + " | </span>"
                + (start > 0 ? CUT : "")
                + Html.escape(new String(line, start, place - start))
                + "<mark>"
                + (place < line.length ? Html.escape(new String(line, place, 1)) : " ")
                + "</mark>"
                + Html.escape(new String(line, after, Math.max(0, end - after)))
                + (end < line.length ? CUT : "")
                + "</pre>";
    }
}
