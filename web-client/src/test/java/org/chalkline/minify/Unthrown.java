package org.chalkline.minify;

import com.google.javascript.rhino.Node;
import java.util.Map;

/**
 * A script without what would throw an exception, and so without the checks before it: they tell
 * programmers of their mistakes, and the tests, whose scripts are not minified, keep them.
 */
final class Unthrown {

    private Unthrown() {}

    /**
     * Removes each throw with what leads to it alone.
     *
     * @throws IllegalArgumentException if the script catches what it throws
     */
    static void in(Script script) {
        for (Map.Entry<String, Node> definition : script.definitions().entrySet()) {
            String name = definition.getKey();
            if (!name.startsWith("$rt_") && !name.contains("$js_body$")) {
                Script.forEach(definition.getValue(), node -> refuseCatch(name, node));
            }
        }
        script.all(node -> Script.isCallStatement(node, "$rt_throw"::equals))
                .forEach(Unthrown::remove);
    }

    private static void refuseCatch(String name, Node node) {
        if (node.isCatch()) {
            throw new IllegalArgumentException(name + " catches what is never thrown");
        }
    }

    private static void remove(Node thrown) {
        Node before = thrown.getPrevious();
        while (before != null && before.isExprResult()) {
            Node earlier = before.getPrevious();
            before.detach();
            before = earlier;
        }
        if (before != null && isGuard(before)) {
            for (Node statement : Script.children(before.getSecondChild())) {
                statement.detach();
                statement.insertBefore(before);
            }
            before.detach();
        }
        thrown.detach();
    }

    /** Whether a statement is an {@code if} that always leaves, unless its condition fails. */
    private static boolean isGuard(Node statement) {
        if (!statement.isIf() || !statement.hasTwoChildren()) {
            return false;
        }
        Node last = statement.getSecondChild().getLastChild();
        boolean[] acts = {false};
        Script.forEach(
                statement.getFirstChild(),
                node -> acts[0] |= node.isCall() || node.isAssign() || node.isNew());
        return !acts[0] && last != null && (last.isReturn() || last.isBreak() || last.isContinue());
    }
}
