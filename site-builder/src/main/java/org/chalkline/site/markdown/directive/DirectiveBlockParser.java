package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.commonmark.CodeFence;
import org.chalkline.site.markdown.document.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a fenced directive as they are. A body that is Markdown is parsed later, so
 * that a fence inside it must be shorter, exactly as with code. Only a fence of colons whose name
 * stands in no braces, as in {@code ::: note}, ends as pandoc has it: at a line of colons for which
 * no other line within opens one.
 */
public final class DirectiveBlockParser extends AbstractBlockParser {

    /** The argument may hold roles; a fence of backticks in it would make the line inline code. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(`{3,}|:{3,}|~{3,})[ \\t]*\\{([^{}`\\s]+)\\}[ \\t]*((?:(?!`{3}).)*?)\\s*");

    /** A name without braces, and a title in brackets or after it; or attributes alone. */
    private static final Pattern PLAIN_OPENING =
            Pattern.compile(
                    "(:{3,})[ \\t]*(?:([A-Za-z][\\w:+-]*+)(?!`)(?:\\[(.*)\\])?)?"
                            + "[ \\t]*(\\{[^{}]*\\})?[ \\t]*([^{}]*?)[ \\t]*:*\\s*");

    private static final Pattern FENCE = Pattern.compile("(`{3,}|:{3,}|~{3,})[ \\t]*");

    private static final Pattern PLAIN_CLOSING = Pattern.compile(":{3,}\\s*");

    private static final Pattern CODE_FENCE = Pattern.compile("\\s*(`{3,}(?=[^`]*$)|~{3,}).*");

    private static final Pattern OPTION =
            Pattern.compile("[ \\t]*:([a-zA-Z][\\w-]*):(?:[ \\t]+(.*?))?\\s*");

    private static final String YAML_FENCE = "---";

    private final DirectiveBlock block;
    private final int indent;
    private String code = "";
    private int depth = 1;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean opened;
    private final List<BasedSequence> yaml = new ArrayList<>();
    private boolean inOptions = true;
    private boolean inYaml;
    private boolean blank;

    private DirectiveBlockParser(DirectiveBlock block, int indent) {
        this.block = block;
        this.indent = indent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (state.getIndent() < 4 && isColons() && isCode(rest.toString())) {
            return CodeFence.afterIndent(state, indent);
        }
        if (state.getIndent() < 4 && closes(rest.trimEnd())) {
            block.setClosed();
            block.setChars(
                    block.fence()
                            .baseSubSequence(
                                    block.fence().getStartOffset(), rest.trimEnd().getEndOffset()));
            return BlockContinue.finished();
        }
        return CodeFence.afterIndent(state, indent);
    }

    private boolean isColons() {
        BlockDirective kind = BlockDirectives.find(Synonyms.of(block.name().toString()));
        return block.fence().startsWith(":") && (kind == null || kind.hasMarkdownBody());
    }

    /** Whether a line is of a code block, within which nothing ends. */
    private boolean isCode(String line) {
        if (code.isEmpty()) {
            Matcher fence = CODE_FENCE.matcher(line);
            code = fence.matches() ? fence.group(1) : "";
            return !code.isEmpty();
        }
        String text = line.strip();
        boolean ends =
                text.length() >= code.length()
                        && text.chars().allMatch(each -> each == code.charAt(0));
        code = ends ? "" : code;
        return true;
    }

    private boolean closes(BasedSequence line) {
        if (!block.isBraced()) {
            depth += PLAIN_CLOSING.matcher(line).matches() ? -1 : isOpening(line) ? 1 : 0;
            return depth == 0;
        }
        char mark = block.fence().charAt(0);
        return line.length() >= block.fence().length()
                && line.chars().allMatch(each -> each == mark);
    }

