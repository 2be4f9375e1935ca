package org.chalkline.site.markdown.raw;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.IdentityHashMap;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.html.HtmlPiece;
import org.chalkline.site.markdown.document.Rendering;

/**
 * Shows the HTML that {@link AllowedHtml} lists, always as whole elements. Other tags are shown as
 * text, since an author may mean {@code List<String>} so; scripts and the like are left out.
 *
 * <p>What a block of HTML holds by itself is read by the rules of HTML. A tag that ends in another
 * block, as {@code <details>} around Markdown, is written by itself, and so is every tag within a
 * paragraph; one without a partner is left out.
 */
public final class RawHtmlRenderer implements NodeRenderer {

    private final Tags tags;
    private final Fragment fragment;
    private final Rendering rendering;
    private final IdentityHashMap<Node, HtmlPairs> pairs = new IdentityHashMap<>();

    /** What ends the tags that were written, by their closing ones. */
    private final IdentityHashMap<HtmlPiece, String> endings = new IdentityHashMap<>();

    public RawHtmlRenderer(Rendering rendering) {
        this.rendering = rendering;
        this.tags = new Tags(rendering);
        this.fragment = new Fragment(rendering, tags);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, this::comment),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }

    private HtmlPairs pairs(Node child) {
        return pairs.computeIfAbsent(child.getParent(), HtmlPairs::new);
    }

    private void block(HtmlBlock block, NodeRendererContext context, HtmlWriter html) {
        HtmlPairs found = pairs(block);
        BasedSequence chars = block.getChars();
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (HtmlPiece piece : found.pieces(block)) {
            if (found.isCrossing(piece)) {
                shown.append(fragment.html(chars.subSequence(from, piece.start())));
                shown.append(crossing(found, block, piece, false));
                from = piece.end();
            }
        }
        shown.append(fragment.html(chars.subSequence(from, chars.length())));
        html.line().rawPre(shown.toString()).line();
    }

    /** A comment shows nothing, but what stands behind it in its last line does. */
    private void comment(HtmlCommentBlock block, NodeRendererContext context, HtmlWriter html) {
        String shown = fragment.html(block.getChars()).strip();
        if (!shown.isEmpty()) {
            html.line().rawPre(shown).line();
        }
    }

    private void inline(HtmlInline inline, NodeRendererContext context, HtmlWriter html) {
        HtmlPairs found = pairs(inline);
        for (HtmlPiece piece : found.pieces(inline)) {
            if (found.isCrossing(piece)) {
                html.raw(crossing(found, inline, piece, true));
            } else if (piece.kind() == HtmlPiece.Kind.OPEN) {
                html.raw(alone(inline, piece));
            } else if (piece.kind() == HtmlPiece.Kind.CLOSE) {
                html.raw(closing(piece, rendering.position(inline.getChars())));
            }
        }
    }

    /** A tag in a paragraph without a partner: an image, a break, or an anchor that has no end. */
    private String alone(Node node, HtmlPiece piece) {
        Position place = rendering.position(node.getChars());
        Tags.Tag tag = tags.open(piece, place, true);
        if (AllowedHtml.isVoid(piece.name())
                || tag.isAnchor()
                || !AllowedHtml.isHtml(piece.name())) {
            return tag.opening() + tag.ending();
        }
        if (!tag.opening().isEmpty()) {
            tags.leaveOut(piece.source(), place);
        }
        return "";
    }

    /** A tag in a paragraph that ends nothing. */
    private String closing(HtmlPiece piece, Position place) {
        if (!AllowedHtml.isHtml(piece.name())) {
            return tags.asText(piece.source(), place);
        }
        if (!AllowedHtml.isVoid(piece.name()) && !AllowedHtml.isLeftOutWhole(piece.name())) {
            tags.leaveOut(piece.source(), place);
        }
        return "";
    }

    private String crossing(HtmlPairs found, Node node, HtmlPiece piece, boolean inText) {
        HtmlPiece closing = found.closing(piece);
        if (closing == null) {
            return endings.getOrDefault(piece, "");
        }
        BasedSequence place = node.getChars().subSequence(piece.start());
        Tags.Tag tag = tags.open(piece, rendering.position(place), inText);
        boolean isText = !AllowedHtml.isHtml(piece.name());
        endings.put(closing, isText ? Html.escape(closing.source()) : tag.ending());
        return tag.opening();
    }
}
