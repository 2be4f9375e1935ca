package org.chalkline.minify;

import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/**
 * Whole numbers counted as the browser counts all numbers. TeaVM cuts every sum and product to 32
 * bits, as Java does when it overflows; only a function that shifts or mixes bits, as one for
 * random numbers does, wants that.
 */
final class WholeNumbers {

    private static final String PRODUCT = "$rt_imul";

    private WholeNumbers() {}

    static void in(Script script) {
        for (Node definition : script.compiled().values()) {
            if (!Script.contains(definition, WholeNumbers::mixes)) {
                Script.forEach(definition, WholeNumbers::count);
            }
        }
    }

    private static boolean mixes(Node node) {
        Token token = node.getToken();
        return token == Token.URSH || token == Token.RSH || token == Token.BITXOR;
    }

    private static void count(Node node) {
        Node first = node.getFirstChild();
        if (node.getToken() == Token.BITOR
                && (first.isAdd() || first.isSub())
                && node.getLastChild().isNumber()
                && node.getLastChild().getDouble() == 0) {
            node.replaceWith(first.detach());
        } else if (node.isAssign()
                && node.getLastChild().isAdd()
                && node.getLastChild().getFirstChild().isEquivalentTo(first)) {
            step(node, node.getLastChild().getLastChild());
        } else if (Script.isCall(node, PRODUCT)) {
            node.replaceWith(
                    new Node(
                            Token.MUL,
                            node.getSecondChild().detach(),
                            node.getLastChild().detach()));
        }
    }

    /** Turns {@code i = i + 1} into {@code ++i}, and {@code i = i + -1} into {@code --i}. */
    private static void step(Node assignment, Node by) {
        boolean back = by.isNeg();
        Node step = back ? by.getFirstChild() : by;
        if (step.isNumber() && Math.abs(step.getDouble()) == 1) {
            Token token = back == step.getDouble() > 0 ? Token.DEC : Token.INC;
            assignment.replaceWith(new Node(token, assignment.getFirstChild().detach()));
        }
    }
}
