package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;
import org.jspecify.annotations.Nullable;

/** A table with a number and a caption, which is the argument. */
public final class TableDirective implements BlockDirective {

    static final String NAME = "table";
    private static final String ALIGN = "align";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(Widths.ofTables());
        options.add(OptionType.choice(ALIGN, "left", "center", "right"));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.TABLE_NUMBER);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return block.argument().isBlank() ? "" : MessagePort.TABLE_NUMBER;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return block.argument();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        open(block, directive, scope);
        scope.writeBody(block);
        scope.write("</figure>");
    }

    /** The directive whose table a node is, or null. */
    public static @Nullable DirectiveBlock around(@Nullable Node table) {
        return table instanceof TableBlock
                        && table.getParent() instanceof DirectiveBlock around
                        && around.isNamed(NAME)
                ? around
                : null;
    }

    /** Writes the beginning of a figure that holds a table, with its caption. */
    static void open(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String align = directive.option(ALIGN).map(each -> " align-" + each.value()).orElse("");
        scope.write(
                "<figure"
                        + Html.attribute("class", block.classes("captioned" + align))
                        + scope.rendering().idAttribute(block)
                        + ">");
        if (!directive.argument().isBlank()) {
            scope.write(
                    "<figcaption><span class=\"figure-number\">"
                            + Html.escape(scope.number())
                            + "</span>"
                            + scope.inline(directive.argument())
                            + "</figcaption>");
        }
    }
}
