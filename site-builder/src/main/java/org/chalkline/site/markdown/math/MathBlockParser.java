package org.chalkline.site.markdown.math;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines from {@code $$} to {@code $$}, from a line {@code \[} to {@code \]}, or from
 * {@code \begin{align}} to its end, as they are: no other rule sees them.
 */
public final class MathBlockParser extends AbstractBlockParser {

    private static final Pattern DOLLARS = Pattern.compile("(?<!\\\\)\\$\\$");
    private static final Pattern ENVIRONMENT =
            Pattern.compile(
                    "\\\\begin\\{((?:equation|align|alignat|gather|multline|flalign|eqnarray)\\*?)\\}");

    /** A line of its own that begins a formula, with one backslash, or with two as in mdBook. */
    private static final Pattern BRACKET = Pattern.compile("(\\\\{1,2}\\[)\\s*");

    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:(?:\\(|\\{#)([^(){}\\s]+)[)}]\\s*)?");

    private final MathBlock block = new MathBlock();
    private final BasedSequence opening;
    private final Pattern closing;
    private final String closingText;
    private final boolean environment;
    private final List<BasedSequence> lines = new ArrayList<>();
    private boolean opened;
    private boolean closed;
    private @Nullable Paragraph trailing;

    private MathBlockParser(BasedSequence opening, @Nullable String environment) {
        this.opening = opening;
        this.environment = environment != null;
        boolean dollars = environment == null && opening.startsWith("$");
        this.closingText =
                environment == null
                        ? opening.toString().replace('[', ']')
                        : "\\end{" + environment + "}";
        this.closing = dollars ? DOLLARS : Pattern.compile(Pattern.quote(closingText));
    }

    /** Takes the rest of the opening line; false when it is no block of its own. */
    private boolean open(BasedSequence rest) {
        Matcher end = closing.matcher(rest);
        if (!end.find()) {
            return true;
        }
        BasedSequence after = rest.subSequence(end.end(), rest.length());
        boolean blank = !environment && rest.subSequence(0, end.start()).isBlank();
        if (blank || !LABEL.matcher(after).matches()) {
            return false;
        }
        close(rest, end);
        return true;
    }

    private void close(BasedSequence line, Matcher end) {
        closed = true;
        lines.add(line.subSequence(0, environment ? end.end() : end.start()));
        BasedSequence after = line.subSequence(end.end(), line.length());
        Matcher label = LABEL.matcher(after);
        if (!label.matches()) {
            trailing = new Paragraph(after.trim());
        } else if (label.group(1) != null) {
            block.setLabel(after.subSequence(label.start(1), label.end(1)));
        }
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
        if (closed) {
            return BlockContinue.none();
        }
        BasedSequence line = state.getLine().subSequence(state.getIndex());
        Matcher end = closing.matcher(line);
        if (!end.find()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        close(line, end);
        return BlockContinue.finished();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (!opened) {
            opened = true;
            if (!closed) {
                int skipped = Math.min(opening.length(), line.length());
                lines.add(environment ? line : line.subSequence(skipped));
            }
        } else if (!closed) {
            lines.add(line);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence tex = SegmentedSequence.create(opening, lines);
        block.setTex(tex);
        int end = Math.max(tex.getEndOffset(), opening.getEndOffset());
        block.setChars(opening.baseSubSequence(opening.getStartOffset(), end));
        if (!closed) {
            block.setMissingClosing(closingText);
        }
        if (trailing != null) {
            block.appendChild(trailing);
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        if (trailing != null) {
            parser.parse(trailing.getChars(), trailing);
        }
    }

    /** Starts a block if the line at hand opens one. */
    public static BlockStart start(ParserState state) {
        int from = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        if (state.getIndent() >= 4 || state.isBlank()) {
            return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(from);
        Matcher environment = ENVIRONMENT.matcher(rest);
        boolean begins = environment.lookingAt();
        Matcher bracket = BRACKET.matcher(rest);
        boolean brackets = !begins && bracket.matches();
        boolean dollars = rest.startsWith("$$") && !rest.startsWith("$$$");
        if (!begins && !brackets && !dollars) {
            return BlockStart.none();
        }
        if (dollars && closesInParagraph(state.getActiveBlockParser())) {
            return BlockStart.none();
        }
        int end = begins ? environment.end() : brackets ? bracket.end(1) : 2;
        BasedSequence opening = rest.subSequence(0, end);
        MathBlockParser parser = new MathBlockParser(opening, begins ? environment.group(1) : null);
        if (!parser.open(begins ? rest : rest.subSequence(end))) {
            return BlockStart.none();
        }
        return BlockStart.of(parser).atIndex(from);
    }

    /** Whether the dollars end a formula that began in the middle of a line of the paragraph. */
    private static boolean closesInParagraph(BlockParser active) {
        BlockContent content = active.isParagraphParser() ? active.getBlockContent() : null;
        return content != null && DOLLARS.matcher(content.getContents()).results().count() % 2 == 1;
    }
}
