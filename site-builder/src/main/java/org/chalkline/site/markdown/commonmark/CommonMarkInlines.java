package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of inlines with CommonMark 0.31.2's rules for code spans, emphasis, links and
 * HTML. Each of them looks at a character a bounded number of times.
 */
public final class CommonMarkInlines extends InlineParserImpl {

    private static final Pattern DECLARATION = Pattern.compile("<![a-zA-Z][^>]*>");

    private final LinkParts links = new LinkParts();

    /** Marks after whose index the input holds no closing one, by the mark. */
    private final Map<String, Integer> missing = new HashMap<>();

    private String text = "";

    CommonMarkInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        FoldedReferences.install(document);
        super.initializeDocument(document);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        Bounds.check(content);
        missing.clear();
        text = content.trim().toString();
        super.parse(content, block);
    }

    /** The text of the block at hand. */
    public String text() {
        return text;
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        Bounds.check(block.getChars());
        return super.preProcessBlock(block, state);
    }

    @Override
    protected boolean parseInline(boolean customOnly) {
        Worker.at(input);
        return super.parseInline(customOnly);
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int from = runEnd(start);
        int end = closingTicks(from, from - start);
        if (end < 0) {
            index = from;
            appendText(input.subSequence(start, from));
            return true;
        }
        BasedSequence text = input.subSequence(from, end - (from - start));
        Code code =
                new Code(
                        input.subSequence(start, from),
                        text,
                        input.subSequence(end - (from - start), end));
        code.appendChild(new Text(text));
        index = end;
        appendNode(code);
        return true;
    }

    /** The end of the next run of just so many backticks, or -1. */
    public int closingTicks(int from, int ticks) {
        String mark = "`" + ticks;
        if (isMissing(mark, from)) {
            return -1;
        }
        int at = input.indexOf('`', from);
        while (at >= 0) {
            int end = runEnd(at);
            if (end - at == ticks) {
                return end;
            }
            at = input.indexOf('`', end);
        }
        missing.put(mark, from);
        return -1;
    }

    private int runEnd(int start) {
        int end = start;
        while (end < input.length() && input.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private boolean isMissing(String mark, int from) {
        Integer since = missing.get(mark);
        return since != null && from >= since;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == mark) {
            end++;
        }
        if (end - start < processor.getMinLength()) {
            return false;
        }
        Flanking flanking = Flanking.of(input, start, end, processor);
        if (!flanking.canOpen() && !flanking.canClose() && processor.skipNonOpenerCloser()) {
            return false;
        }
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Flanking.Run(input, node, mark, flanking, previous, start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        if (input.matchChars("<!--", index)) {
            return comment();
        }
        if (input.matchChars("<?", index)) {
            return enclosed("<?", "?>");
        }
        if (input.matchChars("<![CDATA[", index)) {
            return enclosed("<![CDATA[", "]]>");
        }
        if (input.matchChars("<!", index)) {
            Matcher declaration = DECLARATION.matcher(input).region(index, input.length());
            return !isMissing("<!", index)
                    && (declaration.lookingAt() ? html(declaration.end()) : lacks("<!"));
        }
        return super.parseHtmlInline();
    }

    private boolean comment() {
        for (String empty : List.of("<!-->", "<!--->")) {
            if (input.matchChars(empty, index)) {
                return html(index + empty.length());
            }
        }
        return enclosed("<!--", "-->");
    }

    private boolean enclosed(String open, String close) {
        if (isMissing(open, index)) {
            return false;
        }
        int end = input.indexOf(close, index + open.length());
        return end < 0 ? lacks(open) : html(end + close.length());
    }

    private boolean lacks(String mark) {
        missing.put(mark, index);
        return false;
    }

    private boolean html(int end) {
        BasedSequence chars = input.subSequence(index, end);
        index = end;
        appendNode(chars.startsWith("<!--") ? new HtmlInlineComment(chars) : new HtmlInline(chars));
        return true;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return take(links.destination(input, index));
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return take(links.title(input, index));
    }

    private @Nullable BasedSequence take(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    @Override
    protected int parseReference(Block block, BasedSequence text) {
        input = text;
        index = 0;
        int label = parseLinkLabel();
        if (label == 0 || peek() != ':') {
            return 0;
        }
        index++;
        spnl();
        BasedSequence destination = parseLinkDestination();
        if (destination == null || destination.isEmpty()) {
            return 0;
        }
        int afterDestination = index;
        spnl();
        @Nullable BasedSequence title = index > afterDestination ? parseLinkTitle() : null;
        if (title == null || !endLine()) {
            title = null;
            index = afterDestination;
            if (!endLine()) {
                return 0;
            }
        }
        BasedSequence name = text.subSequence(0, label + 1);
        String key = Escaping.normalizeReferenceChars(name, true);
        if (key.isEmpty()) {
            return 0;
        }
        Reference reference = new Reference(name, destination, title);
        referenceRepository.put(key, reference);
        block.insertBefore(reference);
        return index;
    }

    /** Takes the definitions at the beginning of a paragraph's text; answers where they end. */
    int takeReferences(Block paragraph, BasedSequence text) {
        int end = 0;
        int taken = -1;
        while (taken != 0 && end < text.length()) {
            BasedSequence rest = text.subSequence(end);
            int from = rest.countLeading(CharPredicate.SPACE_TAB);
            taken = parseReference(paragraph, rest.subSequence(from));
            end += taken == 0 ? 0 : from + taken;
        }
        return end;
    }

    /** Takes the rest of a line if it is blank. */
    private boolean endLine() {
        int end = index;
        while (end < input.length() && (input.charAt(end) == ' ' || input.charAt(end) == '\t')) {
            end++;
        }
        if (end < input.length() && input.charAt(end) != '\n') {
            return false;
        }
        index = Math.min(end + 1, input.length());
        return true;
    }
}
