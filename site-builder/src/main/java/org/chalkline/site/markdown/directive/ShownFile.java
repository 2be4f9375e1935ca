package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.ImageLook;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site that a page shows, numbered if it has a caption; the argument is its path, the
 * body its caption.
 */
abstract class ShownFile implements BlockDirective {

    static final String ALTERNATIVE = "alt";
    private static final String ALIGN = "align";

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.text(ALTERNATIVE),
                OptionType.length("width"),
                OptionType.length("height"),
                OptionType.choice(ALIGN, "left", "center", "right"),
                OptionType.text("figclass"));
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.FIGURE);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return block.body().isBlank() ? "" : MessagePort.FIGURE;
    }

    /** The first paragraph of the caption. */
    @Override
    public BasedSequence title(DirectiveBlock block) {
        Node first = block.getFirstChild();
        return first instanceof Paragraph ? first.getChars().trim() : BasedSequence.NULL;
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    /** The class of its figure; may be empty. */
    abstract String cssClass();

    /** Says that a file of this kind is on another host. */
    abstract Text remote(String path);

    /** Says that it has no alternative for those who cannot see or hear it. */
    abstract Text mute(String path);

    /** What an empty alternative says. */
    abstract Text emptyAlternative();

    /**
     * The HTML that shows the file.
     *
     * @param file its way from the lesson; null after a report
     */
    abstract String shown(
            @Nullable String file, String alternative, Directive directive, DirectiveScope scope);

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String path = directive.argument().text();
        String file =
                new Destinations(scope.rendering())
                        .resolveFile(path, directive.argument().start(), this::remote);
        if (directive.option(ALTERNATIVE).isEmpty()) {
            scope.report(
                    Mistake.NO_ALTERNATIVE,
                    directive.position(),
                    mute(path),
                    Text.of(":alt: and that text"),
                    emptyAlternative());
        }
        String html = shown(file, value(ALTERNATIVE, directive), directive, scope);
        String align = value(ALIGN, directive);
        String classes = cssClass() + (align.isEmpty() ? "" : " align-" + align);
        scope.write(
                "<figure"
                        + Html.attribute("class", block.classes(classes.strip()))
                        + scope.rendering().idAttribute(block)
                        + ">"
                        + html);
        if (block.hasChildren()) {
            scope.write(
                    "<figcaption><span class=\"figure-number\">"
                            + Html.escape(scope.number())
                            + "</span>");
            scope.writeBody(block);
            scope.write("</figcaption>");
        }
        scope.write("</figure>");
    }

    /** The text of an option, or an empty one. */
    static String value(String option, Directive directive) {
        return directive.option(option).map(each -> each.value().text()).orElse("");
    }

    /** The attributes that say how large it is shown. */
    static String size(Directive directive) {
        return ImageLook.attributes(value("width", directive), value("height", directive), "");
    }
}
