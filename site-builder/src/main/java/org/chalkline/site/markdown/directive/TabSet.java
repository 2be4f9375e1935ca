package org.chalkline.site.markdown.directive;

import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/** Texts of which the reader sees one at a time: native radio buttons, no script. */
final class TabSet implements BlockDirective {

    static final String NAME = "tab-set";

    /** The option that keeps tabs of one key apart. */
    static final String GROUP = "sync-group";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.text(GROUP));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (!block.hasChildren()) {
            scope.report(
                    Mistake.UNFIT_BODY,
                    directive.position(),
                    Text.of("a tab-set without tabs"),
                    Text.of("{tab-item} in it"));
        }
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("tabs"))
                        + " role=\"group\""
                        + Html.attribute(
                                "aria-label",
                                scope.rendering().ports().messages().text(MessagePort.TABS))
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.writeBody(block);
        scope.write("</div>");
    }
}
