package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/**
 * Since when something is, or is otherwise; the argument is the version and what there is to say.
 */
public final class Version implements BlockDirective {

    public static final Set<String> NAMES =
            Set.of("deprecated", "versionadded", "versionchanged", "versionremoved");

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        BasedSequence argument = directive.argument().chars();
        int space = argument.indexOf(' ');
        int end = space < 0 ? argument.length() : space;
        String title =
                scope.rendering()
                        .ports()
                        .messages()
                        .text(
                                MessagePort.VERSION + block.name(),
                                argument.subSequence(0, end).toString());
        scope.write(
                "<aside"
                        + Html.attribute("class", block.classes("admonition"))
                        + " role=\"note\""
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.write(Admonition.title(Html.escape(title)));
        String words = scope.rendering().inline(argument.subSequence(end));
        scope.write(words.isEmpty() ? "" : "<p>" + words + "</p>");
        scope.writeBody(block);
        scope.write("</aside>");
    }
}
