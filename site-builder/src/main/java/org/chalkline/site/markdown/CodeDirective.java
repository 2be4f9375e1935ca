package org.chalkline.site.markdown;

import java.util.List;
import java.util.Set;

/** Code with a caption; the argument is its language. */
final class CodeDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("code-block", "code-cell", "code");
    }

    @Override
    public List<OptionType> options() {
        return List.of(
                OptionType.text("caption"),
                OptionType.text("tags"),
                OptionType.flag("linenos"),
                OptionType.count("lineno-start"),
                OptionType.lines("emphasize-lines"));
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String caption =
                directive.option("caption").map(option -> scope.inline(option.value())).orElse("");
        scope.write(
                CodeRenderer.figure(scope.state(), block, block.body(), block.argument(), caption));
    }
}
