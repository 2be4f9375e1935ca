package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.SourceText;

/**
 * A frame around a text, with a title that may be a link: <a
 * href="https://sphinx-design.readthedocs.io/en/latest/cards.html">sphinx-design's card</a>. Lines
 * {@code ^^^} and {@code +++} set off its head and its foot.
 */
final class Card implements BlockDirective {

    private static final String LINK = "link";
    private static final List<String> IMAGES = List.of("img-top", "img-background", "img-bottom");

    @Override
    public Set<String> names() {
        return Set.of("card", "grid-item-card");
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return block.argument();
    }

    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        Children.move(parse.apply(markdown(block.body(), reading)), block);
    }

    /** The text of a card without the lines that end its head. */
    static BasedSequence markdown(BasedSequence body, Reading reading) {
        List<BasedSequence> lines = new ArrayList<>();
        for (BasedSequence line : body.splitListEOL(true)) {
            boolean ends = line.trim().length() > 2 && line.trim().countLeading(c -> c == '^') > 2;
            lines.add(ends ? line.subSequence(line.trimEnd().length()) : line);
        }
        BasedSequence kept =
                lines.isEmpty() ? body : SegmentedSequence.create(body.getBaseSequence(), lines);
        return reading.map().detached(kept);
    }

    /** What it looks like elsewhere is of no use here. */
    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("card"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        Destinations destinations = new Destinations(scope.rendering());
        for (String image : IMAGES) {
            directive
                    .option(image)
                    .ifPresent(option -> scope.write(image(option.value(), directive, scope)));
        }
        Destinations.Destination found =
                directive
                        .option(LINK)
                        .map(Directive.Option::value)
                        .map(link -> destinations.resolve(link.text(), link.start()))
                        .orElse(null);
        String title = scope.inline(directive.argument());
        if (found != null) {
            String words = title.isEmpty() ? destinations.title(found) : title;
            title =
                    "<a"
                            + Html.attribute("href", found.href())
                            + ">"
                            + words
                            + scope.rendering().ports().links().mark(found.href())
                            + "</a>";
        }
        scope.write(title.isEmpty() ? "" : "<p class=\"box-title\">" + title + "</p>");
        scope.writeBody(block);
        scope.write("</div>");
    }

    private static String image(SourceText path, Directive directive, DirectiveScope scope) {
        String source = new Destinations(scope.rendering()).resolveImage(path.text(), path.start());
        String alternative =
                directive.option("img-alt").map(option -> option.value().text()).orElse("");
        return source == null
                ? Html.escape(alternative)
                : "<p>" + LinkRenderer.image(source, alternative, "") + "</p>";
    }
}
