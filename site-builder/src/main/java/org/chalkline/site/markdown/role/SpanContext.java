package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.PlainText;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.RoleContext;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;

/** Where a role stands. */
record SpanContext(RoleSpan span, Rendering rendering) implements RoleContext {

    @Override
    public boolean mayBeLive() {
        return !(block() instanceof Heading)
                && !rendering.isInPiece()
                && span.getAncestorOfType(Link.class, LinkRef.class) == null
                && !rendering.isInsideLink();
    }

    @Override
    public void report(Mistake mistake, SourceText text, Text what, Text expected) {
        rendering.report(mistake, text.start(), what, expected);
    }

    @Override
    public String before() {
        return PlainText.before(block(), span);
    }

    @Override
    public String after() {
        return PlainText.after(block(), span);
    }

    private Node block() {
        Node node = span;
        for (Node up = span.getParent(); up != null && !isBlock(node); up = node.getParent()) {
            node = up;
        }
        return node;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Block || node instanceof TableCell;
    }
}
