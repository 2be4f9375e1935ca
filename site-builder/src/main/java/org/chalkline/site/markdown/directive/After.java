package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;

/**
 * A passage that is covered until a question is answered or an exercise solved; the argument is the
 * name of that, or several names. Without a script and on paper it stands open.
 */
final class After implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("after");
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String cover = scope.rendering().ports().directives().cover(directive, scope);
        String names = cover.isEmpty() ? "" : directive.argument().text();
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("after"))
                        + scope.rendering().idAttribute(block)
                        + (cover.isEmpty() ? "" : Html.attribute("data-after", names))
                        + ">");
        scope.writeBody(block);
        scope.write(cover + "</div>");
    }
}
