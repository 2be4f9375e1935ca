package org.chalkline.gallery.plot;

import java.util.List;
import java.util.Map;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.LabelReader;
import org.chalkline.figure.Node;
import org.chalkline.figure.NumberFormat;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Whole;
import org.chalkline.param.Carried;
import org.chalkline.param.Declaration;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Section;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code table: {columns: {$k$: 0..step, $x_k$: past(r):.4f}}}: lists side by side, below the
 * plots.
 */
final class ValueTable {

    private static final Param<Map<String, Template>> COLUMNS =
            Param.atBuild("columns", MapType.byLabels(new ColumnType()));
    private static final Param<Params> TABLE =
            Param.atBuild("table", Section.of(declaration -> declaration.add(COLUMNS)));

    /** The columns as a page carries them. */
    private static final Param<List<Template>> CELLS =
            Param.of("cells", ListType.of(new ColumnType()));

    /** Of long lists the last items are shown. */
    private static final int MOST_ROWS = 16;

    private final Params params;
    private final List<Template> columns;

    ValueTable(Params params) {
        this.params = params;
        columns = params.get(CELLS);
    }

    static void declare(Declaration declaration) {
        declaration.add(TABLE).derived(CELLS, ValueTable::cells);
    }

    private static List<Template> cells(GivenParams given) {
        return given.isGiven(TABLE)
                ? List.copyOf(given.get(TABLE).get(COLUMNS).values())
                : List.of();
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Draws it; there may be more or fewer rows in another state. */
    Element.Builder draw(Pen pen, Eval<Double> eval) {
        int last = 0;
        for (Template column : columns) {
            last = Math.max(last, length(column, eval));
        }
        Whole body = new Whole("tbody");
        for (int row = Math.max(0, last - MOST_ROWS); row < last; row++) {
            Whole line = new Whole("tr");
            for (Template column : columns) {
                String text = row < length(column, eval) ? column.ofItem(row).text(eval) : "";
                line.add(new Whole("td").add(words(text)));
            }
            body.add(line);
        }
        Element.Builder table = pen.of("table").still(this::head).add(body.element());
        return pen.of("div", "table authored-table").add(table);
    }

    private static Node words(String text) {
        return new org.chalkline.figure.Text(text);
    }

    private static int length(Template column, Eval<Double> eval) {
        Formula list = column.pieces().get(0).number();
        return list == null ? 0 : ((Object[]) eval.call(list)).length;
    }

    private Element.Builder head() {
        Element.Builder line = Element.of("tr");
        for (String name : params.get(TABLE).get(COLUMNS).keySet()) {
            line.add(Label.of(name).inHtml(Element.of("th").set("scope", "col")));
        }
        return Element.of("thead").add(line);
    }

    /** A list with the format of its items, such as {@code past(r):.4f}. */
    private static final class ColumnType extends PlainType<Template> {

        private static final FormulaType ANY = FormulaType.of();

        @Override
        public Template take(Carried carried) {
            return TemplateType.TEMPLATE.take(carried);
        }

        @Override
        public boolean accepts(Value value) {
            return Written.isExpression(value);
        }

        @Override
        public Template parse(Given<Template> given) {
            Source source = Written.of(given);
            TemplateType.Insert insert =
                    source == null
                            ? null
                            : TemplateType.insert(source, each -> list(given.params(), each));
            return insert == null
                    ? standIn()
                    : new Template(
                            List.of(
                                    new Template.Piece(
                                            LabelReader.Kind.WORDS,
                                            "",
                                            insert.compiled().formula(),
                                            insert.format())));
        }

        private static @Nullable Compiled list(GivenParams params, Source source) {
            Compiled compiled = ANY.compile(params, source);
            if (compiled == null || compiled.type().isList()) {
                return compiled;
            }
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} has no items", compiled.type().words()),
                                    Text.of("a list, such as 1..n")));
            return null;
        }

        @Override
        public Value write(Template value) {
            return TemplateType.TEMPLATE.write(value);
        }

        @Override
        public Template standIn() {
            return new Template(
                    List.of(
                            new Template.Piece(
                                    LabelReader.Kind.WORDS,
                                    "",
                                    Formula.UNDEFINED,
                                    NumberFormat.PLAIN)));
        }

        @Override
        public Schema schema() {
            return Schema.expression();
        }
    }
}
