package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Children that change their parent. */
public final class Children {

    private Children() {}

    /** Moves all of them; Flexmark's own way tells only the first and the last of it. */
    public static void move(Node from, Node to) {
        @Nullable Node next = from.getFirstChild();
        while (next != null) {
            Node child = next;
            next = child.getNext();
            to.appendChild(child);
        }
    }
}
