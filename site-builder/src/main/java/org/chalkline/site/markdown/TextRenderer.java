package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.commonmark.LineBreaks;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.directive.TableDirective;
import org.chalkline.site.markdown.directive.Widths;
import org.chalkline.site.markdown.document.AttributeSpan;
import org.chalkline.site.markdown.document.LabelBlock;
import org.chalkline.site.markdown.document.Rendering;

/** Renders headings, tables and line breaks. */
final class TextRenderer implements NodeRenderer {

    private final Rendering rendering;

    TextRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(TableHead.class, this::tableHead),
                new NodeRenderingHandler<>(LabelBlock.class, (label, context, html) -> {}),
                new NodeRenderingHandler<>(SilentLine.Line.class, (line, context, html) -> {}),
                new NodeRenderingHandler<>(Footnote.class, this::footnote),
                new NodeRenderingHandler<>(AttributeSpan.class, (span, context, html) -> {}),
                new NodeRenderingHandler<>(SoftLineBreak.class, this::lineBreak));
    }

    private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
        String content = content(heading, context);
        if (rendering.outline().isTitle(heading)) {
            rendering.addHeading(heading, content);
        } else {
            // The table of contents links to headings, so what it shows of them links to nothing.
            String[] shown = {content};
            if (content.contains("<a ")) {
                rendering.insideLink(() -> shown[0] = content(heading, context));
            }
            rendering.addHeading(heading, shown[0]);
            String tag = "h" + heading.getLevel();
            String open =
                    "<"
                            + tag
                            + AttributeSpan.classes(heading)
                            + rendering.idAttribute(heading)
                            + ">";
            html.line().rawPre(open + content + "</" + tag + ">").line();
        }
    }

    private static String content(Heading heading, NodeRendererContext context) {
        NodeRendererContext inside = context.getSubContext(false);
        inside.renderChildren(heading);
        return inside.getHtmlWriter().toString(0, 0).strip();
    }

    /** What a link shows has no notes. */
    private void footnote(Footnote footnote, NodeRendererContext context, HtmlWriter html) {
        if (!rendering.isInsideLink()) {
            context.delegateRender();
        }
    }

    private void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        DirectiveBlock around = TableDirective.around(table);
        String number = around == null ? "" : rendering.numberInWords(around);
        String name = number.isEmpty() ? rendering.nextTableLabel() : number;
        String label = Html.attribute("aria-label", name);
        html.line().raw("<div class=\"table\" role=\"group\" tabindex=\"0\"" + label + ">").line();
        context.delegateRender();
        html.line().raw("</div>").line();
    }

    private void tableHead(TableHead head, NodeRendererContext context, HtmlWriter html) {
        DirectiveBlock around = TableDirective.around(head.getParent());
        if (around != null) {
            html.rawPre(Widths.columns(around.described(rendering)));
        }
        context.delegateRender();
    }

    private void lineBreak(SoftLineBreak soft, NodeRendererContext context, HtmlWriter html) {
        if (LineBreaks.needsSpace(soft)) {
            html.raw("\n");
        }
    }
}
