package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/** Something for the reader to do; the argument is its title. */
final class Exercise implements BlockDirective {

    static final String NAME = "exercise";

    @Override
    public Set<String> names() {
        return Set.of(NAME, NAME + SpannedDirectives.START);
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag("nonumber"), OptionType.flag("hidden"));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.EXERCISE);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return block.isOn("nonumber") ? "" : MessagePort.EXERCISE;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return block.argument();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (directive.isOn("hidden")) {
            return;
        }
        Rendering rendering = scope.rendering();
        String name = rendering.numberInWords(MessagePort.EXERCISE, rendering.number(block));
        Box.open(scope, block, NAME, name, directive.argument());
        scope.writeBody(block);
        Box.close(scope);
    }
}
