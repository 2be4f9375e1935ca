package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;

/** Renders directives: the lesson language's own, then those of the port. */
public final class DirectiveRenderer implements NodeRenderer {

    private final Rendering rendering;

    public DirectiveRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(DirectiveBlock.class, this::directive));
    }

    private void directive(DirectiveBlock block, NodeRendererContext context, HtmlWriter html) {
        Directive directive = block.described(rendering);
        DirectiveScope scope = new DirectiveScope(rendering, block, context, html);
        block.checkEnd(rendering);
        BlockDirective own = block.kind();
        if (own != null) {
            own.checkOptions(directive, rendering);
            own.render(block, directive, scope);
        } else if (rendering.furtherDirectives().containsKey(directive.name())) {
            scope.write(rendering.ports().directives().render(directive, scope));
        } else if (rendering
                .ports()
                .code()
                .knows(CodeInfo.known(directive.name(), rendering.ports().code()))) {
            scope.write(cell(block));
        } else {
            UnknownDirective.report(block, directive, rendering);
            writeText(block, directive, scope);
        }
    }

    /** The code of a cell that runs elsewhere, such as Quarto's, without what it says of itself. */
    private String cell(DirectiveBlock block) {
        BasedSequence code = block.body();
        while (code.startsWith("#|")) {
            int end = code.indexOf('\n');
            code = code.subSequence(end < 0 ? code.length() : end + 1);
        }
        return CodeRenderer.figure(rendering, block, code, block.name(), CodeView.PLAIN);
    }

    /** Shows what an unknown directive holds as it is. */
    private static void writeText(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String argument = directive.argument().text();
        scope.write(
                "<p><code>{"
                        + Html.escape(directive.name())
                        + "}</code>"
                        + (argument.isBlank() ? "" : "<code>" + Html.escape(argument) + "</code>")
                        + "</p><pre><code>"
                        + Html.escape(written(block))
                        + "</code></pre>");
    }

    /** The lines between the fences, options and all. */
    private static String written(DirectiveBlock block) {
        List<String> lines = block.getChars().toString().lines().skip(1).toList();
        int end = lines.size() - (block.closed() ? 1 : 0);
        return String.join("\n", lines.subList(0, Math.max(0, end)));
    }
}
