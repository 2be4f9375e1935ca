package org.chalkline.site.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * A line that shows nothing: a comment, {@code % …}, or the break between two cells of a notebook,
 * {@code +++} with or without its data.
 */
final class SilentLine extends AbstractBlockParser {

    private static final Pattern LINE = Pattern.compile("(?:%|\\+\\+\\+)(?:[ \\t].*)?");

    private final Line block;

    private SilentLine(Line block) {
        this.block = block;
    }

    /** Starts a block if the line at hand is silent; it ends a paragraph. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
        boolean silent = state.getIndent() < 4 && LINE.matcher(line).matches();
        return silent
                ? BlockStart.of(new SilentLine(new Line(line))).atIndex(state.getLine().length())
                : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {}

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public void parseInlines(InlineParser parser) {}

    /** The line in the lesson's tree. */
    static final class Line extends Block {

        Line(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
