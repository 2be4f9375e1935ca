package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.param.Table;
import org.chalkline.site.csv.Cell;
import org.chalkline.site.csv.Csv;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.figure.DataTable;
import org.chalkline.site.markdown.LessonTree;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** The tables that the figures of a lesson may read: files, and its own by their labels. */
record LessonTables(String file, LessonTree tree, FilePort files, Diagnostics diagnostics)
        implements DataPort {

    private static final String LABEL = "#";

    @Override
    public @Nullable Table find(String name, Position place) {
        boolean isLabel = name.startsWith(LABEL);
        LessonSource source = isLabel ? null : files.read(name, place);
        String holder = source == null ? file : source.file();
        List<List<Cell>> cells =
                isLabel
                        ? labelled(name.substring(LABEL.length()), place)
                        : source == null ? null : Csv.read(source.text(), holder, diagnostics);
        if (cells != null && cells.size() < 2) {
            diagnostics.report(
                    Mistake.BROKEN_DATA,
                    holder,
                    isLabel ? place : Position.START,
                    Text.of("no rows of data"),
                    Text.of("a header, and at least one row below it"));
            return null;
        }
        return cells == null ? null : new DataTable(holder, cells, diagnostics);
    }

    private @Nullable List<List<Cell>> labelled(String label, Position place) {
        List<List<Cell>> cells = tree.table(label);
        if (cells == null) {
            List<String> known = tree.tables();
            diagnostics.report(
                    Mistake.UNKNOWN_LABEL,
                    file,
                    place,
                    Text.of("no table '{0}'", label),
                    known.isEmpty()
                            ? Text.of("the label of a table in this lesson")
                            : Text.list(known),
                    Nearest.hint(label, known));
        }
        return cells;
    }
}
