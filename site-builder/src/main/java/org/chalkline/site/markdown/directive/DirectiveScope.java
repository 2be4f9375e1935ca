package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;

/** Where a directive is rendered to. */
final class DirectiveScope implements DirectiveContext {

    private final Rendering rendering;
    private final DirectiveBlock block;
    private final NodeRendererContext context;
    private final HtmlWriter html;

    DirectiveScope(
            Rendering rendering,
            DirectiveBlock block,
            NodeRendererContext context,
            HtmlWriter html) {
        this.rendering = rendering;
        this.block = block;
        this.context = context;
        this.html = html;
    }

    Rendering rendering() {
        return rendering;
    }

    /** Writes HTML on lines of its own. */
    void write(String block) {
        html.line().rawPre(block).line();
    }

    /** Writes what is inside a node of the body in an element, whose tag may have attributes. */
    void writeInside(Node node, String name, String attributes) {
        html.rawPre("<" + name + attributes + ">");
        context.renderChildren(node);
        html.rawPre("</" + name + ">");
    }

    /** Writes the body of a block whose body is Markdown. */
    void writeBody(Node block) {
        context.renderChildren(block);
    }

    @Override
    public String inline(SourceText markdown) {
        return rendering.inline(markdown.chars());
    }

    @Override
    public String blocks(SourceText markdown) {
        return rendering.blocks(markdown.chars());
    }

    @Override
    public String number() {
        return rendering.numberInWords(block);
    }

    @Override
    public void report(Mistake mistake, Position position, Text what, Text expected, Text hint) {
        rendering.report(mistake, position, what, expected, hint);
    }
}
