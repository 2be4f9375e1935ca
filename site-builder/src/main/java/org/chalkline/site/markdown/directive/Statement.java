package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/** A theorem and its like, each kind counted by itself; the argument is its title. */
final class Statement implements BlockDirective {

    private static final String PREFIX = "prf:";
    private static final String NUMBER = "number.";

    /** The kinds; a proof alone has no number. */
    private static final List<String> KINDS =
            List.of(
                    "algorithm",
                    "assumption",
                    "axiom",
                    "conjecture",
                    "corollary",
                    "criterion",
                    "definition",
                    "example",
                    "lemma",
                    "observation",
                    "property",
                    "proposition",
                    "remark",
                    "theorem");

    private static final String PROOF = "proof";

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        KINDS.forEach(kind -> names.add(PREFIX + kind));
        names.add(PREFIX + PROOF);
        return names;
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag("nonumber"));
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        KINDS.forEach(kind -> numbers.add(NUMBER + kind));
        return numbers;
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        String kind = kind(block.name().toString());
        return kind.equals(PROOF) || block.isOn("nonumber") ? "" : NUMBER + kind;
    }

    @Override
    public BasedSequence title(DirectiveBlock block) {
        return block.argument();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        String kind = kind(directive.name());
        String name =
                kind.equals(PROOF)
                        ? scope.rendering().ports().messages().text(MessagePort.PROOF)
                        : scope.rendering()
                                .numberInWords(NUMBER + kind, scope.rendering().number(block));
        Box.open(scope, block, "statement " + kind, name, directive.argument());
        scope.writeBody(block);
        Box.close(scope);
    }

    private static String kind(String name) {
        return name.substring(PREFIX.length());
    }
}
