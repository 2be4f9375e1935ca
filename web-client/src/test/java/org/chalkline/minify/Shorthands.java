package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;

/** What JavaScript has a shorter form for than compilers write. */
final class Shorthands {

    private Shorthands() {}

    /** Puts them into a closed script, whose shape no compiler looks at any more. */
    static void in(Script script) {
        script.all(Node::isCall).forEach(Shorthands::write);
        script.all(Node::isFunction).forEach(Shorthands::point);
        script.all(Shorthands::isOfScript).forEach(Declarations::moveToParameters);
    }

    /** Whether only the function around the whole script is around a function. */
    private static boolean isOfScript(Node function) {
        int around = 0;
        for (Node node = function.getParent(); node != null; node = node.getParent()) {
            around += node.isFunction() ? 1 : 0;
        }
        return function.isArrowFunction() && around == 1;
    }

    /** Turns {@code String.fromCharCode(44)} into {@code ","}. */
    private static void write(Node call) {
        Node code = call.getLastChild();
        if (call.getFirstChild().matchesQualifiedName("String.fromCharCode")
                && code.isNumber()
                && call.hasTwoChildren()) {
            call.replaceWith(IR.string(Character.toString((int) code.getDouble())));
        }
    }

    /** Turns {@code function(a) {return b}} into {@code a => b}, unless it needs to be one. */
    private static void point(Node function) {
        if (function.isArrowFunction()
                || !(function.getParent().isCall() || function.getParent().isAssign())
                || !function.getFirstChild().getString().isEmpty()
                || needsReceiver(function.getLastChild())) {
            return;
        }
        function.setIsArrowFunction(true);
        Node body = function.getLastChild();
        if (body.hasOneChild()
                && body.getFirstChild().isReturn()
                && body.getFirstChild().hasChildren()) {
            body.replaceWith(body.getFirstFirstChild().detach());
        }
    }

    private static boolean needsReceiver(Node node) {
        return node.isThis()
                || Script.isName(node, "arguments")
                || Script.children(node).stream().anyMatch(Shorthands::needsReceiver);
    }
}
