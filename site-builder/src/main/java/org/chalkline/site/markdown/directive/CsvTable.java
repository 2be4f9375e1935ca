package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chalkline.site.csv.Cell;
import org.chalkline.site.csv.Csv;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-separated values, which are its body or a file, as in <a
 * href="https://docutils.sourceforge.io/docs/ref/rst/directives.html#csv-table">Docutils</a>. Its
 * cells are inline Markdown.
 */
final class CsvTable extends TableOfRows {

    static final String NAME = "csv-table";
    private static final String FILE = "file";
    private static final String HEADER = "header";
    private static final String DELIMITER = "delim";
    private static final String TAB = "tab";
    private static final char QUOTE = '"';

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(super.options());
        options.add(OptionType.text(FILE));
        options.add(OptionType.text(HEADER));
        options.add(
                new OptionType(
                        DELIMITER,
                        Text.of("a sign such as ; or the word {0}", TAB),
                        value -> value.length() == 1 || value.equals(TAB)));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    int headings(DirectiveBlock block, Directive directive) {
        return super.headings(block, directive) + (block.option(HEADER) == null ? 0 : 1);
    }

    /** Reads each cell; the block's children are rows, and theirs are cells. */
    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        BasedSequence header = block.option(HEADER);
        BasedSequence values = values(block, reading);
        for (BasedSequence part : Arrays.asList(header, values)) {
            if (part != null) {
                add(part, block, reading, parse);
            }
        }
        Node top = block.getFirstChild();
        Node next = top == null ? null : top.getNext();
        if (header != null && top != null && next != null && count(top) != count(next)) {
            reading.report(
                    Mistake.UNFIT_OPTION,
                    reading.position(header),
                    Text.of("the header has {0} cells", count(top)),
                    Text.of("{0}, as in each row", count(next)));
        }
    }

    private static int count(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private static @Nullable BasedSequence values(DirectiveBlock block, Reading reading) {
        BasedSequence file = block.option(FILE);
        boolean hasBody = !block.body().isBlank();
        if (hasBody == (file != null)) {
            reading.report(
                    Mistake.UNFIT_BODY,
                    reading.position(hasBody ? block.body() : block.name()),
                    hasBody
                            ? Text.of("a csv-table with a file and with rows of its own")
                            : Text.of("a csv-table without rows"),
                    Text.of("rows whose cells have commas between them, or ':file:' and a path"));
        }
        if (file == null) {
            return block.body();
        }
        Position place = reading.position(file);
        LessonSource source = reading.files().read(file.toString(), place);
        if (source == null) {
            return null;
        }
        Include.checkLength(source, block, reading);
        List<Integer> lines =
                IntStream.range(0, (int) source.text().lines().count()).boxed().toList();
        return reading.map().included(source, place, lines);
    }

    private static void add(
            BasedSequence values,
            DirectiveBlock block,
            Reading reading,
            Function<BasedSequence, Document> parse) {
        SourceText source = new SourceText(values, reading.map());
        Diagnostics problems = new Diagnostics();
        List<List<Cell>> rows = Csv.read(source.text(), "", delimiter(block), problems);
        reading.report(problems, source);
        for (List<Cell> cells : rows == null ? List.<List<Cell>>of() : rows) {
            Node row = new TableRow();
            for (Cell cell : cells) {
                row.appendChild(cell(written(cell, values), reading, parse));
            }
            block.appendChild(row);
        }
    }

    private static char delimiter(DirectiveBlock block) {
        BasedSequence sign = block.option(DELIMITER);
        String value = sign == null ? "" : sign.toString();
        return value.equals(TAB) ? '\t' : value.length() == 1 ? value.charAt(0) : ',';
    }

    /** The characters of a cell where they stand; of two quotation marks within it the first. */
    private static BasedSequence written(Cell cell, BasedSequence values) {
        int from = cell.start();
        int at = from;
        boolean isQuoted = from > 0 && values.charAt(from - 1) == QUOTE;
        List<BasedSequence> parts = new ArrayList<>();
        for (int i = 0; i < cell.text().length(); i++) {
            at++;
            if (isQuoted && cell.text().charAt(i) == QUOTE) {
                parts.add(values.subSequence(from, at));
                at++;
                from = at;
            }
        }
        parts.add(values.subSequence(from, at));
        return SegmentedSequence.create(values, parts).trim();
    }

    /** A cell with its inline Markdown; what would be a block of its own stays as it is written. */
    private static Node cell(
            BasedSequence chars, Reading reading, Function<BasedSequence, Document> parse) {
        Node cell = new TableCell(chars);
        Document inside = parse.apply(reading.map().detached(chars));
        Node first = inside.getFirstChild();
        if (first instanceof Paragraph && first == inside.getLastChild()) {
            Children.move(first, cell);
        } else if (first != null) {
            cell.appendChild(new com.vladsch.flexmark.ast.Text(chars));
        }
        return cell;
    }

    /** The cells of each row, as many as the first one has. */
    @Override
    List<List<Node>> rows(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node row : block.getChildren()) {
            List<Node> cells = new ArrayList<>();
            row.getChildren().forEach(cells::add);
            rows.add(cells);
        }
        return rows;
    }
}
