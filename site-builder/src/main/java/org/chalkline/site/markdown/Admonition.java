package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/** A box beside the text; the argument is its title, or else a word in the page's language. */
final class Admonition implements BlockDirective {

    private static final String PLAIN = "admonition";
    private static final String FOLDED = "dropdown";

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
        String kind = kind(directive);
        String id = scope.state().idAttribute(block);
        if (classes(directive).contains(FOLDED)) {
            scope.write("<details" + Html.attribute("class", cssClass(kind)) + id + ">");
            scope.write("<summary class=\"admonition-title\">" + title + "</summary>");
            scope.writeBody(block);
            scope.write("</details>");
        } else {
            scope.write(opening(kind, id));
            scope.write(title(title));
            scope.writeBody(block);
            scope.write("</aside>");
        }
    }

    /** An admonition may look like another kind by its class. */
    private static String kind(Directive directive) {
        return classes(directive).stream()
                .filter(NAMES::contains)
                .findFirst()
                .orElse(directive.name());
    }

    private static List<String> classes(Directive directive) {
        return directive
                .option("class")
                .map(option -> List.of(option.value().text().split("[\\s,]+")))
                .orElse(List.of());
    }

    private static String cssClass(String kind) {
        return kind.equals(PLAIN) ? PLAIN : PLAIN + " " + kind;
    }

    /** The opening tag of a box; the id is an attribute or empty. */
    static String opening(String kind, String id) {
        return "<aside" + Html.attribute("class", cssClass(kind)) + " role=\"note\"" + id + ">";
    }

    /** The title of a box, from inline HTML. */
    static String title(String html) {
        return "<p class=\"admonition-title\">" + html + "</p>";
    }
}
