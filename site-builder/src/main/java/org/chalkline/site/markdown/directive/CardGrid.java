package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;

/**
 * Cards beside one another, as many as there is room for: <a
 * href="https://sphinx-design.readthedocs.io/en/latest/grids.html">sphinx-design's grid</a>. The
 * cards of {@code panels} are what lines of minuses stand between.
 */
final class CardGrid implements BlockDirective {

    private static final String PANELS = "panels";
    private static final Pattern BETWEEN = Pattern.compile("(?m)^-{3,}[ \\t]*$\\n?");

    @Override
    public Set<String> names() {
        return Set.of("card-carousel", "cards", "grid", PANELS);
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        if (!block.isNamed(PANELS)) {
            BlockDirective.super.read(block, reading, parse);
            return;
        }
        BasedSequence body = block.body();
        Matcher between = BETWEEN.matcher(body);
        int from = 0;
        boolean more = true;
        while (more) {
            more = between.find(from);
            BasedSequence card = body.subSequence(from, more ? between.start() : body.length());
            from = more ? between.end() : from;
            if (!card.isBlank()) {
                Panel panel = new Panel(card);
                Children.move(parse.apply(Card.markdown(card, reading)), panel);
                block.appendChild(panel);
            }
        }
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("cards"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        if (block.isNamed(PANELS)) {
            block.getChildren()
                    .forEach(
                            panel -> {
                                scope.write("<div class=\"card\">");
                                scope.writeBody(panel);
                                scope.write("</div>");
                            });
        } else {
            scope.writeBody(block);
        }
        scope.write("</div>");
    }
}
