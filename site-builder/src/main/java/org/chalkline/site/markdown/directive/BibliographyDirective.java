package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** The place of a lesson's list of references, which else ends the lesson. */
final class BibliographyDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("bibliography");
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String place = scope.rendering().citations().placeOfList();
        if (place == null) {
            scope.report(
                    Mistake.SECOND_BIBLIOGRAPHY,
                    directive.position(),
                    Text.of("a second bibliography"),
                    Text.of("one in a lesson"));
        } else if (!place.isEmpty()) {
            scope.write(place);
        }
    }
}
