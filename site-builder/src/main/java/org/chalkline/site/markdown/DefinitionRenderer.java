package org.chalkline.site.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import org.chalkline.site.markdown.document.Rendering;

/** Renders what is defined in lists of definitions, with the ids of a glossary's terms. */
final class DefinitionRenderer implements NodeRenderer {

    private final Rendering rendering;

    DefinitionRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(DefinitionTerm.class, this::term));
    }

    private void term(DefinitionTerm term, NodeRendererContext context, HtmlWriter html) {
        NodeRendererContext inside = context.getSubContext(false);
        inside.renderChildren(term);
        String content = inside.getHtmlWriter().toString(0, 0).strip();
        html.line().rawPre("<dt" + rendering.idAttribute(term) + ">" + content + "</dt>").line();
    }
}
