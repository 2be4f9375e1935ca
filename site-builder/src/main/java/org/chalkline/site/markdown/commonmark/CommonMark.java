package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.chalkline.site.base.Html;

/**
 * CommonMark 0.31.2 where Flexmark, which follows 0.28, reads or renders something else.
 *
 * <p>Two things remain. A line that looks like a list item but is indented by four spaces or more:
 * Flexmark's list items decide on it before any rule is asked. And a numeric entity beyond seven
 * digits, which Flexmark's text nodes unescape.
 */
public final class CommonMark
        implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
        options.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
        options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(CommonMarkInlines::new);
        // Flexmark adds it by itself only beside its own parser of inlines.
        builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        builder.customDelimiterProcessor(new EmphasisRule('*'));
        builder.customDelimiterProcessor(new EmphasisRule('_'));
        builder.customBlockParserFactory(new BlockRule(Bounds::start) {});
        builder.customBlockParserFactory(new BlockRule(SetextHeading::start) {});
        builder.customBlockParserFactory(new BlockRule(CodeFence::start) {});
        builder.customBlockParserFactory(new BlockRule(TextArea::start) {});
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new CodeSpans());
    }

    /**
     * The text of a code span: line ends become spaces, one space on both sides goes, and in a
     * table's cell, where bars are escaped, the backslashes go.
     */
    public static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        if (text.contains("\\|") && code.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        return padded && text.chars().anyMatch(c -> c != ' ')
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static final class CodeSpans implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Code.class, this::code));
        }

        private void code(Code code, NodeRendererContext context, HtmlWriter html) {
            html.raw("<code>" + Html.escape(codeText(code)) + "</code>");
        }
    }
}
