package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.csv.Cell;
import org.chalkline.site.markdown.document.PlainText;
import org.chalkline.site.markdown.port.SourceMap;
import org.jspecify.annotations.Nullable;

/** The cells of a table in a lesson, for figures that read it. */
public final class TableCells {

    private TableCells() {}

    /** Returns whether a block is a table, or a directive that holds one. */
    public static boolean isTable(@Nullable Node block) {
        return block instanceof TableBlock
                || (block instanceof DirectiveBlock directive
                        && List.of(TableDirective.NAME, ListTable.NAME, CsvTable.NAME)
                                .contains(directive.name().toString()));
    }

    /** Returns the cells row by row, the header first; as many in each row as in that. */
    public static List<List<Cell>> of(Node table, SourceMap map) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node row : table.getDescendants()) {
            List<Cell> cells = new ArrayList<>();
            for (Node cell : cells(row)) {
                cells.add(new Cell(PlainText.of(cell), map.position(cell.getChars().trim())));
            }
            if (!cells.isEmpty() && (rows.isEmpty() || cells.size() == rows.get(0).size())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Iterable<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        boolean isRow = row instanceof TableRow && !(row.getParent() instanceof TableSeparator);
        boolean isItem = row instanceof ListItem && row.getFirstChild() instanceof ListBlock;
        Node parent = isRow ? row : isItem ? row.getFirstChild() : null;
        if (parent != null) {
            for (Node child : parent.getChildren()) {
                if (child instanceof TableCell || child instanceof ListItem) {
                    cells.add(child);
                }
            }
        }
        return cells;
    }
}
