package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;

/** Words of others, or words that stand out as theirs do. */
final class Quotation implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("blockquote", "epigraph", "highlights", "pull-quote");
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        scope.write(
                "<blockquote"
                        + Html.attribute("class", block.classes(""))
                        + scope.rendering().idAttribute(block)
                        + ">");
        if (!directive.argument().isBlank()) {
            scope.write("<p>" + scope.inline(directive.argument()) + "</p>");
        }
        scope.writeBody(block);
        scope.write("</blockquote>");
    }
}
