package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.port.RolePort;
import org.chalkline.site.markdown.port.SourceText;

/** Renders roles: the lesson language's own, then those of the port. */
public final class RoleRenderer implements NodeRenderer {

    private final LessonState state;

    public RoleRenderer(LessonState state) {
        this.state = state;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(RoleSpan.class, this::role));
    }

    private void role(RoleSpan span, NodeRendererContext context, HtmlWriter html) {
        String name = span.name().toString();
        Role role = Roles.find(name);
        RolePort port = state.ports().roles();
        if (role != null) {
            html.rawPre(role.html(span, state));
        } else if (port.names().contains(name)) {
            html.rawPre(port.render(name, new SourceText(span.text(), state.map())));
        } else {
            Set<String> known = new TreeSet<>(Roles.names());
            known.addAll(port.names());
            state.unknown(Mistake.UNKNOWN_ROLE, state.position(span.name()), "role", name, known);
            html.raw("<code>" + Html.escape(span.text().toString()) + "</code>");
        }
    }
}
