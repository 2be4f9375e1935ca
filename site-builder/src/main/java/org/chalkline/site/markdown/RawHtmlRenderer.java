package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.text.Text;

/**
 * Shows HTML tags as text, since a lesson may be somebody else's. Anchors and line breaks work,
 * comments vanish.
 */
final class RawHtmlRenderer implements NodeRenderer {

    private static final Pattern ANCHOR =
            Pattern.compile("<a\\s+(?:name|id)\\s*=\\s*([\"'])([^\"'<>\\s]+)\\1\\s*/?>");
    private static final Pattern BREAK = Pattern.compile("<(br|wbr)\\s*/?>");

    private final Rendering rendering;

    RawHtmlRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, this::block),
                new NodeRenderingHandler<>(HtmlInline.class, this::inline),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }

    private void block(HtmlBlock block, NodeRendererContext context, HtmlWriter html) {
        String text = block.getContentChars().toString().strip();
        warn(block);
        html.line().rawPre("<p>" + Html.escape(text) + "</p>").line();
    }

    private void inline(HtmlInline inline, NodeRendererContext context, HtmlWriter html) {
        String tag = inline.getChars().toString();
        Matcher anchor = ANCHOR.matcher(tag);
        Matcher lineBreak = BREAK.matcher(tag);
        if (anchor.matches()) {
            html.raw("<a" + Html.attribute("id", anchor.group(2)) + "></a>");
        } else if (lineBreak.matches()) {
            html.raw("<" + lineBreak.group(1) + ">");
        } else if (!tag.equals("</a>") || !closesAnchor(inline)) {
            warn(inline);
            html.raw(Html.escape(tag));
        }
    }

    private static boolean closesAnchor(Node close) {
        for (Node node = close.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof HtmlInline) {
                return ANCHOR.matcher(node.getChars()).matches();
            }
        }
        return false;
    }

    private void warn(Node node) {
        String text = node.getChars().trim().toString();
        int end = text.indexOf('\n');
        rendering.report(
                Mistake.HTML_AS_TEXT,
                rendering.position(node.getChars()),
                Text.of(
                        "HTML is shown as text: {0}",
                        end < 0 ? text : text.substring(0, end) + " …"),
                Text.NONE);
    }
}
