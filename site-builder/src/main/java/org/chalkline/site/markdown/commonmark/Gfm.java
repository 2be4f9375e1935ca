package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.DoNotLinkDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;

/**
 * What GFM has beyond Flexmark's own extensions: addresses in running text, tags that are text,
 * rows without a bar.
 */
public final class Gfm implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(
                new InlineRule(BareUrl.FIRST, BareUrl::parse) {});
        builder.postProcessorFactory(new TrailingRows());
        builder.postProcessorFactory(new MailAddresses());
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        private static final Pattern DISALLOWED =
                Pattern.compile(
                        "<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)"
                                + "(?:[\\s/>]|$))",
                        Pattern.CASE_INSENSITIVE);

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(BareUrl.class, this::address),
                    new NodeRenderingHandler<>(TableBody.class, this::body),
                    new NodeRenderingHandler<>(HtmlBlock.class, this::html),
                    new NodeRenderingHandler<>(HtmlInline.class, this::html));
        }

        private void address(BareUrl url, NodeRendererContext context, HtmlWriter html) {
            html.raw("<a" + Html.attribute("href", url.address()) + ">");
            html.text(url.getChars()).raw("</a>");
        }

        private void body(TableBody body, NodeRendererContext context, HtmlWriter html) {
            if (body.hasChildren()) {
                context.delegateRender();
            }
        }

        private void html(HtmlInline tag, NodeRendererContext context, HtmlWriter html) {
            html.rawPre(filtered(tag.getChars()));
        }

        private void html(HtmlBlock block, NodeRendererContext context, HtmlWriter html) {
            html.line().rawPre(filtered(block.getContentChars().trimEnd())).line();
        }

        private static String filtered(CharSequence html) {
            return DISALLOWED.matcher(html).replaceAll("&lt;");
        }
    }

    /** Finds mail addresses in what is text when all else has been parsed. */
    private static final class MailAddresses extends NodePostProcessorFactory {

        MailAddresses() {
            super(false);
            addNodeWithExclusions(Text.class, DoNotLinkDecorate.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new NodePostProcessor() {
                @Override
                public void process(NodeTracker state, Node node) {
                    link(state, node);
                }
            };
        }

        private static void link(NodeTracker state, Node text) {
            BasedSequence chars = text.getChars();
            int done = 0;
            int at = chars.indexOf('@');
            while (at >= 0) {
                int start = at;
                while (start > done && isLocal(chars.charAt(start - 1))) {
                    start--;
                }
                boolean escaped = start > 0 && chars.charAt(start - 1) == '\\';
                int end = start < at && !escaped ? BareUrl.mailEnd(chars, start) : -1;
                if (end > at) {
                    insert(state, text, new Text(chars.subSequence(done, start)));
                    BasedSequence mail = chars.subSequence(start, end);
                    insert(state, text, new BareUrl(mail, "mailto:" + mail));
                    done = end;
                }
                at = chars.indexOf('@', Math.max(at + 1, end));
            }
            if (done > 0) {
                insert(state, text, new Text(chars.subSequence(done)));
                text.unlink();
                state.nodeRemoved(text);
            }
        }

        private static void insert(NodeTracker state, Node before, Node node) {
            if (!node.getChars().isEmpty()) {
                before.insertBefore(node);
                state.nodeAdded(node);
            }
        }

        private static boolean isLocal(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || ".+_-".indexOf(c) >= 0;
        }
    }
}
