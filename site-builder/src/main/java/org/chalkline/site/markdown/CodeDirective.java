package org.chalkline.site.markdown;

import java.util.Set;

/** Code with a caption; the argument is its language. */
final class CodeDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("code-block", "code-cell", "code");
    }

    @Override
    public Set<String> options() {
        return Set.of("caption", "tags", "linenos", "lineno-start", "emphasize-lines");
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
