package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** An image, numbered if it has a caption; the argument is its path, the body its caption. */
final class FigureDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("figure", "image");
    }

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.text("alt"),
                OptionType.length("width"),
                OptionType.length("height"),
                OptionType.choice("align", "left", "center", "right"),
                OptionType.text("figclass"));
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.FIGURE);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return block.body().isBlank() ? "" : MessagePort.FIGURE;
    }

    /** The first paragraph of the caption. */
    @Override
    public BasedSequence title(DirectiveBlock block) {
        Node first = block.getFirstChild();
        return first instanceof Paragraph ? first.getChars().trim() : BasedSequence.NULL;
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String path = directive.argument().text();
        String source =
                new Destinations(scope.rendering())
                        .resolveImage(path, directive.argument().start());
        String alternative =
                directive.option("alt").map(option -> option.value().text()).orElse("");
        if (directive.option("alt").isEmpty()) {
            scope.report(
                    Mistake.NO_ALTERNATIVE,
                    directive.position(),
                    Text.of("the image '{0}' has no text for those who do not see it", path),
                    Text.of(":alt: and that text"),
                    Text.of("An empty :alt: says that the image only decorates."));
        }
        String image =
                source == null
                        ? Html.escape(alternative)
                        : LinkRenderer.image(source, alternative, size(directive));
        String align = directive.option("align").map(each -> each.value().text()).orElse("");
        scope.write(
                "<figure"
                        + Html.attribute(
                                "class", block.classes(align.isEmpty() ? "" : "align-" + align))
                        + scope.rendering().idAttribute(block)
                        + ">"
                        + image);
        if (block.hasChildren()) {
            scope.write(
                    "<figcaption><span class=\"figure-number\">"
                            + Html.escape(scope.number())
                            + "</span>");
            scope.writeBody(block);
            scope.write("</figcaption>");
        }
        scope.write("</figure>");
    }

    private static String size(Directive directive) {
        StringBuilder attributes = new StringBuilder();
        for (String side : List.of("width", "height")) {
            String value = directive.option(side).map(each -> each.value().text()).orElse("");
            int number = number(value);
            if (number > 0 && value.endsWith("%") && side.equals("width")) {
                attributes.append(Html.attribute("class", Widths.share(number)));
            } else if (number > 0 && !value.endsWith("%")) {
                attributes.append(Html.attribute(side, Integer.toString(number)));
            }
        }
        return attributes.toString();
    }

    private static int number(String length) {
        String digits = length.replace("px", "").replace("%", "").strip();
        return OptionType.count("").accepts().test(digits) ? Integer.parseInt(digits) : 0;
    }
}
