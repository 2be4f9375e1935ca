package org.chalkline.site.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of a specification in Markdown: its columns' names and its rows, with the line of each.
 *
 * @param heading what it stands below
 */
public record SpecTable(String heading, List<String> columns, List<Row> rows) {

    /** A row, with its line. */
    public record Row(int line, List<String> cells) {
        /** Returns a cell. */
        public String cell(int place) {
            return cells.get(place);
        }
    }

    /** Reads the tables of a file beside this class. */
    public static List<SpecTable> read(String name) {
        try (InputStream in = SpecTable.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SpecTable> parse(String text) {
        List<SpecTable> tables = new ArrayList<>();
        String heading = "";
        SpecTable table = null;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            }
            table = line.startsWith("|") ? add(tables, table, heading, number, line) : null;
        }
        return tables;
    }

    private static SpecTable add(
            List<SpecTable> tables,
            @Nullable SpecTable table,
            String heading,
            int number,
            String line) {
        List<String> cells = cells(line);
        if (table == null) {
            SpecTable fresh = new SpecTable(heading, cells, new ArrayList<>());
            tables.add(fresh);
            return fresh;
        }
        if (!cells.get(0).startsWith("--")) {
            table.rows().add(new Row(number, cells));
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replaceAll("^`(.*)`$", "$1").replace("\\|", "|"));
        }
        return cells.subList(0, cells.size() - 1);
    }
}
