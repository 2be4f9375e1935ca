package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** A drawing that another program makes of a text; here the text is shown, with a warning. */
final class Diagram implements BlockDirective {

    private static final Set<String> NAMES =
            Set.of("digraph", "graph", "graphviz", "kroki", "mermaid", "plantuml");

    @Override
    public Set<String> names() {
        return NAMES;
    }

    /** Whether code of this language is a drawing elsewhere. */
    static boolean isMeant(String language) {
        return NAMES.contains(language) || language.equals("dot") || language.equals("geojson");
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        report(block.name(), scope.rendering());
        scope.write(
                CodeRenderer.figure(
                        scope.rendering(),
                        block,
                        block.body(),
                        BasedSequence.NULL,
                        CodeView.PLAIN));
    }

    static void report(BasedSequence name, Rendering rendering) {
        rendering.report(
                Mistake.FOREIGN_MARKUP,
                rendering.position(name),
                Text.of("'{0}' is not drawn", name),
                Text.NONE,
                Text.of("Put an SVG beside the lesson, or write a figure: {0}.", "lab:plot"));
    }
}
