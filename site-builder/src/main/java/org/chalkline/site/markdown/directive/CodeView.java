package org.chalkline.site.markdown.directive;

import java.util.List;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.jspecify.annotations.Nullable;

/**
 * How code is shown.
 *
 * @param caption as inline HTML, or empty
 * @param firstLine the number of the first line, or 0 for lines without numbers
 * @param emphasized the lines that stand out, counted from 1, or null
 */
record CodeView(String caption, int firstLine, @Nullable LineNumbers emphasized) {

    static final CodeView PLAIN = new CodeView("", 0, null);

    private static final String NUMBERS = "linenos";
    private static final String FIRST = "lineno-start";
    private static final String EMPHASIZED = "emphasize-lines";
    private static final String CAPTION = "caption";
    private static final String FILE = "filename";

    /** The options that say how. */
    static List<OptionType> options() {
        return List.of(
                OptionType.text(CAPTION),
                OptionType.text(FILE),
                OptionType.flag(NUMBERS),
                OptionType.count(FIRST),
                OptionType.lines(EMPHASIZED));
    }

    /** What the options of a directive say. */
    static CodeView of(Directive directive, DirectiveScope scope) {
        String caption =
                directive.option(CAPTION).map(option -> scope.inline(option.value())).orElse("");
        String number = scope.number();
        if (!number.isEmpty()) {
            caption = "<span class=\"figure-number\">" + Html.escape(number) + "</span>" + caption;
        }
        if (caption.isEmpty()) {
            caption =
                    directive
                            .option(FILE)
                            .map(
                                    option ->
                                            "<code>"
                                                    + Html.escape(option.value().text())
                                                    + "</code>")
                            .orElse("");
        }
        boolean numbered = directive.isOn(NUMBERS) || directive.option(FIRST).isPresent();
        LineNumbers emphasized =
                directive
                        .option(EMPHASIZED)
                        .map(option -> LineNumbers.parse(option.value().text()))
                        .orElse(null);
        return new CodeView(
                caption, numbered ? Math.max(1, directive.count(FIRST, 1)) : 0, emphasized);
    }

    /** The same with numbers from another one on. */
    CodeView numberedFrom(int line) {
        return new CodeView(caption, line, emphasized);
    }

    /** Highlighted code with its numbers and what stands out. */
    String html(String highlighted) {
        if (firstLine == 0 && emphasized == null) {
            return highlighted;
        }
        StringBuilder html = new StringBuilder();
        int count = 0;
        for (String line : CodeLines.of(highlighted)) {
            count++;
            boolean stands = emphasized != null && emphasized.contains(count);
            html.append(stands ? "<mark" : "<span")
                    .append(" class=\"line\"")
                    .append(firstLine == 0 ? "" : " data-line=\"" + (firstLine + count - 1) + "\"")
                    .append('>')
                    .append(line)
                    .append('\n')
                    .append(stands ? "</mark>" : "</span>");
        }
        return html.toString();
    }
}
