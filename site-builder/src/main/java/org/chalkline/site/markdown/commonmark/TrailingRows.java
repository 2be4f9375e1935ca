package org.chalkline.site.markdown.commonmark;

import static java.util.Objects.requireNonNull;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Makes rows of the lines below a table that have no bar, as far as the next blank line. */
final class TrailingRows extends NodePostProcessorFactory {

    TrailingRows() {
        super(false);
        addNodes(Paragraph.class);
    }

    @Override
    public NodePostProcessor apply(Document document) {
        return new NodePostProcessor() {
            @Override
            public void process(NodeTracker state, Node node) {
                if (node.getPrevious() instanceof TableBlock table && isNextLine(table, node)) {
                    append(state, table, node);
                }
            }
        };
    }

    private static boolean isNextLine(Node table, Node paragraph) {
        BasedSequence text = table.getChars().trimEnd();
        return text.getBaseSequence()
                        .subSequence(text.getEndOffset(), paragraph.getStartOffset())
                        .toString()
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    private static void append(NodeTracker state, TableBlock table, Node paragraph) {
        TableBody body = body(state, table);
        TableCell cell = null;
        Node each = paragraph.getFirstChild();
        while (each != null) {
            Node next = each.getNext();
            if (each instanceof SoftLineBreak || each instanceof HardLineBreak) {
                each.unlink();
                state.nodeRemoved(each);
                cell = null;
            } else {
                cell = cell == null ? addRow(state, table, body, each.getChars()) : cell;
                cell.appendChild(each);
            }
            each = next;
        }
        paragraph.unlink();
        state.nodeRemoved(paragraph);
    }

    private static TableBody body(NodeTracker state, TableBlock table) {
        if (table.getLastChild() instanceof TableBody body) {
            return body;
        }
        TableBody body = new TableBody();
        table.appendChild(body);
        state.nodeAdded(body);
        return body;
    }

    /** Adds a row with as many cells as the table has columns; returns the first of them. */
    private static TableCell addRow(
            NodeTracker state, TableBlock table, TableBody body, BasedSequence chars) {
        TableRow row = new TableRow(chars);
        Node head = requireNonNull(requireNonNull(table.getFirstChild()).getFirstChild());
        for (Node each : head.getChildren()) {
            TableCell cell = new TableCell(row.hasChildren() ? BasedSequence.NULL : chars);
            cell.setAlignment(((TableCell) each).getAlignment());
            row.appendChild(cell);
        }
        body.appendChild(row);
        state.nodeAddedWithChildren(row);
        return (TableCell) requireNonNull(row.getFirstChild());
    }
}
