package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Sheet;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Table;
import org.chalkline.text.Text;

/**
 * Reads the columns of a table.
 *
 * <p>A column is one of numbers if most of its cells are numbers: then any other cell is an error.
 * A row without a value in one of the columns is left out of all of them. Columns of words are left
 * alone until an expression names them.
 */
final class ColumnReader {

    /** This many numbers add about 60 kB to a page. */
    static final int MOST_NUMBERS = 10_000;

    private final GivenParams given;
    private final Table table;
    private final List<String> header;
    private final String file;

    /** The places of columns by the names that expressions know them by. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** What is wrong with other columns; nothing where that is told already. */
    private final Map<String, Text> others = new LinkedHashMap<>();

    private ColumnReader(GivenParams given, Table table) {
        this.given = given;
        this.table = table;
        header = table.header();
        file = given.get(Columns.FILE);
    }

    /** Reads them; what is wrong is told where it stands. */
    static Columns read(GivenParams given) {
        Table table = given.table(Columns.FILE);
        return table == null ? Columns.NONE : new ColumnReader(given, table).columns();
    }

    private Columns columns() {
        Map<String, String> named = given.find(Columns.COLUMNS);
        if (named == null) {
            takeAll();
        } else {
            named.forEach(this::take);
        }
        Map<String, List<Double>> numbers = numbers();
        return new Columns(numbers, others);
    }

    /** Takes the columns that the author names. */
    private void take(String name, String title) {
        int place = header.indexOf(title);
        String way = Columns.COLUMNS.name() + "." + name;
        others.put(name, Text.NONE);
        if (!Sheet.isName(name)) {
            given.problem(
                    Kind.UNFIT,
                    way,
                    Text.of("no name for a column: '{0}'", name),
                    Text.of("a name such as {0}", nameOf(title, header.size())));
        } else if (place < 0) {
            given.problem(
                    way,
                    Text.of("'{0}' has no column '{1}'", file, title),
                    Text.list(header),
                    title,
                    header);
        } else if (!isOfNumbers(place)) {
            given.problem(Kind.UNFIT, way, words(title), Text.of("a column of numbers"));
        } else {
            others.remove(name);
            columns.put(name, place);
        }
    }

    private static Text words(String title) {
        return Text.of("the column '{0}' holds no numbers", title);
    }

    /** Takes all columns of numbers, by what stands in the header. */
    private void takeAll() {
        List<String> nameless = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String title = header.get(place);
            boolean isName = Sheet.isName(title);
            if (isOfNumbers(place)) {
                all.add(isName ? title + ": " + title : nameOf(title, place) + ": '" + title + "'");
                if (!isName) {
                    nameless.add(title);
                } else if (columns.put(title, place) != null) {
                    table.problem(
                            Table.HEADER,
                            place,
                            Text.of("a second column '{0}'", title),
                            Text.of("a header of its own for each column"));
                }
            } else if (isName) {
                others.put(title, words(title));
            }
        }
        if (!nameless.isEmpty()) {
            given.problem(
                    Columns.FILE,
                    Text.of("no name for a column: '{0}'", nameless.get(0)),
                    Text.verbatim(
                            "{file: " + file + ", columns: {" + String.join(", ", all) + "}}"));
        }
    }

    /** Returns a name for a column: the first word of its header that is one. */
    private static String nameOf(String title, int place) {
        int end = title.length();
        while (end > 0 && !Sheet.isName(title.substring(0, end))) {
            end--;
        }
        return end > 0 ? title.substring(0, end).strip() : "c" + (place + 1);
    }

    private boolean isOfNumbers(int column) {
        int numbers = 0;
        int words = 0;
        for (int row = 0; row < table.rows(); row++) {
            String cell = table.cell(row, column);
            if (!cell.isEmpty()) {
                int is = Double.isNaN(number(cell)) ? 0 : 1;
                numbers += is;
                words += 1 - is;
            }
        }
        return numbers > words;
    }

    private Map<String, List<Double>> numbers() {
        int count = table.rows() * columns.size();
        if (count > MOST_NUMBERS) {
            given.problem(
                    Columns.FILE,
                    Text.of(
                            "{0} numbers, {1} in each of {2} columns",
                            count, table.rows(), columns.size()),
                    Text.of("at most {0}; 'columns' names those that are needed", MOST_NUMBERS));
            columns.keySet().forEach(name -> others.put(name, Text.NONE));
            return Map.of();
        }
        List<Integer> rows = fullRows();
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        columns.forEach(
                (name, column) ->
                        numbers.put(name, rows.stream().map(row -> number(row, column)).toList()));
        return numbers;
    }

    /** Returns the rows with a value in each of the columns, and tells of the others. */
    private List<Integer> fullRows() {
        List<Integer> full = new ArrayList<>();
        int first = -1;
        for (int row = 0; row < table.rows(); row++) {
            if (gap(row) < 0) {
                full.add(row);
            } else if (first < 0) {
                first = row;
            }
        }
        int gaps = table.rows() - full.size();
        if (gaps > 0) {
            table.gap(
                    first,
                    gap(first),
                    gaps == 1
                            ? Text.of("no value: the row is left out")
                            : Text.of(
                                    "no value: this row and others, {0} in all, are left out",
                                    gaps),
                    Text.of("a number"));
        }
        return full;
    }

    /** Returns the first of the columns that has no value in a row, or −1. */
    private int gap(int row) {
        for (int place : columns.values()) {
            if (table.cell(row, place).isEmpty()) {
                return place;
            }
        }
        return -1;
    }

    private double number(int row, int column) {
        String cell = table.cell(row, column);
        double number = number(cell);
        if (Double.isNaN(number)) {
            table.problem(
                    row,
                    column,
                    Text.of("'{0}' is not a number", cell),
                    Text.of("a number such as {0}, or nothing where there is no value", "3.5"));
            given.breakOff();
        }
        return number;
    }

    /** Returns the number that a cell holds, or NaN. */
    static double number(String cell) {
        String text = cell.replace('\u2212', '-');
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.-+eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) <= Double.MAX_VALUE ? number : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
