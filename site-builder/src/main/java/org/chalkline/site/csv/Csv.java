package org.chalkline.site.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values (RFC 4180); blank lines and spaces around cells do not count. */
public final class Csv {

    private static final char COMMA = ',';
    private static final char QUOTE = '"';

    private final String text;
    private final String file;
    private final char delimiter;
    private final Diagnostics diagnostics;

    private Csv(String text, String file, char delimiter, Diagnostics diagnostics) {
        this.text = text;
        this.delimiter = delimiter;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the rows of a file, the header first, each with as many cells as that.
     *
     * @param text whose lines end in line feeds
     * @return null after a report
     */
    public static @Nullable List<List<Cell>> read(
            String text, String file, Diagnostics diagnostics) {
        return read(text, file, COMMA, diagnostics);
    }

    /**
     * Reads the same with another character between the cells.
     *
     * @param delimiter such as a semicolon or a tab
     * @return null after a report
     */
    public static @Nullable List<List<Cell>> read(
            String text, String file, char delimiter, Diagnostics diagnostics) {
        return new Csv(text, file, delimiter, diagnostics).read();
    }

    private @Nullable List<List<Cell>> read() {
        List<List<Cell>> rows = new ArrayList<>();
        boolean fits = true;
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            try {
                for (CSVRecord record : parser) {
                    List<Cell> row = cells(record);
                    fits &= rows.isEmpty() ? isWithCommas(row) : hasCount(row, rows.get(0).size());
                    rows.add(row);
                }
            } catch (UncheckedIOException broken) {
                report(
                        new Position((int) Math.max(1, parser.getCurrentLineNumber()), 1),
                        Text.of("quotation marks that do not belong together"),
                        Text.of("\"…\" around all of a cell, and \"\" for one within it"));
                return null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fits ? rows : null;
    }

    private boolean isWithCommas(List<Cell> header) {
        for (String other : List.of(";", "\t")) {
            if (delimiter == COMMA && header.size() == 1 && header.get(0).text().contains(other)) {
                report(
                        header.get(0).position(),
                        other.equals(";")
                                ? Text.of("semicolons between the cells")
                                : Text.of("tabs between the cells"),
                        Text.of("commas"));
                return false;
            }
        }
        return true;
    }

    private boolean hasCount(List<Cell> row, int count) {
        if (row.size() != count) {
            report(
                    row.get(0).position(),
                    row.size() == 1
                            ? Text.of("the row has one cell")
                            : Text.of("the row has {0} cells", row.size()),
                    Text.of("{0}, as in the first row", count));
        }
        return row.size() == count;
    }

    private void report(Position position, Text what, Text expected) {
        diagnostics.report(Mistake.BROKEN_DATA, file, position, what, expected);
    }

    private List<Cell> cells(CSVRecord record) {
        List<Cell> cells = new ArrayList<>();
        int at = (int) record.getCharacterPosition();
        for (String cell : record) {
            at = afterSpace(at, cells.isEmpty());
            boolean isQuoted = at < text.length() && text.charAt(at) == QUOTE;
            cells.add(new Cell(cell, position(at), isQuoted ? at + 1 : at));
            at = afterDelimiter(at);
        }
        return cells;
    }

    /** Returns the place after spaces, and blank lines if a row begins. */
    private int afterSpace(int start, boolean isRow) {
        int at = start;
        while (at < text.length()
                && (isSpace(text.charAt(at)) || (isRow && text.charAt(at) == '\n'))) {
            at++;
        }
        return at;
    }

    private boolean isSpace(char c) {
        return c != delimiter && (c == ' ' || c == '\t');
    }

    /** Returns the place after what ends a cell; within quotation marks nothing does. */
    private int afterDelimiter(int start) {
        boolean isQuoted = false;
        int at = start;
        while (at < text.length() && (isQuoted || text.charAt(at) != delimiter)) {
            isQuoted ^= text.charAt(at) == QUOTE;
            at++;
        }
        return at + 1;
    }

    private Position position(int at) {
        int end = Math.min(at, text.length());
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, text.codePointCount(start, end) + 1);
    }
}
