package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;

/** A remark beside the text, where there is room for it; the argument is its title. */
final class Aside implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("aside", "margin", "sidebar");
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
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        scope.write(
                "<aside"
                        + Html.attribute("class", block.classes("aside"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        if (!directive.argument().isBlank()) {
            scope.write("<p class=\"box-title\">" + scope.inline(directive.argument()) + "</p>");
        }
        scope.writeBody(block);
        scope.write("</aside>");
    }
}
