package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.Directive;

/**
 * A link by itself: <a
 * href="https://sphinx-design.readthedocs.io/en/latest/badges_buttons.html">sphinx-design's
 * buttons</a>. The argument is where it leads, the body or {@code :text:} what it says.
 */
final class Button implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("button-link", "button-ref", "link-button");
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        Destinations destinations = new Destinations(scope.rendering());
        Destinations.Destination found =
                destinations.resolve(directive.argument().text(), directive.argument().start());
        String given =
                directive
                        .option("text")
                        .map(option -> scope.inline(option.value()))
                        .orElseGet(() -> scope.inline(directive.body()));
        if (found == null) {
            scope.write("<p>" + given + "</p>");
            return;
        }
        String words = given.isEmpty() ? destinations.title(found) : given;
        scope.write(
                "<p><a"
                        + Html.attribute("class", block.classes("button"))
                        + Html.attribute("href", found.href())
                        + ">"
                        + words
                        + scope.rendering().ports().links().mark(found.href())
                        + "</a></p>");
    }
}
