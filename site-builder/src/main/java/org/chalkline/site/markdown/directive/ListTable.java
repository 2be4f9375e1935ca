package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A table written as a list of rows, each a list of cells. */
final class ListTable extends TableOfRows {

    static final String NAME = "list-table";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    List<List<Node>> rows(DirectiveBlock block, Directive directive, DirectiveScope scope) {
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
