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

/**
 * Takes the lines of a fenced directive as they are. A body that is Markdown is parsed later, so
 * that a fence inside it must be shorter, exactly as with code.
 */
public final class DirectiveBlockParser extends AbstractBlockParser {

    /** The argument may hold roles; a fence of backticks in it would make the line inline code. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(`{3,}|:{3,}|~{3,})[ \\t]*\\{([^{}`\\s]+)\\}[ \\t]*((?:(?!`{3}).)*?)\\s*");

    private static final Pattern OPTION =
            Pattern.compile("[ \\t]*:([a-zA-Z][\\w-]*):(?:[ \\t]+(.*?))?\\s*");

    private static final String YAML_FENCE = "---";

    private final DirectiveBlock block;
    private final int indent;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean opened;
    private final List<BasedSequence> yaml = new ArrayList<>();
    private boolean inOptions = true;
    private boolean inYaml;

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
        if (state.getIndent() < 4 && closes(rest.trimEnd())) {
            block.setClosed();
            block.setChars(
                    block.fence()
                            .baseSubSequence(
                                    block.fence().getStartOffset(), rest.trimEnd().getEndOffset()));
            return BlockContinue.finished();
        }
        int index = state.getIndex();
        for (int i = 0; i < indent && index < state.getLine().length(); i++) {
            if (state.getLine().charAt(index) == ' ') {
                index++;
            }
        }
        return BlockContinue.atIndex(index);
    }

    private boolean closes(BasedSequence line) {
        char mark = block.fence().charAt(0);
        return line.length() >= block.fence().length()
                && line.chars().allMatch(each -> each == mark);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (!opened) {
            opened = true;
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
                            : line.subSequence(option.start(2), option.end(2));
            block.options()
                    .add(
                            new DirectiveBlock.OptionLine(
                                    line.subSequence(option.start(1), option.end(1)), value));
        } else {
            lines.add(line);
        }
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
        Matcher opening = OPENING.matcher(rest);
        if (!opening.matches()) {
            return BlockStart.none();
        }
        DirectiveBlock block =
                new DirectiveBlock(
                        rest.subSequence(opening.start(1), opening.end(1)),
                        rest.subSequence(opening.start(2), opening.end(2)),
                        rest.subSequence(opening.start(3), opening.end(3)));
        return BlockStart.of(new DirectiveBlockParser(block, state.getIndent()))
                .atIndex(state.getLine().length());
    }
}
