package org.chalkline.minify;

import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/** What JavaScript has a shorter form for than compilers write. */
final class Shorthands {

    private Shorthands() {}

    /** Puts them into a closed script, whose shape no compiler looks at any more. */
    static void in(Script script) {
        script.all(Node::isAssign).forEach(Shorthands::count);
        script.all(Node::isArrowFunction).forEach(Shorthands::declareWithParameters);
    }

    /** Turns {@code i = i + 1 | 0}, as TeaVM writes it of whole numbers, into {@code ++i}. */
    private static void count(Node assignment) {
        Node variable = assignment.getFirstChild();
        Node whole = assignment.getLastChild();
        Node sum = whole.getFirstChild();
        if (variable.isName()
                && whole.getToken() == Token.BITOR
                && isNumber(whole.getLastChild(), 0)
                && sum.isAdd()
                && sum.getFirstChild().isEquivalentTo(variable)
                && isNumber(sum.getLastChild(), 1)) {
            assignment.replaceWith(new Node(Token.INC, variable.detach()));
        }
    }

    private static boolean isNumber(Node node, double number) {
        return node.isNumber() && node.getDouble() == number;
    }

    /**
     * Turns {@code a => {let b, c; …}} into {@code (a, b, c) => {…}}: Java sets a variable before
     * it reads it.
     */
    private static void declareWithParameters(Node function) {
        Node parameters = function.getSecondChild();
        Node first = function.getLastChild().getFirstChild();
        if (function.getLastChild().isBlock()
                && first != null
                && first.isLet()
                && areNames(first)
                && areNames(parameters)) {
            parameters.addChildrenToBack(first.removeChildren());
            first.detach();
        }
    }

    private static boolean areNames(Node list) {
        return Script.children(list).stream()
                .allMatch(each -> each.isName() && !each.hasChildren());
    }
}
