package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** Words and what they mean, as a list of definitions; the role {@code term} refers to them. */
final class Glossary implements BlockDirective {

    static final String NAME = "glossary";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        for (Node child : block.getChildren()) {
            if (!(child instanceof DefinitionList)) {
                scope.report(
                        Mistake.UNFIT_BODY,
                        scope.rendering().position(child.getChars()),
                        Text.of("not a term of the glossary"),
                        Text.of("a line with the term, and below it ': ' and what it means"));
            }
        }
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("glossary"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.writeBody(block);
        scope.write("</div>");
    }
}
