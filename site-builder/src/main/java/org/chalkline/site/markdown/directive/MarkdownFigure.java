package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.PlainText;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/**
 * A figure whose image is written in Markdown: <a
 * href="https://myst-parser.readthedocs.io/en/latest/syntax/images_and_figures.html">MyST's
 * figure-md</a>. The argument is its label, the body the image and then the caption.
 */
final class MarkdownFigure implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("figure-md");
    }

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.text(ShownFile.ALTERNATIVE),
                OptionType.length("width"),
                OptionType.length("height"),
                OptionType.choice("align", "left", "center", "right"));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.FIGURE);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        Node first = block.getFirstChild();
        return first != null && first.getNext() != null ? MessagePort.FIGURE : "";
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        Node first = block.getFirstChild();
        Node caption = first == null ? null : first.getNext();
        return caption == null ? BasedSequence.NULL : caption.getChars().trim();
    }

    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        BlockDirective.super.read(block, reading, parse);
        if (!block.argument().isBlank()) {
            block.addOption("name", block.argument(), reading);
        }
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        Node first = block.getFirstChild();
        if (first == null) {
            scope.report(
                    Mistake.UNFIT_BODY,
                    directive.position(),
                    Text.of("a figure without an image"),
                    Text.of("an image in it, such as {0}", "![…](picture.svg)"));
            return;
        }
        String align = ShownFile.value("align", directive);
        scope.write(
                "<figure"
                        + Html.attribute(
                                "class", block.classes(align.isEmpty() ? "" : "align-" + align))
                        + scope.rendering().idAttribute(block)
                        + ">");
        if (first.getFirstChild() instanceof Image image) {
            scope.write(image(image, directive, scope));
        } else {
            scope.writeInside(first, "p", "");
        }
        first.unlink();
        if (block.hasChildren()) {
            scope.write(
                    "<figcaption><span class=\"figure-number\">"
                            + Html.escape(scope.number())
                            + "</span>");
            scope.writeBody(block);
            scope.write("</figcaption>");
        }
        block.prependChild(first);
        scope.write("</figure>");
    }

    private static String image(Image image, Directive directive, DirectiveScope scope) {
        String source =
                new Destinations(scope.rendering())
                        .resolveImage(
                                image.getUrl().unescape(),
                                scope.rendering().position(image.getChars()));
        String given = ShownFile.value(ShownFile.ALTERNATIVE, directive);
        String alternative = given.isEmpty() ? PlainText.of(image) : given;
        return source == null
                ? Html.escape(alternative)
                : LinkRenderer.image(source, alternative, ShownFile.size(directive));
    }
}
