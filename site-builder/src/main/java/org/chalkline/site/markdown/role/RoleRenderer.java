package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.RolePort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;

/** Renders roles: the lesson language's own, then those of the port. */
public final class RoleRenderer implements NodeRenderer {

    private final Rendering rendering;

    public RoleRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(RoleSpan.class, this::role));
    }

    private void role(RoleSpan span, NodeRendererContext context, HtmlWriter html) {
        String name = span.name().toString();
        Role role = Roles.find(name);
        RolePort port = rendering.ports().roles();
        if (role != null) {
            html.rawPre(role.html(span, rendering));
        } else if (port.names().contains(name)) {
            html.rawPre(
                    port.render(
                            name,
                            new SourceText(span.text(), rendering.map()),
                            new SpanContext(span, rendering)));
        } else {
            Set<String> known = new TreeSet<>(Roles.names());
            known.addAll(port.names());
            rendering.unknown(
                    Mistake.UNKNOWN_ROLE,
                    rendering.position(span.name()),
                    Text.of("unknown role '{0}'", name),
                    name,
                    known);
            html.raw("<code>" + Html.escape(span.text().toString()) + "</code>");
        }
    }
}
