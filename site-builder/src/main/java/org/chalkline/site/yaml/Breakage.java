package org.chalkline.site.yaml;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.text.Text;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Says why a document is no YAML. The parser's message tells what it was about; the author's text
 * at that place tells what the author meant, and how to write it.
 */
final class Breakage {

    /** Dashes and a name before a value in a line; the name is a group. */
    private static final Pattern NAME =
            Pattern.compile("\\s*(?:-\\s+)*([^'\"\\[{\\s][^{]*?:(?:\\s+|$))?");

    private final Written document;
    private final String text;
    private final String problem;

    /** What the parser was reading, such as a quoted scalar. */
    private final String reading;

    /** Where that begins, and where the problem is. */
    private final int start;

    private final int at;

    private Breakage(Written document, String problem, String reading, int start, int at) {
        this.document = document;
        this.problem = problem;
        this.reading = reading;
        this.start = start;
        this.at = at;
        text = document.text();
    }

    /** Returns what to tell of a problem that the parser met. */
    static Slip of(Written document, YamlEngineException problem) {
        if (problem instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark().map(document::offset).orElse(0);
            return new Breakage(
                            document,
                            String.valueOf(marked.getProblem()),
                            String.valueOf(marked.getContext()),
                            marked.getContextMark().map(document::offset).orElse(at),
                            at)
                    .slip();
        }
        String text = document.text();
        int at = 0;
        while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length()
                ? slip(
                        at,
                        Text.of(
                                "a character U+{0}",
                                String.format(Locale.ROOT, "%04X", text.codePointAt(at))),
                        Text.of("a text without it"))
                : slip(
                        0,
                        Text.of("broken YAML: {0}", String.valueOf(problem.getMessage())),
                        Text.NONE);
    }

    private Slip slip() {
        if (reading.endsWith("double-quoted scalar") && at < text.length()) {
            return Slip.lostBackslash(document, start, text.lastIndexOf('\\', at));
        }
        if (reading.endsWith("quoted scalar")) {
            return unclosed(start);
        }
        if (problem.startsWith("found character") && at(at).equals("\t")) {
            return slip(at, Text.of("a tab before the text"), Text.of("spaces"));
        }
        if (problem.startsWith("found character") || problem.startsWith("mapping keys")) {
            return Slip.beginning(document, at);
        }
        if (reading.matches("while scanning an? (block scalar|alias|anchor|tag|directive)")) {
            return Slip.beginning(document, start);
        }
        if (problem.startsWith("mapping values")) {
            return colon();
        }
        if (problem.startsWith("could not find expected ':'")) {
            return noColon(start);
        }
        if (problem.startsWith("sequence entries")) {
            return isFirst(at) ? indentation() : Slip.beginning(document, at);
        }
        if (reading.startsWith("while parsing a flow") && problem.startsWith("expected ','")) {
            return flow();
        }
        if (problem.startsWith("expected the node content") && at(at).isEmpty()) {
            int open = text.length() - 1;
            while (open > 0
                    && ("[{".indexOf(text.charAt(open)) < 0 || document.pieces()[open] > 0)) {
                open--;
            }
            return unclosed(open);
        }
        if (problem.startsWith("expected the node content")) {
            return at(at).equals(",") && document.isInFlow(at)
                    ? slip(at, Text.of("nothing before the comma"), Text.of("a value"))
                    : Slip.beginning(document, at);
        }
        if (problem.startsWith("expected <block end>") && !isFirst(at)) {
            return slip(
                    at, Text.of("text after the end of a value"), document.quoted(value(at).end()));
        }
        return problem.startsWith("expected <block end>")
                        || problem.startsWith("expected '<document start>'")
                ? indentation()
                : slip(at, Text.of("broken YAML: {0}", problem), Text.NONE);
    }

    private static Slip slip(int offset, Text what, Text expected) {
        return new Slip(Mistake.BROKEN_YAML, offset, what, expected);
    }

    private String at(int offset) {
        return offset < text.length() ? text.substring(offset, offset + 1) : "";
    }

    /** A quote or a bracket without its partner. */
    private Slip unclosed(int open) {
        String closing = at(open).replace('[', ']').replace('{', '}');
        return slip(
                open,
                Text.of("a {0} that is not closed", at(open)),
                Text.of("a {0} at its end", closing));
    }

    private Slip indentation() {
        return slip(
                firstOf(document.lineStart(at)),
                Text.of("a line that does not fit the lines above it"),
                Text.of("names, or items of a list, one below the other at the same indentation"));
    }

    /** A list or group in brackets that does not go on as one. */
    private Slip flow() {
        if (document.pieces()[start] == 0) {
            return unclosed(start);
        }
        if (!at(at).equals(":")) {
            String before = text.substring(at - 1, at);
            return slip(
                    at,
                    Text.of("text after the end of a value"),
                    before.equals("'") || before.equals("\"")
                            ? Text.of("other quotes than {0} around all of the text", before)
                            : Text.of("a comma before it"));
        }
        int item = at;
        while (item > 0 && ",[{\n".indexOf(text.charAt(item - 1)) < 0) {
            item--;
        }
        if (isFirst(firstOf(item))) {
            Text comma = Text.of("a comma at the end of the value above it");
            return slip(firstOf(item), Text.of("a name after a value"), comma);
        }
        int value = text.indexOf(": ", item) + 2;
        Text quoted = document.quoted(value);
        return slip(
                at,
                Text.of("': ' in a plain text"),
                at(start).equals("{")
                        ? Text.of("{0}; or a comma before the next name", quoted)
                        : quoted);
    }

    /** A colon with a space that belongs to no name. */
    private Slip colon() {
        int value = value(at).end();
        if (value <= at) {
            return slip(at, Text.of("': ' in a plain text"), document.quoted(value));
        }
        int line = document.lineStart(at);
        do {
            line = document.lineStart(Math.max(0, line - 1));
        } while (line > 0 && text.substring(line, document.lineEnd(line)).isBlank());
        return value(line).start(1) < 0 ? noColon(firstOf(line)) : indentation();
    }

    /** A line without a colon or dash that ends a name or begins an item. */
    private Slip noColon(int line) {
        String given = text.substring(line, document.lineEnd(line)).strip();
        if (given.matches("-\\S.*")) {
            return slip(
                    line,
                    Text.of("a '-' without a space after it"),
                    Text.verbatim("- " + given.substring(1)));
        }
        int colon = Slip.colon(given);
        return colon < 0
                ? slip(line, Text.of("a line without ': '"), Text.of("lines such as 'name: value'"))
                : Slip.spaceless(Mistake.BROKEN_YAML, line + colon, given);
    }

    /** Returns what stands before the value in the line of a character. */
    private MatchResult value(int offset) {
        int line = document.lineStart(offset);
        Matcher name = NAME.matcher(text).region(line, document.lineEnd(line));
        name.lookingAt();
        return name.toMatchResult();
    }

    private boolean isFirst(int offset) {
        return firstOf(document.lineStart(offset)) == offset;
    }

    private int firstOf(int line) {
        int first = line;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first;
    }
}
