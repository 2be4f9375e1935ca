package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Strings and arrays that are the browser's own: TeaVM wraps each in an object, from which every
 * use takes it out again, and keeps all literals in a table.
 */
final class NativeValues {

    private static final String STRING = "jl_String";

    private NativeValues() {}

    static void in(Script script) {
        literals(script);
        strings(script);
        arrays(script);
        script.compiled().values().forEach(each -> Script.forEach(each, NativeValues::unwrap));
        ArrayLiterals.in(script);
    }

    /** Puts each literal where it is used. */
    private static void literals(Script script) {
        for (Node table :
                script.all(node -> Script.isCallStatement(node, "$rt_stringPool"::equals))) {
            List<Node> texts = Script.children(table.getFirstChild().getSecondChild());
            table.detach();
            for (Node use : script.all(node -> Script.isCall(node, "$rt_s"))) {
                if (use.getSecondChild().isNumber()) {
                    use.replaceWith(texts.get((int) use.getSecondChild().getDouble()).cloneTree());
                }
            }
        }
    }

    /** A constructor of strings gets none, and returns one. */
    private static void strings(Script script) {
        Set<String> constructors = new HashSet<>();
        script.definitions()
                .forEach(
                        (name, definition) -> {
                            if (name.startsWith(STRING + "__init_")
                                    && assignsToItsFirst(definition)) {
                                constructors.add(name);
                                Node function = definition.getFirstChild();
                                String self = function.getSecondChild().getFirstChild().getString();
                                function.getLastChild()
                                        .addChildToBack(IR.returnNode(IR.name(self)));
                            }
                        });
        script.forEach(
                node -> {
                    if (node.isNew() && Script.isName(node.getFirstChild(), STRING)) {
                        node.replaceWith(IR.nullNode());
                    } else if (node.isInstanceOf() && Script.isName(node.getLastChild(), STRING)) {
                        Node kind = IR.typeof(node.getFirstChild().detach());
                        node.replaceWith(IR.sheq(kind, IR.string("string")));
                    } else if (Script.isCallStatement(node, constructors::contains)) {
                        Node call = node.getFirstChild().detach();
                        node.addChildToBack(IR.assign(call.getSecondChild().cloneNode(), call));
                    }
                });
    }

    private static boolean assignsToItsFirst(Node definition) {
        Node function = definition.getFirstChild();
        String self = function.getSecondChild().getFirstChild().getString();
        boolean[] found = {false};
        Script.forEach(
                function,
                node ->
                        found[0] |=
                                Script.isAssignment(node)
                                        && node.getFirstFirstChild().isGetProp()
                                        && Script.isName(
                                                node.getFirstFirstChild().getFirstChild(), self));
        return found[0];
    }

    private static void arrays(Script script) {
        for (Node call : script.all(node -> node.isCall() && node.getFirstChild().isGetProp())) {
            if (call.getFirstChild().getString().equals("$clone0")) {
                call.getFirstChild().setString("slice");
            }
        }
    }

    private static void unwrap(Node node) {
        if (node.isGetProp()
                && (node.getString().equals("$nativeString") || node.getString().equals("data"))) {
            node.replaceWith(node.getFirstChild().detach());
        }
    }
}
