package org.chalkline.site.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.text.Text;

/** Tells diagnostics to people: each with the line it is about and a caret below its place. */
public final class TextReport implements Report {

    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String INDENT = "  ";
    private static final String CUT = "…";
    private static final int TAB = 8;

    /** Columns of a line where the terminal sets no limit. */
    private static final int WIDEST = 400;

    private final Terminal terminal;
    private final Function<String, List<String>> lines;
    private final Translation language;

    /**
     * Reports to a terminal.
     *
     * @param lines of a file; none where it cannot be read
     */
    public TextReport(
            Terminal terminal, Function<String, List<String>> lines, Translation language) {
        this.terminal = terminal;
        this.lines = lines;
        this.language = language;
    }

    @Override
    public List<String> of(List<Diagnostic> diagnostics) {
        List<String> report = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            report.addAll(heading(diagnostic));
            report.addAll(excerpt(diagnostic));
            for (Text more : diagnostic.more()) {
                report.addAll(terminal.wrapped(INDENT + language.say(more), INDENT + INDENT));
            }
            report.add("");
        }
        return report;
    }

    private List<String> heading(Diagnostic diagnostic) {
        String place = diagnostic.file() + ":" + diagnostic.position() + ": ";
        String kind = language.say(diagnostic.kind());
        List<String> heading =
                terminal.wrapped(place + kind + ": " + language.say(diagnostic.what()), INDENT);
        if (terminal.colours()) {
            String coloured = colour(diagnostic) + kind + PLAIN;
            heading.replaceAll(line -> line.replace(kind, coloured));
            String first = heading.get(0);
            if (first.startsWith(place)) {
                heading.set(0, BOLD + place + PLAIN + first.substring(place.length()));
            }
        }
        return heading;
    }

    private static String colour(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    }

    /** The line of the place and one with a caret below the place; none for an empty line. */
    private List<String> excerpt(Diagnostic diagnostic) {
        int number = diagnostic.position().line();
        List<String> file = lines.apply(diagnostic.file());
        if (number > file.size() || file.get(number - 1).isBlank()) {
            return List.of();
        }
        String gutter = INDENT + number + " | ";
        String empty = " ".repeat(gutter.length() - 2) + "| ";
        int[] line = file.get(number - 1).codePoints().toArray();
        int place = Math.min(diagnostic.position().column() - 1, line.length);
        int start = start(line, place, gutter.length());
        int end = end(line, start, gutter.length());
        StringBuilder shown = new StringBuilder(start > 0 ? CUT : "");
        StringBuilder below = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < end; i++) {
            // What would move the cursor is left out; a tab below a tab keeps the caret in place.
            boolean control = line[i] < ' ' && line[i] != '\t';
            shown.appendCodePoint(control ? ' ' : line[i]);
            if (i < place) {
                below.append(line[i] == '\t' ? "\t" : " ".repeat(Terminal.width(line[i])));
            }
        }
        shown.append(end < line.length ? CUT : "");
        String caret = terminal.colours() ? colour(diagnostic) + "^" + PLAIN : "^";
        return List.of(gutter + shown.toString().stripTrailing(), empty + below + caret);
    }

    /** Where a line that is too long begins to be shown, so that its place is in sight. */
    private int start(int[] line, int place, int gutter) {
        if (end(line, 0, gutter) > place) {
            return 0;
        }
        int room = (width() - gutter) / 2;
        int start = place;
        while (start > 0 && room > 0) {
            start--;
            room -= columns(line[start]);
        }
        return start;
    }

    /** Before which character a line from a start no longer fits, with room for the cuts. */
    private int end(int[] line, int start, int gutter) {
        int room = width() - gutter - (start > 0 ? 2 : 1);
        int end = start;
        while (end < line.length && columns(line[end]) <= room) {
            room -= columns(line[end]);
            end++;
        }
        return end;
    }

    private int width() {
        return terminal.columns() == Terminal.ENDLESS ? WIDEST : terminal.columns();
    }

    private static int columns(int character) {
        return character == '\t' ? TAB : Terminal.width(character);
    }
}
