package org.chalkline.site.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.directive.Admonition;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.MessagePort;
import org.jspecify.annotations.Nullable;

/** Renders the blocks of a lesson, each followed by what is wrong in it and was let pass. */
final class FaultRenderer implements NodeRenderer {

    private static final String KIND = "error";

    private final Rendering rendering;
    private final Document lesson;

    FaultRenderer(Rendering rendering, Document lesson) {
        this.rendering = rendering;
        this.lesson = lesson;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Document.class, this::document));
    }

    private void document(Document document, NodeRendererContext context, HtmlWriter html) {
        if (document != lesson) {
            context.renderChildren(document);
            return;
        }
        for (Node block : document.getChildren()) {
            Position start = rendering.position(block.getChars());
            html.line().rawPre(notes(rendering, start)).line();
            context.render(block);
        }
        html.line().rawPre(notes(rendering, null)).line();
    }

    /** Returns a box for each fault before a place; null stands for the end of the lesson. */
    static String notes(Rendering rendering, @Nullable Position place) {
        StringBuilder notes = new StringBuilder();
        String title =
                Html.escape(rendering.ports().messages().text(MessagePort.ADMONITION + KIND));
        for (String fault : rendering.ports().faults().before(place)) {
            notes.append("<aside class=\"admonition error fault\">\n")
                    .append(Admonition.title(title))
                    .append("\n<p>")
                    .append(Html.escape(fault))
                    .append("</p>\n</aside>\n");
        }
        return notes.toString();
    }
}
