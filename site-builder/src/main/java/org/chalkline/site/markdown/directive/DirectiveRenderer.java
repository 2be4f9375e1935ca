package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectivePort;

/** Renders directives: the lesson language's own, then those of the port. */
public final class DirectiveRenderer implements NodeRenderer {

    private final LessonState state;

    public DirectiveRenderer(LessonState state) {
        this.state = state;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(DirectiveBlock.class, this::directive));
    }

    private void directive(DirectiveBlock block, NodeRendererContext context, HtmlWriter html) {
        Directive directive = block.described(state);
        DirectiveScope scope = new DirectiveScope(state, block, context, html);
        block.checkEnd(state);
        BlockDirective own = block.kind();
        DirectivePort port = state.ports().directives();
        if (own != null) {
            own.checkOptions(directive, state);
            own.render(block, directive, scope);
        } else if (port.names().contains(directive.name())) {
            scope.write(port.render(directive, scope));
        } else {
            Set<String> known = new TreeSet<>(BlockDirectives.names());
            known.addAll(port.names());
            state.unknown(
                    Mistake.UNKNOWN_DIRECTIVE,
                    directive.position(),
                    "directive",
                    directive.name(),
                    known);
            writeText(block, directive, scope);
        }
    }

    /** Shows what an unknown directive holds: Markdown between colons, other text as it is. */
    private static void writeText(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (!block.fence().startsWith(":")) {
            String argument = directive.argument().text();
            scope.write(
                    "<p><code>{"
                            + Html.escape(directive.name())
                            + "}</code>"
                            + (argument.isBlank()
                                    ? ""
                                    : "<code>" + Html.escape(argument) + "</code>")
                            + "</p><pre><code>"
                            + Html.escape(written(block))
                            + "</code></pre>");
            return;
        }
        if (!directive.argument().isBlank()) {
            scope.write("<p>" + scope.inline(directive.argument()) + "</p>");
        }
        scope.write(scope.blocks(directive.body()));
    }

    /** The lines between the fences, options and all. */
    private static String written(DirectiveBlock block) {
        List<String> lines = block.getChars().toString().lines().skip(1).toList();
        int end = lines.size() - (block.closed() ? 1 : 0);
        return String.join("\n", lines.subList(0, Math.max(0, end)));
    }
}
