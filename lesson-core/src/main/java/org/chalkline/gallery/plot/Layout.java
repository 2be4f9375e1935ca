package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;

/**
 * Which plots stand side by side: {@code rows: [[map, data], [bowl]]}, or {@code columns: 2} in
 * order. Unless it is given, each row holds as many plots as fit.
 */
final class Layout {

    private static final Param<List<List<String>>> ROWS =
            Param.atBuild("rows", ListType.of(ListType.some(TextType.TEXT)));
    private static final Param<Integer> COLUMNS = Param.atBuild("columns", WholeType.from(1, 4));

    /** The places of the plots, row after row; −1 ends a row. */
    private static final Param<double[]> PLACES = Param.of("layout", NumbersType.ANY);

    private Layout() {}

    static void declare(Declaration declaration) {
        declaration
                .add(ROWS, COLUMNS)
                .apart(ROWS, COLUMNS)
                .derived(PLACES, Layout::places)
                .check(Layout::check);
    }

    private static List<String> names(GivenParams given) {
        return given.get(PlotKind.PLOTS).stream().map(OnePlot::name).toList();
    }

    private static void check(GivenParams given) {
        List<String> names = names(given);
        List<String> missing = new ArrayList<>(names);
        for (List<String> row : given.get(ROWS)) {
            for (String name : row) {
                if (!missing.remove(name)) {
                    given.problem(
                            ROWS,
                            names.contains(name)
                                    ? Text.of("the plot '{0}' stands in it twice", name)
                                    : Text.of("no plot is named '{0}'", name),
                            Text.list(names));
                }
            }
        }
        if (given.isGiven(ROWS) && !missing.isEmpty()) {
            given.problem(
                    ROWS,
                    Text.of("a plot stands in no row: '{0}'", missing.get(0)),
                    Text.of("each plot once, by its name"));
        }
    }

    private static double[] places(GivenParams given) {
        List<String> names = names(given);
        List<Integer> places = new ArrayList<>();
        for (List<String> row : given.get(ROWS)) {
            row.forEach(name -> places.add(names.indexOf(name)));
            places.add(-1);
        }
        Integer columns = given.find(COLUMNS);
        for (int i = 0; columns != null && i < names.size(); i++) {
            places.add(i);
            if (i % columns == columns - 1 || i == names.size() - 1) {
                places.add(-1);
            }
        }
        return places.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** Returns the places of the plots of each row; nothing where its author does not say. */
    static List<List<Integer>> rows(Params params) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (double place : params.get(PLACES)) {
            if (place < 0) {
                rows.add(row);
                row = new ArrayList<>();
            } else {
                row.add((int) place);
            }
        }
        return rows;
    }
}
