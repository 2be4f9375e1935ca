package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;

/** A part of a lesson with classes of its author, and nothing of its own. */
final class Division implements BlockDirective {

    static final String NAME = "div";

    @Override
    public Set<String> names() {
        return Set.of(NAME, "compound", "container", "grid-item");
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    /** What it looks like elsewhere is of no use here. */
    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String classes = directive.argument().text().replaceAll("[^\\w -]+", " ");
        boolean named = !block.isNamed("grid-item");
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes(named ? classes.strip() : ""))
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.writeBody(block);
        scope.write("</div>");
    }
}
