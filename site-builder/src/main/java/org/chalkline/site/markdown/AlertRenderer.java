package org.chalkline.site.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.directive.Admonition;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.MessagePort;

/** Renders quotes that are boxes. */
final class AlertRenderer implements NodeRenderer {

    private final Rendering rendering;

    AlertRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Alert.class, this::alert));
    }

    private void alert(Alert alert, NodeRendererContext context, HtmlWriter html) {
        String title =
                Html.escape(
                        rendering.ports().messages().text(MessagePort.ADMONITION + alert.kind()));
        html.line().rawPre(Admonition.opening(alert.kind(), rendering.idAttribute(alert))).line();
        html.rawPre(Admonition.title(title)).line();
        context.renderChildren(alert);
        html.line().rawPre("</aside>").line();
    }
}
