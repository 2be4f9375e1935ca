package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/**
 * A box beside the text with a title, or else a word in the page's language. The argument is the
 * title, or all of the text where the body is empty.
 */
public final class Admonition implements BlockDirective {

    private static final String PLAIN = "admonition";
    private static final String FOLDED = "dropdown";
    private static final String OPEN = "open";

    public static final Set<String> NAMES =
            Set.of(
                    PLAIN,
                    "attention",
                    "caution",
                    "danger",
                    "error",
                    "hint",
                    "important",
                    "note",
                    "seealso",
                    "tip",
                    "warning");

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag(OPEN));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return hasTitle(block) ? block.argument() : BasedSequence.NULL;
    }

    private static boolean hasTitle(DirectiveBlock block) {
        return block.isNamed(PLAIN) || !block.body().isBlank();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String words = scope.inline(directive.argument());
        boolean titled = hasTitle(block) && !words.isEmpty();
        MessagePort messages = scope.rendering().ports().messages();
        String title =
                titled ? words : Html.escape(messages.text(MessagePort.ADMONITION + block.name()));
        String id = scope.rendering().idAttribute(block);
        List<String> given = block.givenClasses();
        boolean folds = given.remove(FOLDED);
        String classes = cssClass(classes(block.name().toString(), given));
        if (folds) {
            scope.write(
                    "<details"
                            + Html.attribute("class", classes)
                            + id
                            + (directive.isOn(OPEN) ? " open" : "")
                            + ">");
            scope.write("<summary class=\"admonition-title\">" + title + "</summary>");
        } else {
            scope.write(box(classes, id));
            scope.write(title(title));
        }
        if (!hasTitle(block) && !words.isEmpty()) {
            scope.write("<p>" + words + "</p>");
        }
        scope.writeBody(block);
        scope.write(folds ? "</details>" : "</aside>");
    }

    /** The kind first after which the box looks: by its class it may be another than its own. */
    private static String classes(String name, List<String> given) {
        List<String> classes = new ArrayList<>(given);
        if (!name.equals(PLAIN) || classes.stream().noneMatch(NAMES::contains)) {
            classes.add(name);
        }
        classes.sort(Comparator.comparing(each -> !NAMES.contains(each)));
        return String.join(" ", classes);
    }

    private static String cssClass(String kinds) {
        return kinds.equals(PLAIN) ? PLAIN : PLAIN + " " + kinds;
    }

    private static String box(String classes, String id) {
        return "<aside" + Html.attribute("class", classes) + " role=\"note\"" + id + ">";
    }

    /** The opening tag of a box; the id is an attribute or empty. */
    public static String opening(String kind, String id) {
        return box(cssClass(kind), id);
    }

    /** The title of a box, from inline HTML. */
    public static String title(String html) {
        return "<p class=\"admonition-title\">" + html + "</p>";
    }
}
