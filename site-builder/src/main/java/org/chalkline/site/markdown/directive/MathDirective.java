package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.markdown.math.MathRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/** A formula as a block. */
final class MathDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("math");
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.EQUATION);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return labelled ? MessagePort.EQUATION : "";
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        boolean inArgument = directive.body().isBlank();
        scope.write(
                MathRenderer.block(
                        scope.rendering(), block, inArgument ? block.argument() : block.body()));
    }
}
