package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
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

    /** Takes tabs that were gathered as loose ones when its body was read by itself. */
    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        BlockDirective.super.read(block, reading, parse);
        for (Node child : block.getChildren()) {
            if (child instanceof DirectiveBlock set && set.isNamed(NAME)) {
                while (set.getFirstChild() != null) {
                    set.insertBefore(set.getFirstChild());
                }
                set.unlink();
            }
        }
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
