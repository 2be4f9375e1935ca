package org.chalkline.site.markdown.directive;

import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.SourceText;

/**
 * How an exercise is solved, closed until the reader opens it; the argument, if any, is its label.
 */
final class Solution implements BlockDirective {

    private static final String NAME = "solution";

    @Override
    public Set<String> names() {
        return Set.of(NAME, NAME + SpannedDirectives.START);
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag("open"), OptionType.flag("hidden"));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (directive.isOn("hidden")) {
            return;
        }
        scope.write(
                "<details"
                        + Html.attribute("class", block.classes("solution"))
                        + scope.rendering().idAttribute(block)
                        + (directive.isOn("open") ? " open" : "")
                        + ">");
        scope.write("<summary>" + summary(directive, scope) + "</summary>");
        scope.writeBody(block);
        scope.write("</details>");
    }

    private static String summary(Directive directive, DirectiveScope scope) {
        Rendering rendering = scope.rendering();
        SourceText label = directive.argument();
        if (label.isBlank()) {
            return Html.escape(rendering.ports().messages().text(MessagePort.SOLUTION_ALONE));
        }
        Destinations destinations = new Destinations(rendering);
        Destinations.Destination exercise = destinations.label(label.text(), label.start());
        String of = exercise == null ? Html.escape(label.text()) : destinations.text(exercise);
        return Html.escape(rendering.ports().messages().text(MessagePort.SOLUTION, "\n"))
                .replace("\n", of);
    }
}
