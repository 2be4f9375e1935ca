package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/**
 * A table whose rows are written some other way than with bars; the argument is its caption. The
 * first rows and columns may be headings.
 */
abstract class TableOfRows implements BlockDirective {

    static final String HEADER_ROWS = "header-rows";
    private static final String STUB_COLUMNS = "stub-columns";

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(new TableDirective().options());
        options.add(OptionType.count(HEADER_ROWS));
        options.add(OptionType.count(STUB_COLUMNS));
        return options;
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

    /** The cells of each row; what does not fit is reported. */
    abstract List<List<Node>> rows(DirectiveBlock block, Directive directive, DirectiveScope scope);

    /** How many rows are headings. */
    int headings(DirectiveBlock block, Directive directive) {
        return directive.count(HEADER_ROWS, 0);
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        List<List<Node>> rows = rows(block, directive, scope);
        int headings = Math.min(headings(block, directive), rows.size());
        int stubs = directive.count(STUB_COLUMNS, 0);
        TableDirective.open(block, directive, scope);
        String label =
                scope.number().isEmpty() ? scope.rendering().nextTableLabel() : scope.number();
        scope.write(
                "<div class=\"table\" role=\"group\" tabindex=\"0\""
                        + Html.attribute("aria-label", label)
                        + ">");
        scope.write("<table" + Html.attribute("class", Widths.ofTable(directive)) + ">");
        scope.write(Widths.columns(directive));
        write(rows.subList(0, headings), "thead", Integer.MAX_VALUE, scope);
        write(rows.subList(headings, rows.size()), "tbody", stubs, scope);
        scope.write("</table>");
        scope.write("</div>");
        scope.write("</figure>");
    }

    private static void write(
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
}
