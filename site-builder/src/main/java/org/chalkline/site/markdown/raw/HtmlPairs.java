package org.chalkline.site.markdown.raw;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.chalkline.site.html.HtmlPiece;
import org.jspecify.annotations.Nullable;

/**
 * The tags among the children of a node, and which ends which. A tag whose partner stands in
 * another child, with Markdown between them, is a crossing one; partners never cross one another,
 * so that what is between them is whole.
 */
final class HtmlPairs {

    private final IdentityHashMap<Node, List<HtmlPiece>> pieces = new IdentityHashMap<>();
    private final IdentityHashMap<HtmlPiece, HtmlPiece> closings = new IdentityHashMap<>();
    private final IdentityHashMap<HtmlPiece, HtmlPiece> openings = new IdentityHashMap<>();

    private record Open(Node node, HtmlPiece piece) {}

    /** Takes stock of a node's children. */
    HtmlPairs(Node parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (Node node : parent.getChildren()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                List<HtmlPiece> found = HtmlPiece.of(node.getChars().toString());
                pieces.put(node, found);
                found.forEach(piece -> take(node, piece, open));
            }
        }
    }

    private void take(Node node, HtmlPiece piece, Deque<Open> open) {
        if (piece.opens()) {
            open.push(new Open(node, piece));
        } else if (piece.kind() == HtmlPiece.Kind.CLOSE
                && open.stream().anyMatch(each -> each.piece().name().equals(piece.name()))) {
            Open partner = open.pop();
            while (!partner.piece().name().equals(piece.name())) {
                partner = open.pop();
            }
            if (partner.node() != node) {
                closings.put(partner.piece(), piece);
                openings.put(piece, partner.piece());
            }
        }
    }

    /** Returns the pieces of a child. */
    List<HtmlPiece> pieces(Node child) {
        return pieces.getOrDefault(child, List.of());
    }

    /** Returns whether the partner of a tag stands in another child. */
    boolean isCrossing(HtmlPiece piece) {
        return closings.containsKey(piece) || openings.containsKey(piece);
    }

    /** Returns what ends a crossing tag, or null. */
    @Nullable HtmlPiece closing(HtmlPiece opening) {
        return closings.get(opening);
    }
}
