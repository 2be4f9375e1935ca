package org.chalkline.site.figure;

import java.util.List;
import org.chalkline.param.Table;
import org.chalkline.site.csv.Cell;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.text.Text;

/**
 * A table that figures read, whose cells know where they stand.
 *
 * @param file in which it stands
 * @param cells row by row, the header first
 * @param diagnostics are told what is wrong with a cell
 */
public record DataTable(String file, List<List<Cell>> cells, Diagnostics diagnostics)
        implements Table {

    @Override
    public List<String> header() {
        return cells.get(0).stream().map(Cell::text).toList();
    }

    @Override
    public int rows() {
        return cells.size() - 1;
    }

    @Override
    public String cell(int row, int column) {
        return at(row, column).text();
    }

    private Cell at(int row, int column) {
        return cells.get(row + 1).get(column);
    }

    @Override
    public void problem(int row, int column, Text what, Text expected) {
        report(Mistake.BROKEN_DATA, row, column, what, expected);
    }

    @Override
    public void gap(int row, int column, Text what, Text expected) {
        report(Mistake.MISSING_VALUE, row, column, what, expected);
    }

    private void report(Mistake mistake, int row, int column, Text what, Text expected) {
        diagnostics.report(mistake, file, at(row, column).position(), what, expected);
    }
}
