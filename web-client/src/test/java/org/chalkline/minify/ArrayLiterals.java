package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arrays written with their items, where TeaVM makes an empty one and fills it item by item. */
final class ArrayLiterals {

    private ArrayLiterals() {}

    static void in(Script script) {
        for (Node call : script.all(node -> Script.isCall(node, "$rt_createArray"))) {
            if (call.getLastChild().isNumber()) {
                write(call, (int) call.getLastChild().getDouble());
            }
        }
        for (Node call : script.all(node -> Script.isCall(node, "$rt_wrapArray"))) {
            call.replaceWith(call.getLastChild().detach());
        }
    }

    private static void write(Node call, int length) {
        List<Node> fillers = fillers(call);
        if (fillers.size() == length) {
            Node literal = IR.arraylit();
            for (Node filler : fillers) {
                filler.detach();
                literal.addChildToBack(filler.getFirstChild().getLastChild().detach());
            }
            call.replaceWith(literal);
        }
    }

    /**
     * Returns the statements after {@code a = $rt_createArray(…);} that set its items in order and
     * do not look at it. Between them TeaVM gives the array further names.
     */
    private static List<Node> fillers(Node call) {
        List<Node> fillers = new ArrayList<>();
        Node statement = call.getGrandparent();
        if (!Script.isAssignment(statement) || !call.getPrevious().isName()) {
            return fillers;
        }
        Set<String> names = new HashSet<>(Set.of(call.getPrevious().getString()));
        for (Node next = statement.getNext(); next != null; next = next.getNext()) {
            if (!Script.isAssignment(next)) {
                break;
            }
            Node to = next.getFirstFirstChild();
            Node value = next.getFirstChild().getLastChild();
            if (to.isName() && value.isName() && names.contains(value.getString())) {
                names.add(to.getString());
            } else if (isItem(to, names, fillers.size())
                    && names.stream().noneMatch(name -> Script.mentions(value, name))) {
                fillers.add(next);
            } else {
                break;
            }
        }
        return fillers;
    }

    private static boolean isItem(Node node, Set<String> arrays, int index) {
        return node.isGetElem()
                && node.getFirstChild().isName()
                && arrays.contains(node.getFirstChild().getString())
                && node.getLastChild().isNumber()
                && node.getLastChild().getDouble() == index;
    }
}
