package org.chalkline.site.markdown.directive;

import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** A directive between colons that nobody knows; what it holds is shown as Markdown. */
final class UnknownDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        report(block, directive, scope.rendering());
        String attributes =
                Html.attribute("class", block.classes("")) + scope.rendering().idAttribute(block);
        scope.write(attributes.isEmpty() ? "" : "<div" + attributes + ">");
        String title = scope.inline(directive.argument());
        scope.write(title.isEmpty() ? "" : "<p>" + title + "</p>");
        scope.writeBody(block);
        scope.write(attributes.isEmpty() ? "" : "</div>");
    }

    /** Reports an unknown name; one without braces may be that of another program. */
    static void report(DirectiveBlock block, Directive directive, Rendering rendering) {
        Set<String> known = new TreeSet<>(BlockDirectives.suggested());
        known.addAll(rendering.furtherDirectives().keySet());
        String name = directive.name();
        if (block.isBraced()) {
            rendering.unknown(
                    Mistake.UNKNOWN_DIRECTIVE,
                    directive.position(),
                    Text.of("unknown directive '{0}'", name),
                    name,
                    known);
        } else {
            rendering.report(
                    Mistake.FOREIGN_MARKUP,
                    directive.position(),
                    Text.of("no box is called '{0}'; its text is shown without one", name),
                    Text.NONE,
                    Text.of("directives: in site.yml says which box it is."));
        }
    }
}
