package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.commonmark.Cjk;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.text.Text;

/** Renders formulas. */
public final class MathRenderer implements NodeRenderer {

    /** A formula of at most this many characters of TeX stays on one line. */
    private static final int LONGEST_KEPT = 24;

    /**
     * Keeps a line from ending between a short formula and the punctuation that belongs to it: to a
     * browser a formula is a box, and beside a box a line may always end, but for a joiner that is
     * in one unbroken span with it.
     */
    private static final String WORD_JOINER = "\u2060";

    /** Lets a line end after Chinese, where an unbroken span follows without a space. */
    private static final String BREAK = "<wbr>";

    private static final String OPENING = "（「『【《〈“‘(";
    private static final String CLOSING = "，。、；：！？）」』】》〉”’…,.;:!?)";

    private final Rendering rendering;

    public MathRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(InlineMath.class, this::inline),
                new NodeRenderingHandler<>(MathBlock.class, this::block));
    }

    private void inline(InlineMath math, NodeRendererContext context, HtmlWriter html) {
        checkEnd(math.tex());
        String formula = rendering.typeset(math.tex(), math.display());
        if (math.display()) {
            html.rawPre("<span class=\"math-display\">" + formula + "</span>");
            return;
        }
        html.rawPre(inline(math.getChars(), math.tex(), formula));
    }

    /** Warns of an equation without its second half. */
    private void checkEnd(BasedSequence tex) {
        String text = tex.toString().strip();
        if (text.length() > 1 && text.endsWith("=") && !text.endsWith("\\=")) {
            rendering.report(
                    Mistake.HALF_FORMULA,
                    rendering.position(tex),
                    Text.of("nothing after the last sign of '{0}'", text),
                    Text.of("the other half of the formula"));
        }
    }

    /**
     * A formula in a line of text.
     *
     * @param chars it with its delimiters, from which what stands around it is seen
     */
    public static String inline(BasedSequence chars, CharSequence tex, String formula) {
        BasedSequence text = chars.getBaseSequence();
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean opened = OPENING.indexOf(before) >= 0;
        boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        return (!opened && Cjk.isEastAsian(before) ? BREAK : "")
                + (tex.length() <= LONGEST_KEPT
                        ? "<span class=\"math keep\">"
                        : "<span class=\"math\">")
                + (opened ? WORD_JOINER : "")
                + formula
                + (closed ? WORD_JOINER : "")
                + "</span>";
    }

    private void block(MathBlock math, NodeRendererContext context, HtmlWriter html) {
        if (!math.missingClosing().isEmpty()) {
            rendering.report(
                    Mistake.OPEN_FORMULA,
                    rendering.position(math.getChars()),
                    Text.of("this formula does not end"),
                    Text.of("a line with {0}", math.missingClosing()));
        }
        html.line().rawPre(block(rendering, math, math.tex())).line();
        context.renderChildren(math);
    }

    /** A formula as a block, with its number if it has a label. */
    public static String block(Rendering rendering, Node block, BasedSequence tex) {
        String number = rendering.numberInWords(block);
        String shown =
                number.isEmpty()
                        ? ""
                        : "<span class=\"equation-number\">" + Html.escape(number) + "</span>";
        return "<div class=\"math-display\""
                + rendering.idAttribute(block)
                + ">"
                + rendering.typeset(tex, true)
                + shown
                + "</div>";
    }
}
