package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.MessagePort;

/** Code; the argument is its language. What its tags say of the input, a reader of it sees. */
public final class CodeDirective implements BlockDirective {

    private static final String CELL = "code-cell";

    /** What a notebook's cell makes: {@code figure} or {@code table}, as which it is numbered. */
    public static final String SHOWN = "shown";

    private static final String TAGS = "tags";
    private static final Set<String> REMOVED = Set.of("remove-cell", "remove-input");
    private static final Set<String> HIDDEN = Set.of("hide-cell", "hide-input");

    /** Notes of notebooks about their cells, which readers need not know of. */
    private static final Set<String> NOTES =
            Set.of(
                    "collapsed",
                    "colab",
                    "deletable",
                    "editable",
                    "execution",
                    "id",
                    "jupyter",
                    "nbgrader",
                    "output_id",
                    "papermill",
                    "pycharm",
                    "scrolled",
                    SHOWN,
                    "slideshow",
                    "trusted",
                    "vscode");

    @Override
    public Set<String> names() {
        return Set.of("code-block", CELL, "code");
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {
        List<Directive.Option> options =
                directive.options().stream().filter(each -> !NOTES.contains(each.name())).toList();
        BlockDirective.super.checkOptions(
                new Directive(
                        directive.name(),
                        directive.position(),
                        directive.label(),
                        directive.argument(),
                        options,
                        directive.body()),
                reading);
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(CodeView.options());
        options.add(OptionType.text(TAGS));
        List.of("number-lines", "dedent", "force")
                .forEach(name -> options.add(OptionType.text(name)));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.CODE_NUMBER, MessagePort.FIGURE, MessagePort.TABLE_NUMBER);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        if (!labelled || block.option("caption") == null) {
            return "";
        }
        BasedSequence shown = block.option(SHOWN);
        return shown == null
                ? MessagePort.CODE_NUMBER
                : shown.toString().equals("table") ? MessagePort.TABLE_NUMBER : MessagePort.FIGURE;
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
