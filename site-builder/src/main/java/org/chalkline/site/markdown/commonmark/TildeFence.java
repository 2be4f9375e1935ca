package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A code fence of tildes, whose info string may hold backticks and tildes. */
final class TildeFence {

    private static final int SHORTEST = 3;

    private TildeFence() {}

    /** Starts a code block if the line at hand opens one. */
    static BlockStart start(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        int end = from;
        while (end < line.length() && line.charAt(end) == '~') {
            end++;
        }
        boolean opens = state.getIndent() < 4 && end - from >= SHORTEST;
        if (!opens || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            return BlockStart.none();
        }
        FencedCodeBlockParser parser =
                new FencedCodeBlockParser(
                        state.getProperties(), '~', end - from, state.getIndent(), from);
        ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(from, end));
        return BlockStart.of(parser).atIndex(end);
    }
}
