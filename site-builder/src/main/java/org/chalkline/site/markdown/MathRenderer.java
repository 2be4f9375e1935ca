package org.chalkline.site.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Renders formulas. */
final class MathRenderer implements NodeRenderer {

    private final LessonState state;

    MathRenderer(LessonState state) {
        this.state = state;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(InlineMath.class, this::inline),
                new NodeRenderingHandler<>(MathBlock.class, this::block));
    }

    private void inline(InlineMath math, NodeRendererContext context, HtmlWriter html) {
        String name = math.display() ? "math-display" : "math";
        html.rawPre(
                "<span class=\""
                        + name
                        + "\">"
                        + state.typeset(math.tex(), math.display())
                        + "</span>");
    }

    private void block(MathBlock math, NodeRendererContext context, HtmlWriter html) {
        if (!math.missingClosing().isEmpty()) {
            state.error(
                    state.position(math.getChars()),
                    "this formula does not end",
                    "a line with " + math.missingClosing(),
                    "");
        }
        html.line().rawPre(block(state, math, math.tex())).line();
        context.renderChildren(math);
    }

    /** A formula as a block, with its number if it has a label. */
    static String block(LessonState state, Node block, BasedSequence tex) {
        Integer number = state.outline().number(block);
        String shown =
                number == null ? "" : "<span class=\"equation-number\">(" + number + ")</span>";
        return "<div class=\"math-display\""
                + state.idAttribute(block)
                + ">"
                + state.typeset(tex, true)
                + shown
                + "</div>";
    }
}
