package org.chalkline.site.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Renders roles. */
final class RoleRenderer implements NodeRenderer {

    private final LessonState state;

    RoleRenderer(LessonState state) {
        this.state = state;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(RoleSpan.class, this::role));
    }

    private void role(RoleSpan span, NodeRendererContext context, HtmlWriter html) {
        String name = span.name().toString();
        Role role = Roles.find(name);
        if (role == null) {
            state.unknown(state.position(span.name()), "role", name, Roles.names());
            html.raw("<code>" + Html.escape(span.text().toString()) + "</code>");
        } else {
            html.rawPre(role.html(span, state));
        }
    }
}
