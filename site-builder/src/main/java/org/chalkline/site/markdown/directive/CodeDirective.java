package org.chalkline.site.markdown.directive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/** Code; the argument is its language. What its tags say of the input, a reader of it sees. */
final class CodeDirective implements BlockDirective {

    private static final String TAGS = "tags";
    private static final Set<String> REMOVED = Set.of("remove-cell", "remove-input");
    private static final Set<String> HIDDEN = Set.of("hide-cell", "hide-input");

    @Override
    public Set<String> names() {
        return Set.of("code-block", "code-cell", "code");
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(CodeView.options());
        options.add(OptionType.text(TAGS));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.CODE_NUMBER);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return labelled && block.option("caption") != null ? MessagePort.CODE_NUMBER : "";
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        List<String> tags =
                directive
                        .option(TAGS)
                        .map(
                                option ->
                                        Arrays.asList(
                                                option.value().text().split("[\\s,\\[\\]\"']+")))
                        .orElse(List.of());
        if (tags.stream().anyMatch(REMOVED::contains)) {
            return;
        }
        String figure =
                CodeRenderer.figure(
                        scope.rendering(),
                        block,
                        block.body(),
                        block.argument(),
                        CodeView.of(directive, scope));
        if (tags.stream().anyMatch(HIDDEN::contains)) {
            String summary = scope.rendering().ports().messages().text(MessagePort.SHOW_CODE);
            scope.write(
                    "<details class=\"hidden-code\"><summary>"
                            + Html.escape(summary)
                            + "</summary>");
            scope.write(figure);
            scope.write("</details>");
        } else {
            scope.write(figure);
        }
    }
}
