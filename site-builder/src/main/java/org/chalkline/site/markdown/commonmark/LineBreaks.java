package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** What a line break inside a paragraph means. */
public final class LineBreaks {

    private LineBreaks() {}

    /** Whether the texts on both sides are kept apart; Chinese and Japanese writing joins them. */
    public static boolean needsSpace(SoftLineBreak soft) {
        String before = text(soft, soft.getPrevious(), false);
        String after = text(soft, soft.getNext(), true);
        return before.isEmpty()
                || after.isEmpty()
                || !Cjk.joins(before.codePointBefore(before.length()), after.codePointAt(0));
    }

    /** The text beside a break, out of emphasis on its side and into emphasis on the other. */
    private static String text(Node from, @Nullable Node sibling, boolean forward) {
        @Nullable Node node = shown(sibling, forward);
        Node parent = from;
        while (node == null) {
            @Nullable Node above = parent.getParent();
            if (above == null || above instanceof com.vladsch.flexmark.util.ast.Block) {
                return "";
            }
            parent = above;
            node = shown(forward ? parent.getNext() : parent.getPrevious(), forward);
        }
        Node leaf = node;
        @Nullable Node child = leaf;
        while (child != null) {
            leaf = child;
            child = forward ? leaf.getFirstChild() : leaf.getLastChild();
        }
        return leaf.getChars().toString();
    }

    /**
     * The node or the next one that is part of the text: marks of footnotes and comments are not.
     */
    private static @Nullable Node shown(@Nullable Node from, boolean forward) {
        @Nullable Node node = from;
        while (node instanceof Footnote || node instanceof HtmlInlineComment) {
            node = forward ? node.getNext() : node.getPrevious();
        }
        return node;
    }
}
