package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** A box beside the text; the argument is its title, or else a word in the page's language. */
final class Admonition implements BlockDirective {

    static final Set<String> NAMES =
            Set.of(
                    "admonition",
                    "note",
                    "tip",
                    "hint",
                    "important",
                    "warning",
                    "caution",
                    "seealso");

    @Override
    public Set<String> names() {
        return NAMES;
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
        String title = scope.inline(directive.argument());
        if (title.isEmpty()) {
            MessagePort messages = scope.state().ports().messages();
            title = Html.escape(messages.text(MessagePort.ADMONITION + directive.name()));
        }
        String kind = directive.name().equals("admonition") ? "" : " " + directive.name();
        scope.write(
                "<aside class=\"admonition"
                        + kind
                        + "\" role=\"note\""
                        + scope.state().idAttribute(block)
                        + ">");
        scope.write("<p class=\"admonition-title\">" + title + "</p>");
        scope.writeBody(block);
        scope.write("</aside>");
    }
}
