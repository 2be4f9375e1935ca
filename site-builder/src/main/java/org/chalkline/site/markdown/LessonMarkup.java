package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.chalkline.site.markdown.directive.CodeRenderer;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.directive.DirectiveRenderer;
import org.chalkline.site.markdown.directive.TableDirective;
import org.chalkline.site.markdown.directive.Widths;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.math.MathRenderer;
import org.chalkline.site.markdown.raw.RawHtmlRenderer;
import org.chalkline.site.markdown.role.RoleRenderer;

/** Renders what lessons have beyond Flexmark's Markdown, and some of that in our own way. */
final class LessonMarkup implements HtmlRenderer.HtmlRendererExtension {

    private final Rendering rendering;
    private final Document lesson;

    /** Renders one lesson. */
    LessonMarkup(Rendering rendering, Document lesson) {
        this.rendering = rendering;
        this.lesson = lesson;
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.nodeRendererFactory(options -> new FaultRenderer(rendering, lesson));
        builder.nodeRendererFactory(options -> new MathRenderer(rendering));
        builder.nodeRendererFactory(options -> new DirectiveRenderer(rendering));
        builder.nodeRendererFactory(options -> new AlertRenderer(rendering));
        builder.nodeRendererFactory(options -> new DefinitionRenderer(rendering));
        builder.nodeRendererFactory(options -> new RoleRenderer(rendering));
        builder.nodeRendererFactory(options -> new LinkRenderer(rendering));
        builder.nodeRendererFactory(options -> new CodeRenderer(rendering));
        builder.nodeRendererFactory(options -> new RawHtmlRenderer(rendering));
        builder.nodeRendererFactory(options -> new TextRenderer(rendering));
        builder.attributeProviderFactory(new Labels());
    }

    /** Gives labelled blocks their ids. */
    private final class Labels extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                // Headings write their ids themselves.
                String id = node instanceof Heading ? "" : rendering.outline().id(node);
                if (part.equals(AttributablePart.NODE) && !id.isEmpty()) {
                    attributes.addValue("id", id);
                }
                DirectiveBlock table = TableDirective.around(node);
                if (table != null && part.equals(AttributablePart.NODE)) {
                    String width = Widths.ofTable(table.described(rendering));
                    if (!width.isEmpty()) {
                        attributes.addValue("class", width);
                    }
                }
            };
        }
    }
}
