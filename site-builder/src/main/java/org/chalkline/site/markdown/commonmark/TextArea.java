package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** An HTML block that begins with a {@code textarea} and goes to its end. */
final class TextArea extends AbstractBlockParser {

    private static final Pattern OPENING =
            Pattern.compile("<textarea(?:\\s|>|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("</(?:textarea|script|pre|style)>", Pattern.CASE_INSENSITIVE);

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private boolean closed;

    private TextArea() {}

    /** Starts an HTML block if the line at hand opens one. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        boolean opens =
                state.getIndent() < 4
                        && OPENING.matcher(line)
                                .region(state.getNextNonSpaceIndex(), line.length())
                                .lookingAt();
        return opens ? BlockStart.of(new TextArea()).atIndex(state.getIndex()) : BlockStart.none();
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
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        closed = CLOSING.matcher(line).find();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }

    @Override
    public void parseInlines(InlineParser parser) {}
}
