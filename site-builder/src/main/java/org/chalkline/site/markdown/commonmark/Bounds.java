package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.chalkline.text.Text;

/**
 * How much a lesson may hold. No text that a person writes comes near, and up to here Flexmark is
 * quick with all that is known to slow it down.
 */
public final class Bounds {

    /** Of blocks inside one another, directives included. */
    public static final int DEEPEST = 100;

    /** Of a whole lesson, in UTF-16 units. */
    public static final int LONGEST_LESSON = 4_000_000;

    /** Of a paragraph or heading, in UTF-16 units. */
    static final int LONGEST_PARAGRAPH = 50_000;

    /** Of a paragraph or heading: characters that may begin or end something. */
    static final int MOST_MARKS = 10_000;

    private static final String MARKS = "[]*_~`<$&{";

    private Bounds() {}

    /** A rule that starts no block, and refuses one inside too many. */
    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        Worker.at(state.getLine());
        int depth = 0;
        for (Node node = state.getActiveBlockParser().getBlock();
                node != null;
                node = node.getParent()) {
            depth++;
        }
        if (depth > DEEPEST) {
            int from = Math.min(state.getIndex(), state.getLine().length());
            throw new Refused(
                    state.getLine().subSequence(from),
                    Text.of("is nested more than {0} deep here", DEEPEST));
        }
        BlockParser parser = matched.getBlockParser();
        BlockContent content = parser.isParagraphParser() ? parser.getBlockContent() : null;
        if (content != null && content.getLineCount() > 0) {
            BasedSequence first = content.getLines().get(0);
            refuseLonger(first, state.getLine().getEndOffset() - first.getStartOffset());
        }
        return BlockStart.none();
    }

    private static void refuseLonger(BasedSequence paragraph, int length) {
        if (length > LONGEST_PARAGRAPH) {
            throw new Refused(
                    paragraph,
                    Text.of("has a paragraph of more than {0} characters here", LONGEST_PARAGRAPH));
        }
    }

    /** Refuses a paragraph that is too long. */
    static void check(BasedSequence paragraph) {
        Worker.at(paragraph);
        refuseLonger(paragraph, paragraph.length());
        int marks = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            marks += MARKS.indexOf(paragraph.charAt(i)) < 0 ? 0 : 1;
        }
        if (marks > MOST_MARKS) {
            throw new Refused(
                    paragraph, Text.of("has a paragraph of more than {0} marks here", MOST_MARKS));
        }
    }
}