    private static boolean isOpening(BasedSequence line) {
        return line.startsWith(":::")
                && (OPENING.matcher(line).matches() || PLAIN_OPENING.matcher(line).matches());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (!opened) {
            opened = true;
            return;
        }
        if (!block.isBraced()) {
            lines.add(line);
            return;
        }
        boolean isYamlFence = line.toString().strip().equals(YAML_FENCE);
        if (inYaml || (isYamlFence && inOptions && block.options().isEmpty())) {
            if (isYamlFence) {
                // The second fence ends all options.
                inOptions = !inYaml;
                inYaml = !inYaml;
            } else {
                yaml.add(line);
            }
            return;
        }
        Matcher option = OPTION.matcher(line);
        inOptions = inOptions && option.matches();
        if (inOptions) {
            BasedSequence value =
                    option.group(2) == null
                            ? line.subSequence(option.end(1) + 1, option.end(1) + 1)
                            : unquoted(line.subSequence(option.start(2), option.end(2)));
            block.options()
                    .add(
                            new DirectiveBlock.OptionLine(
                                    line.subSequence(option.start(1), option.end(1)), value));
        } else if (!(lines.isEmpty() && line.isBlank() && block.hasOptions() && !blank)) {
            lines.add(line);
        } else {
            blank = true;
        }
    }

    /** A value without the quotes around all of it, which are YAML's. */
    private static BasedSequence unquoted(BasedSequence value) {
        int last = value.length() - 1;
        boolean quoted =
                last > 0
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.indexOf(value.charAt(0), 1) == last;
        return quoted ? value.subSequence(1, last) : value;
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence body =
                lines.isEmpty()
                        ? block.argument().subSequence(block.argument().length())
                        : SegmentedSequence.create(block.fence(), lines);
        block.setBody(body);
        if (!yaml.isEmpty()) {
            block.setYaml(SegmentedSequence.create(block.fence(), yaml));
        }
        if (!block.closed()) {
            int start = block.fence().getStartOffset();
            int end = Math.max(body.getEndOffset(), block.argument().getEndOffset());
            block.setChars(block.fence().baseSubSequence(start, end));
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {}

    /** Starts a block if the line at hand opens one. */
    public static BlockStart start(ParserState state) {
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        DirectiveBlock block = open(rest);
        return block == null
                ? BlockStart.none()
                : BlockStart.of(new DirectiveBlockParser(block, state.getIndent()))
                        .atIndex(state.getLine().length());
    }

    private static @Nullable DirectiveBlock open(BasedSequence line) {
        Matcher opening = OPENING.matcher(line);
        if (opening.matches() && "#.".indexOf(opening.group(2).charAt(0)) < 0) {
            return new DirectiveBlock(
                    part(line, opening, 1), part(line, opening, 2), part(line, opening, 3), true);
        }
        Matcher plain = PLAIN_OPENING.matcher(line);
        if (!plain.matches()) {
            return withAttributes(line);
        }
        Attributes attributes =
                plain.group(4) == null ? Attributes.NONE : Attributes.of(part(line, plain, 4));
        BasedSequence name = part(line, plain, 2);
        BlockDirective kind = BlockDirectives.find(Synonyms.of(name.toString()));
        if (kind != null && !kind.hasMarkdownBody()) {
            // Only a box is written so; other programs have lines of other kinds.
            return null;
        }
        if (attributes == null
                || !attributes.name().isEmpty()
                || (name.isEmpty() && !attributes.isSomething())) {
            return withAttributes(line);
        }
        BasedSequence title = part(line, plain, plain.group(3) == null ? 5 : 3);
        DirectiveBlock block = new DirectiveBlock(part(line, plain, 1), name, title, false);
        block.setAttributes(attributes);
        return block;
    }

    /** A directive with attributes beside its name, as in {@code :::{tip icon=false}}. */
    private static @Nullable DirectiveBlock withAttributes(BasedSequence line) {
        int start = line.indexOf('{');
        int end = start < 0 ? -1 : Attributes.end(line, start);
        Matcher opening = FENCE.matcher(line.subSequence(0, Math.max(0, start)));
        Attributes attributes =
                end >= 0 && opening.matches() ? Attributes.of(line.subSequence(start, end)) : null;
        if (attributes == null || attributes.name().isEmpty() || !attributes.isSomething()) {
            return null;
        }
        DirectiveBlock block =
                new DirectiveBlock(
                        line.subSequence(0, opening.end(1)),
                        attributes.name(),
                        line.subSequence(end).trim(),
                        true);
        block.setAttributes(attributes);
        return block;
    }

    private static BasedSequence part(BasedSequence line, Matcher found, int group) {
        return found.group(group) == null
                ? line.subSequence(line.length())
                : line.subSequence(found.start(group), found.end(group));
    }
}
