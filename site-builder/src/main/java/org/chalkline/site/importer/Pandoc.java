package org.chalkline.site.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What Markdown of MyST and Quarto has beyond that of notebooks, as lessons have it: boxes and
 * labels of headings. What only arranges a book, such as an index, is left out.
 */
final class Pandoc {

    private static final Pattern ARRANGING =
            Pattern.compile(
                    "(?ms)^(`{3,}|:{3,})\\{(index|toctree|tableofcontents|contents|only|meta|raw)}[^\\n]*\\n"
                            + "(?:.*?^)??\\1[ \\t]*$\\n?");
    private static final Pattern OPENING =
            Pattern.compile("(:{3,})[ \\t]*(?:\\{([.#][^}]*)}|(\\w[\\w-]*))[ \\t]*:*");
    private static final Pattern CLOSING = Pattern.compile(":{3,}[ \\t]*");
    private static final Pattern CALLOUT = Pattern.compile("\\.callout-(\\w+)");
    private static final Pattern TITLE = Pattern.compile("title=\"([^\"]*)\"");
    private static final Pattern HEADING =
            Pattern.compile("(#{1,6}[ \\t].*?)[ \\t]*\\{(?:#([\\w:-]+))?([^}]*)}[ \\t]*");

    /** A program within a list is no cell. */
    private static final Pattern INDENTED =
            Pattern.compile("^([ \\t]+`{3,})[ \\t]*\\{(\\w+)[^}]*}[ \\t]*$");

    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{<[ \\t]*(\\w+)[ \\t]+(\\S+).*?>}}");

    /** The boxes of Quarto whose names are others here. */
    private static final Map<String, String> BOXES =
            Map.of(
                    "note",
                    "note",
                    "tip",
                    "tip",
                    "warning",
                    "warning",
                    "caution",
                    "caution",
                    "important",
                    "important");

    private Pandoc() {}

    /** Returns text as lessons have it, and notes what is left out. */
    static String mended(String text, List<Text> remarks) {
        Matcher arranging = ARRANGING.matcher(text);
        String kept =
                arranging.replaceAll(
                        found -> {
                            tell(remarks, Text.of("{0} is left out", "{" + found.group(2) + "}"));
                            return "";
                        });
        StringBuilder mended = new StringBuilder();
        Deque<Boolean> shown = new ArrayDeque<>();
        for (String line : kept.split("\n", -1)) {
            String written = line(line, shown, remarks);
            if (written != null) {
                mended.append(written).append('\n');
            }
        }
        return mended.toString();
    }

    private static @Nullable String line(String line, Deque<Boolean> shown, List<Text> remarks) {
        Matcher opening = OPENING.matcher(line.strip());
        if (opening.matches()) {
            String looks = String.valueOf(opening.group(2));
            Matcher callout = CALLOUT.matcher(looks);
            boolean isBox = callout.find() && BOXES.containsKey(callout.group(1));
            shown.push(isBox);
            if (!isBox) {
                tell(remarks, Text.of("{0} is left out", opening.group()));
                return null;
            }
            Matcher title = TITLE.matcher(looks);
            return opening.group(1)
                    + "{"
                    + callout.group(1)
                    + "}"
                    + (title.find() ? " " + title.group(1) : "");
        }
        if (CLOSING.matcher(line.strip()).matches() && !shown.isEmpty() && !shown.pop()) {
            return null;
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return (heading.group(2) == null ? "" : "(" + heading.group(2) + ")=\n")
                    + heading.group(1);
        }
        return SHORTCODE
                .matcher(INDENTED.matcher(line).replaceFirst("$1$2"))
                .replaceAll(
                        found -> {
                            boolean isFilm = found.group(1).equals("video");
                            tell(
                                    remarks,
                                    Text.of("{0} is left out", "{{< " + found.group(1) + " >}}"));
                            return Matcher.quoteReplacement(
                                    isFilm ? "<" + found.group(2) + ">" : "");
                        });
    }

    private static void tell(List<Text> remarks, Text what) {
        if (!remarks.contains(what)) {
            remarks.add(what);
        }
    }
}
