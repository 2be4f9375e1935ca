package org.chalkline.site.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;

/** Renders directives: the lesson language's own, then those of the port. */
final class DirectiveRenderer implements NodeRenderer {

    private static final List<OptionType> COMMON_OPTIONS =
            List.of(OptionType.text("name"), OptionType.text("label"), OptionType.text("class"));

    private final LessonState state;

    DirectiveRenderer(LessonState state) {
        this.state = state;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(DirectiveBlock.class, this::directive));
    }

    private void directive(DirectiveBlock block, NodeRendererContext context, HtmlWriter html) {
        Directive directive = block.described(state);
        DirectiveScope scope = new DirectiveScope(state, block, context, html);
        checkEnd(block, state);
        BlockDirective own = BlockDirectives.find(directive.name());
        DirectivePort port = state.ports().directives();
        if (own != null) {
            checkOptions(directive, own, state);
            own.render(block, directive, scope);
        } else if (port.names().contains(directive.name())) {
            scope.write(port.render(directive, scope));
        } else {
            Set<String> known = new TreeSet<>(BlockDirectives.names());
            known.addAll(port.names());
            state.unknown(
                    Mistake.UNKNOWN_DIRECTIVE,
                    directive.position(),
                    "directive",
                    directive.name(),
                    known);
            writeText(block, directive, scope);
        }
    }

    /** Shows what an unknown directive holds: Markdown between colons, other text as it is. */
    private static void writeText(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (!block.fence().startsWith(":")) {
            String argument = directive.argument().text();
            scope.write(
                    "<p><code>{"
                            + Html.escape(directive.name())
                            + "}</code>"
                            + (argument.isBlank()
                                    ? ""
                                    : "<code>" + Html.escape(argument) + "</code>")
                            + "</p><pre><code>"
                            + Html.escape(written(block))
                            + "</code></pre>");
            return;
        }
        if (!directive.argument().isBlank()) {
            scope.write("<p>" + scope.inline(directive.argument()) + "</p>");
        }
        scope.write(scope.blocks(directive.body()));
    }

    /** Reports a directive that does not end. */
    static void checkEnd(DirectiveBlock block, LessonState state) {
        if (!block.closed()) {
            state.report(
                    Mistake.OPEN_DIRECTIVE,
                    state.position(block.fence()),
                    "the directive '" + block.name() + "' does not end",
                    "a line with " + block.fence(),
                    "");
        }
    }

    /** The lines between the fences, options and all. */
    private static String written(DirectiveBlock block) {
        List<String> lines = block.getChars().toString().lines().skip(1).toList();
        int end = lines.size() - (block.closed() ? 1 : 0);
        return String.join("\n", lines.subList(0, Math.max(0, end)));
    }

    /** Reports options that a directive does not have or that cannot be so. */
    static void checkOptions(Directive directive, BlockDirective own, LessonState state) {
        Map<String, OptionType> known = new TreeMap<>();
        COMMON_OPTIONS.forEach(each -> known.put(each.name(), each));
        own.options().forEach(each -> known.put(each.name(), each));
        for (Directive.Option option : directive.options()) {
            OptionType type = known.get(option.name());
            String value = option.value().text();
            if (type == null) {
                state.unknown(
                        Mistake.UNKNOWN_OPTION,
                        option.position(),
                        "option",
                        option.name(),
                        known.keySet());
            } else if (!type.accepts().test(value)) {
                state.report(
                        Mistake.UNFIT_OPTION,
                        value.isEmpty() ? option.position() : option.value().start(),
                        "the option '" + option.name() + "' cannot be '" + value + "'",
                        type.expected(),
                        "");
            }
        }
    }
}
