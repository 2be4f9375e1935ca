package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** A part that the reader opens; the argument is what shows while it is closed. */
final class Dropdown implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("dropdown");
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag("open"));
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
        if (directive.argument().isBlank()) {
            scope.report(
                    Mistake.NO_DROPDOWN_TITLE,
                    directive.position(),
                    Text.of("a dropdown without a title"),
                    Text.of("its title"));
        }
        String open = directive.isOn("open") ? " open" : "";
        scope.write(
                "<details"
                        + Html.attribute("class", block.classes("dropdown"))
                        + scope.rendering().idAttribute(block)
                        + open
                        + ">");
        scope.write("<summary>" + scope.inline(directive.argument()) + "</summary>");
        scope.writeBody(block);
        scope.write("</details>");
    }
}
