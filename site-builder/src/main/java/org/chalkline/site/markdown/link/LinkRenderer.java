package org.chalkline.site.markdown.link;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.commonmark.BareUrl;
import org.chalkline.site.markdown.document.AttributeSpan;
import org.chalkline.site.markdown.document.Attributes;
import org.chalkline.site.markdown.document.PlainText;
import org.chalkline.site.markdown.document.Rendering;

/** Renders links and images and checks where they lead. */
public final class LinkRenderer implements NodeRenderer {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?://");

    private final Rendering rendering;
    private final Destinations destinations;

    public LinkRenderer(Rendering rendering) {
        this.rendering = rendering;
        this.destinations = new Destinations(rendering);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
                new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
                new NodeRenderingHandler<>(BareUrl.class, this::bareUrl));
    }

    private void link(Link link, NodeRendererContext context, HtmlWriter html) {
        link(link, link.getUrl(), link.getTitle(), context, html);
    }

    private void linkRef(LinkRef link, NodeRendererContext context, HtmlWriter html) {
        Reference reference = link.getReferenceNode(context.getDocument());
        if (reference == null && AttributeSpan.of(link).isSomething()) {
            html.raw("<span" + AttributeSpan.classes(link) + rendering.idAttribute(link) + ">");
            context.renderChildren(link);
            html.raw("</span>");
        } else if (reference == null) {
            context.delegateRender();
        } else {
            link(link, reference.getUrl(), reference.getTitle(), context, html);
        }
    }

    private void link(
            Node node,
            BasedSequence url,
            BasedSequence title,
            NodeRendererContext context,
            HtmlWriter html) {
        String address = url.unescape();
        BasedSequence place = url.isEmpty() ? node.getChars() : url;
        Destinations.Destination found = destinations.resolve(address, rendering.position(place));
        if (found == null && !node.hasChildren()) {
            html.text(address);
            return;
        }
        if (found == null || rendering.isInsideLink()) {
            context.renderChildren(node);
            return;
        }
        html.raw(
                "<a"
                        + Html.attribute("href", found.href())
                        + Html.attribute("title", title.unescape())
                        + AttributeSpan.classes(node)
                        + rendering.idAttribute(node)
                        + ">");
        if (node.hasChildren()) {
            context.renderChildren(node);
        } else {
            destinations.writeText(found, !address.contains("#"), context, html);
        }
        close(found, html);
    }

    private void image(Image image, NodeRendererContext context, HtmlWriter html) {
        image(image, image.getUrl(), image.getTitle(), html);
    }

    private void imageRef(ImageRef image, NodeRendererContext context, HtmlWriter html) {
        Reference reference = image.getReferenceNode(context.getDocument());
        if (reference == null) {
            context.delegateRender();
        } else {
            image(image, reference.getUrl(), reference.getTitle(), html);
        }
    }

    private void image(Node node, BasedSequence url, BasedSequence title, HtmlWriter html) {
        BasedSequence place = url.isEmpty() ? node.getChars() : url;
        String source = destinations.resolveImage(url.unescape(), rendering.position(place));
        String alternative = PlainText.of(node);
        if (source == null && ELSEWHERE.matcher(url).lookingAt()) {
            html.raw(placeholder(url.unescape(), alternative));
        } else if (source == null) {
            html.text(alternative);
        } else {
            html.raw(
                    image(
                            source,
                            alternative,
                            Html.attribute("title", title.unescape())
                                    + look(AttributeSpan.of(node))
                                    + rendering.idAttribute(node)));
        }
    }

    private static String look(Attributes attributes) {
        BasedSequence width = attributes.value("width");
        BasedSequence height = attributes.value("height");
        return ImageLook.attributes(
                width == null ? "" : width.toString(),
                height == null ? "" : height.toString(),
                String.join(" ", attributes.classes()));
    }

    /** What stands in the place of an image on another host: a link to it. */
    private String placeholder(String address, String alternative) {
        String words = Html.escape(alternative.isEmpty() ? address : alternative);
        return rendering.isInsideLink()
                ? words
                : "<a"
                        + Html.attribute("href", address)
                        + ">"
                        + words
                        + rendering.ports().links().mark(address)
                        + "</a>";
    }

    private void autoLink(AutoLink link, NodeRendererContext context, HtmlWriter html) {
        String text = link.getText().toString();
        address(text, text, link, html);
    }

    private void bareUrl(BareUrl url, NodeRendererContext context, HtmlWriter html) {
        address(url.getChars().toString(), url.address(), url, html);
    }

    private void address(String text, String url, Node node, HtmlWriter html) {
        Destinations.Destination found =
                destinations.resolve(url, rendering.position(node.getChars()));
        boolean nested = node.getAncestorOfType(Link.class, LinkRef.class) != null;
        if (found == null || nested || rendering.isInsideLink()) {
            html.text(text);
        } else {
            html.raw("<a" + Html.attribute("href", found.href()) + ">").text(text);
            close(found, html);
        }
    }

    private void close(Destinations.Destination destination, HtmlWriter html) {
        html.raw(rendering.ports().links().mark(destination.href()) + "</a>");
    }

    /** An image with further attributes, each with a space before it. */
    public static String image(String source, String alternative, String attributes) {
        String alt = " alt=\"" + Html.escape(alternative) + "\"";
        return "<img" + Html.attribute("src", source) + alt + attributes + ">";
    }
}
