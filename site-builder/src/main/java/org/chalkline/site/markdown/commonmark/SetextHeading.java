package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * A heading by the line under it, whose paragraph begins with link reference definitions: they are
 * none of its text, and without any other text it is no heading.
 */
final class SetextHeading {

    private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");

    private SetextHeading() {}

    /** Starts a heading or, without text for it, a paragraph if the line at hand underlines one. */
    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BlockParser active = matched.getBlockParser();
        BlockContent content = active.isParagraphParser() ? active.getBlockContent() : null;
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (content == null
                || state.getIndent() >= 4
                || !UNDERLINE.matcher(line.trimEnd()).matches()) {
            return BlockStart.none();
        }
        BasedSequence text = content.getContents().trim();
        if (!text.startsWith("[") || !(active.getBlock() instanceof Paragraph paragraph)) {
            return BlockStart.none();
        }
        CommonMarkInlines inlines = (CommonMarkInlines) state.getInlineParser();
        int from = inlines.takeReferences(paragraph, text);
        if (from == 0) {
            return BlockStart.none();
        }
        BasedSequence rest = text.subSequence(from).trim();
        if (rest.isEmpty()) {
            return BlockStart.of(new ParagraphParser())
                    .atIndex(state.getIndex())
                    .replaceActiveBlockParser();
        }
        HeadingParser heading = new HeadingParser(line.startsWith("=") ? 1 : 2);
        ((Heading) heading.getBlock()).setText(rest);
        ((Heading) heading.getBlock()).setClosingMarker(line.trim());
        heading.getBlock().setCharsFromContent();
        return BlockStart.of(heading).atIndex(state.getLine().length()).replaceActiveBlockParser();
    }
}
