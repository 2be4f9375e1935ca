package org.chalkline.site.markdown;

import java.util.List;
import java.util.Set;

/** A table with a number and a caption, which is the argument. */
final class TableDirective implements BlockDirective {

    static final String NAME = "table";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.choice("align", "left", "center", "right"),
                OptionType.text("widths"),
                OptionType.length("width"));
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
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        open(block, directive, scope);
        scope.writeBody(block);
        scope.write("</figure>");
    }

    /** Writes the beginning of a figure that holds a table, with its caption. */
    static void open(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        scope.write("<figure class=\"captioned\"" + scope.state().idAttribute(block) + ">");
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
