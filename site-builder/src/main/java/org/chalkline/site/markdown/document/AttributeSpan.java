package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.chalkline.site.base.Html;
import org.jspecify.annotations.Nullable;

/**
 * Attributes right behind an image, a link, code or {@code [text]}, or at the end of a heading, as
 * in <a href="https://mystmd.org/spec">MyST</a> and pandoc: <code>![](x.svg){width=50%}</code>.
 */
public final class AttributeSpan extends Node implements InlineText {

    private final Attributes attributes;

    private AttributeSpan(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    /** Takes attributes from the parser, or leaves it alone and answers false. */
    public static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = Attributes.end(input, start);
        if (end < 0) {
            return false;
        }
        char before = start == 0 ? ' ' : input.charAt(start - 1);
        boolean endsHeading =
                parser.getBlock() instanceof Heading
                        && input.subSequence(end).isBlank()
                        && before == ' ';
        if (!endsHeading && ")]`".indexOf(before) < 0) {
            return false;
        }
        Attributes attributes = Attributes.of(input.subSequence(start, end));
        if (attributes == null || !attributes.name().isEmpty()) {
            return false;
        }
        parser.flushTextNode();
        Node last = parser.getBlock().getLastChild();
        if (!endsHeading && !(last != null && mayHave(last))) {
            return false;
        }
        parser.setIndex(end);
        parser.appendNode(new AttributeSpan(input.subSequence(start, end), attributes));
        return true;
    }

    private static boolean mayHave(Node node) {
        return node instanceof Image
                || node instanceof ImageRef
                || node instanceof Link
                || node instanceof LinkRef
                || node instanceof Code;
    }

    /** The attributes of a node, which say nothing where there are none. */
    public static Attributes of(Node node) {
        @Nullable Node span = node instanceof Heading ? node.getLastChild() : node.getNext();
        return span instanceof AttributeSpan given ? given.attributes : Attributes.NONE;
    }

    /**
     * The node whose attributes these are: the heading that they end, or what they stand behind.
     */
    Node owner() {
        Node before = getPrevious();
        return before != null && mayHave(before) ? before : getParent();
    }

    /** The attributes of a heading, or of what these stand behind. */
    Attributes attributes() {
        return attributes;
    }

    /** The class attribute for a node, or nothing. */
    public static String classes(Node node) {
        List<String> names = of(node).classes();
        return Html.attribute("class", String.join(" ", names));
    }

    @Override
    public String plain(boolean formulas) {
        return "";
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
