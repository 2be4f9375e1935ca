package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.chalkline.site.markdown.commonmark.BlockRule;
import org.chalkline.site.markdown.commonmark.InlineRule;
import org.chalkline.site.markdown.directive.CodeRenderer;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.directive.DirectiveBlockParser;
import org.chalkline.site.markdown.directive.DirectiveRenderer;
import org.chalkline.site.markdown.directive.TableDirective;
import org.chalkline.site.markdown.directive.Widths;
import org.chalkline.site.markdown.document.LabelBlockParser;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.math.InlineMathParser;
import org.chalkline.site.markdown.math.MathBlockParser;
import org.chalkline.site.markdown.math.MathRenderer;
import org.chalkline.site.markdown.role.RoleRenderer;
import org.chalkline.site.markdown.role.RoleSpan;

/** Adds to Flexmark what lessons have beyond it, and how they are rendered. */
final class LessonSyntax implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new BlockRule(MathBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(DirectiveBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(LabelBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(SilentLine::start) {});
        builder.customInlineParserExtensionFactory(new InlineRule("$", InlineMathParser::parse) {});
        builder.customInlineParserExtensionFactory(new InlineRule("{", RoleSpan::parse) {});
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new MathRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new DirectiveRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new AlertRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new DefinitionRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new RoleRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new LinkRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new CodeRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new RawHtmlRenderer(LessonState.of(options)));
        builder.nodeRendererFactory(options -> new TextRenderer(LessonState.of(options)));
        builder.attributeProviderFactory(new Labels());
    }

    /** Gives labelled blocks their ids. */
    private static final class Labels extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            LessonState state = LessonState.of(context.getOptions());
            return (node, part, attributes) -> {
                // Headings write their ids themselves.
                String id = node instanceof Heading ? "" : state.outline().id(node);
                if (part.equals(AttributablePart.NODE) && !id.isEmpty()) {
                    attributes.addValue("id", id);
                }
                DirectiveBlock table = TableDirective.around(node);
                if (table != null && part.equals(AttributablePart.NODE)) {
                    String width = Widths.ofTable(table.described(state));
                    if (!width.isEmpty()) {
                        attributes.addValue("class", width);
                    }
                }
            };
        }
    }
}
