package org.chalkline.gallery.plot;

import java.util.List;
import java.util.Map;
import org.chalkline.expression.Sheet;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Text;

/**
 * The columns of a table by their names; when the site is built only.
 *
 * @param numbers those of numbers, which are all of one length
 * @param others why the others cannot be used; nothing where that is told already
 */
record Columns(Map<String, List<Double>> numbers, Map<String, Text> others) {

    static final Param<String> FILE = Param.atBuild("file", TextType.TEXT);
    static final Param<Map<String, String>> COLUMNS = Param.atBuild("columns", ColumnsType.COLUMNS);

    static final Columns NONE = new Columns(Map.of(), Map.of());

    /** A file, or <code>{file: houses.csv, columns: {area: area (m²)}}</code>. */
    static final ParamGroup<Columns> TYPE =
            new ParamGroup<>() {
                @Override
                protected void declare(Declaration declaration) {
                    declaration
                            .required(FILE, Text.of("a file such as houses.csv"))
                            .shortFor(FILE)
                            .add(COLUMNS);
                }

                @Override
                public Columns of(Params params) {
                    GivenParams given = (GivenParams) params;
                    return given.isSound() ? ColumnReader.read(given) : NONE;
                }
            };

    /** Adds the columns of numbers to a sheet, with a prefix before their names. */
    void addTo(Sheet sheet, String prefix) {
        numbers.forEach(
                (name, column) ->
                        sheet.define(
                                prefix + name,
                                column.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Tells a sheet why the others cannot be used. */
    void explain(Sheet sheet, String prefix) {
        others.forEach(
                (name, what) -> sheet.lack(prefix + name, what, Text.of("a column of numbers")));
    }
}
