package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/**
 * A piece of a lesson as its author writes it, and beside it what becomes of it, once: its labels,
 * numbers and mistakes are the lesson's own. The argument is a caption.
 */
final class Example implements BlockDirective {

    static final String NAME = "example";
    private static final BasedSequence LANGUAGE = BasedSequence.of("markdown");

    @Override
    public Set<String> names() {
        return Set.of(NAME);
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
        if (!block.hasChildren()) {
            scope.report(
                    Mistake.UNFIT_BODY,
                    directive.position(),
                    Text.of("an empty example"),
                    Text.of("Markdown in it"));
        }
        CodeView view = new CodeView(scope.inline(directive.argument()), 0, null);
        scope.write("<div class=\"sample\">");
        scope.write(CodeRenderer.figure(scope.rendering(), block, block.body(), LANGUAGE, view));
        scope.write("<div class=\"result\">");
        scope.writeBody(block);
        scope.write("</div></div>");
    }
}
