package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Directives that span the blocks between two of them, as {@code exercise-start} and {@code
 * exercise-end}: what is between becomes the body of the first.
 */
public final class SpannedDirectives {

    static final String START = "-start";
    static final String END = "-end";

    private SpannedDirectives() {}

    /**
     * Moves blocks into the directives that span them, among the children of a node.
     *
     * @param known whether the lesson language has a directive of a name
     */
    public static void gather(Node parent, Predicate<String> known, Reading reading) {
        Deque<DirectiveBlock> open = new ArrayDeque<>();
        @Nullable Node next = parent.getFirstChild();
        while (next != null) {
            Node node = next;
            next = node.getNext();
            String name = node instanceof DirectiveBlock block ? block.name().toString() : "";
            DirectiveBlock around = open.peek();
            if (name.endsWith(END) && known.test(start(name))) {
                if (around != null && around.name().toString().equals(start(name))) {
                    open.pop();
                } else {
                    reading.report(
                            Mistake.OPEN_SPAN,
                            reading.position(((DirectiveBlock) node).name()),
                            Text.of("'{0}' ends nothing", name),
                            Text.of("{0} above it", "{" + start(name) + "}"));
                }
                node.unlink();
                continue;
            }
            if (around != null) {
                around.appendChild(node);
            }
            if (name.endsWith(START) && known.test(name)) {
                open.push((DirectiveBlock) node);
            }
        }
        for (DirectiveBlock block : open) {
            String name = block.name().toString();
            reading.report(
                    Mistake.OPEN_SPAN,
                    reading.position(block.name()),
                    Text.of("'{0}' does not end", name),
                    Text.of(
                            "{0} below it",
                            "{" + name.substring(0, name.length() - START.length()) + END + "}"));
        }
    }

    private static String start(String end) {
        return end.substring(0, end.length() - END.length()) + START;
    }
}
