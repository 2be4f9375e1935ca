package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines {@code (label)=}, or <code>{#label}</code>, or d2l's {@code :label:}. */
public final class LabelBlockParser extends AbstractBlockParser {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:\\(([^()\\n]*[^()\\s][^()\\n]*)\\)=|\\{#([\\w:./-]+)\\}"
                            + "|:(?:eq)?label:`([^`\\s]+)`)\\s*");

    private final LabelBlock block;

    private LabelBlockParser(LabelBlock block) {
        this.block = block;
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

    /** Starts a block if the line at hand opens one. */
    public static BlockStart start(ParserState state) {
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        Matcher line = LINE.matcher(rest);
        if (!line.matches()) {
            return BlockStart.none();
        }
        int group = line.group(1) != null ? 1 : line.group(2) != null ? 2 : 3;
        BasedSequence label = rest.subSequence(line.start(group), line.end(group)).trim();
        return BlockStart.of(
                        new LabelBlockParser(new LabelBlock(rest.trimEnd(), label, group == 3)))
                .atIndex(state.getLine().length());
    }
}
