package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A table written as a list of rows, each a list of cells; the argument is its caption. */
final class ListTable implements BlockDirective {

    static final String NAME = "list-table";
    private static final String HEADER_ROWS = "header-rows";
    private static final String STUB_COLUMNS = "stub-columns";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(new TableDirective().options());
        options.add(OptionType.count(HEADER_ROWS));
        options.add(OptionType.count(STUB_COLUMNS));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.TABLE_NUMBER);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return block.argument().isBlank() ? "" : MessagePort.TABLE_NUMBER;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return block.argument();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        Rendering rendering = scope.rendering();
        List<List<Node>> rows = rows(block, directive, scope);
        int headers = directive.count(HEADER_ROWS, 0);
        int stubs = directive.count(STUB_COLUMNS, 0);
        TableDirective.open(block, directive, scope);
        String label = scope.number().isEmpty() ? rendering.nextTableLabel() : scope.number();
        scope.write(
                "<div class=\"table\" role=\"group\" tabindex=\"0\""
                        + Html.attribute("aria-label", label)
                        + ">");
        scope.write("<table" + Html.attribute("class", Widths.ofTable(directive)) + ">");
        scope.write(Widths.columns(directive));
        writeRows(
                rows.subList(0, Math.min(headers, rows.size())), "thead", Integer.MAX_VALUE, scope);
        writeRows(rows.subList(Math.min(headers, rows.size()), rows.size()), "tbody", stubs, scope);
        scope.write("</table>");
        scope.write("</div>");
        scope.write("</figure>");
    }

    private static void writeRows(
            List<List<Node>> rows, String part, int headings, DirectiveScope scope) {
        if (rows.isEmpty()) {
            return;
        }
        scope.write("<" + part + ">");
        for (List<Node> row : rows) {
            scope.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String tag = i < headings ? "th" : "td";
                String scoped =
                        i >= headings
                                ? ""
                                : part.equals("thead") ? " scope=\"col\"" : " scope=\"row\"";
                scope.writeInside(row.get(i), tag, scoped);
            }
            scope.write("</tr>");
        }
        scope.write("</" + part + ">");
    }

    /** The cells of each row; what is no list of rows is reported. */
    private static List<List<Node>> rows(
            DirectiveBlock block, Directive directive, DirectiveScope scope) {
        List<List<Node>> rows = new ArrayList<>();
        Node list = block.getFirstChild();
        if (!(list instanceof ListBlock) || list.getNext() != null) {
            scope.report(
                    Mistake.UNFIT_BODY,
                    directive.position(),
                    list == null
                            ? Text.of("this list-table holds no list")
                            : Text.of("this list-table holds more than one list"),
                    Text.of("one list whose items are rows, each a list of cells"));
            return rows;
        }
        for (Node item : list.getChildren()) {
            @Nullable Node cells = item.getFirstChild();
            if (!(cells instanceof ListBlock) || cells.getNext() != null) {
                scope.report(
                        Mistake.UNFIT_BODY,
                        scope.rendering().position(item.getChars()),
                        Text.of("a row that is no list of cells"),
                        Text.of("* - first cell, and under it the others"));
                continue;
            }
            List<Node> row = new ArrayList<>();
            cells.getChildren().forEach(row::add);
            if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                scope.report(
                        Mistake.UNFIT_BODY,
                        scope.rendering().position(item.getChars()),
                        row.size() == 1
                                ? Text.of("the row has one cell")
                                : Text.of("the row has {0} cells", row.size()),
                        Text.of("{0}, as in the first row", rows.get(0).size()));
            }
            rows.add(row);
        }
        return rows;
    }
}
