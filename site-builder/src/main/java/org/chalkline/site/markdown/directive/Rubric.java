package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;

/** A title that is no heading: no table of contents has it. */
final class Rubric implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("rubric", "centered");
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.count("heading-level"));
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
                "<p"
                        + Html.attribute("class", block.classes("rubric"))
                        + scope.rendering().idAttribute(block)
                        + "><strong>"
                        + scope.inline(directive.argument())
                        + "</strong></p>");
        scope.writeBody(block);
    }
}
