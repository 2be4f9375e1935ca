package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Code between fences. The info string of tildes may hold backticks and tildes, and a tab before a
 * line is as wide as it looks.
 */
public final class CodeFence extends FencedCodeBlockParser {

    private static final int SHORTEST = 3;

    private CodeFence(ParserState state, char mark, int length) {
        super(state.getProperties(), mark, length, state.getIndent(), state.getNextNonSpaceIndex());
    }

    /** Starts a code block if the line at hand opens one. */
    static BlockStart start(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        char mark = from < line.length() ? line.charAt(from) : ' ';
        int end = from;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        boolean fence = mark == '~' || (mark == '`' && line.indexOf('`', end) < 0);
        boolean opens = state.getIndent() < 4 && end - from >= SHORTEST && fence;
        if (!opens || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            return BlockStart.none();
        }
        CodeFence parser = new CodeFence(state, mark, end - from);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(from, end));
        return BlockStart.of(parser).atIndex(end);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BlockContinue found = super.tryContinue(state);
        boolean closes = !((FencedCodeBlock) getBlock()).getClosingMarker().isEmpty();
        return closes ? found : afterIndent(state, getFenceIndent());
    }

    /** Goes on with the line at hand after as much of its indent as the fence has. */
    public static BlockContinue afterIndent(ParserState state, int indent) {
        return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
    }
}
