package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.math.MathRenderer;
import org.chalkline.site.markdown.port.CodePort;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** Renders code blocks: highlighted, with a button that copies them. */
public final class CodeRenderer implements NodeRenderer {

    private final Rendering rendering;

    public CodeRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(FencedCodeBlock.class, this::fenced),
                new NodeRenderingHandler<>(IndentedCodeBlock.class, this::indented));
    }

    private void fenced(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        CodeInfo info = CodeInfo.of(block.getInfo().trim());
        BasedSequence code = block.getContentChars();
        if (block.getClosingMarker().isEmpty()) {
            rendering.report(
                    Mistake.OPEN_CODE,
                    rendering.position(block.getOpeningFence()),
                    Text.of("code that does not end"),
                    Text.of("a line with {0}", block.getOpeningFence()));
        }
        if (info.language().toString().equals("math")) {
            html.line().rawPre(MathRenderer.block(rendering, block, code)).line();
        } else {
            html.line()
                    .rawPre(figure(rendering, block, code, info.language(), CodeView.PLAIN))
                    .line();
        }
    }

    private void indented(IndentedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
        BasedSequence code = block.getContentChars().trimTailBlankLines();
        html.line()
                .rawPre(figure(rendering, block, code, BasedSequence.NULL, CodeView.PLAIN))
                .line();
    }

    /** Code with its caption. */
    static String figure(
            Rendering rendering,
            Node block,
            BasedSequence code,
            BasedSequence language,
            CodeView view) {
        CodePort port = rendering.ports().code();
        String name = CodeInfo.known(language.toString(), port);
        if (Diagram.isMeant(name)) {
            Diagram.report(language, rendering);
        } else if (!name.isEmpty() && !port.knows(name)) {
            rendering.unknownLanguage(language, port.languages());
        }
        String text = code.toString();
        if (!text.isEmpty() && !text.endsWith("\n")) {
            text += "\n";
        }
        String copy = rendering.ports().messages().text(MessagePort.COPY);
        String classes = block instanceof DirectiveBlock of ? of.classes("code") : "code";
        return "<figure"
                + Html.attribute("class", classes)
                + rendering.idAttribute(block)
                + ">"
                + (view.caption().isEmpty()
                        ? ""
                        : "<figcaption>" + view.caption() + "</figcaption>")
                + "<pre tabindex=\"0\" role=\"group\""
                + Html.attribute("aria-label", rendering.nextCodeLabel())
                + "><code"
                + Html.attribute("class", name.isEmpty() ? "" : "language-" + name)
                + ">"
                + view.html(port.highlight(text, name))
                + "</code></pre><button type=\"button\" class=\"copy\" hidden"
                + Html.attribute("data-done", rendering.ports().messages().text(MessagePort.COPIED))
                + ">"
                + Html.escape(copy)
                + "</button></figure>";
    }
}
