package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** One of the texts of a {@link TabSet}; the argument is its title. */
final class TabItem implements BlockDirective {

    private static final String NAME = "tab-item";
    private static final String SYNC = "sync";
    private static final String SELECTED = "selected";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.flag(SELECTED),
                OptionType.flag("new-group"),
                OptionType.flag("new-set"),
                OptionType.text(SYNC));
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
        Node set = block.getParent();
        if (!(set instanceof DirectiveBlock parent) || !parent.isNamed(TabSet.NAME)) {
            scope.report(
                    Mistake.LOST_TAB,
                    directive.position(),
                    Text.of("a tab-item outside a tab-set"),
                    Text.of("a longer fence with {tab-set} around it"));
            scope.writeBody(block);
            return;
        }
        if (directive.argument().isBlank()) {
            scope.report(
                    Mistake.NO_TAB_TITLE,
                    directive.position(),
                    Text.of("a tab without a title"),
                    Text.of("its title"));
        }
        List<DirectiveBlock> items = items(parent);
        DirectiveBlock shown =
                items.stream().filter(item -> item.isOn(SELECTED)).findFirst().orElse(items.get(0));
        String group = "tabs." + scope.rendering().ordinal(parent);
        String id = group + "." + (items.indexOf(block) + 1);
        scope.write(
                "<input type=\"radio\" name=\""
                        + group
                        + "\" id=\""
                        + id
                        + "\""
                        + Html.attribute("data-sync", sync(directive, parent))
                        + (shown == block ? " checked" : "")
                        + "><label for=\""
                        + id
                        + "\">"
                        + scope.inline(directive.argument())
                        + "</label>");
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("tab"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.writeBody(block);
        scope.write("</div>");
    }

    /** What is the same for tabs that switch together, or nothing. */
    private static String sync(Directive directive, DirectiveBlock set) {
        BasedSequence group = set.option(TabSet.GROUP);
        return directive
                .option(SYNC)
                .map(key -> (group == null ? "" : group) + "/" + key.value())
                .orElse("");
    }

    private static List<DirectiveBlock> items(DirectiveBlock set) {
        List<DirectiveBlock> items = new ArrayList<>();
        for (Node child : set.getChildren()) {
            if (child instanceof DirectiveBlock item && item.isNamed(NAME)) {
                items.add(item);
            }
        }
        return items;
    }
}
