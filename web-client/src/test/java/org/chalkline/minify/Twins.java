package org.chalkline.minify;

import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Functions of a closed script that say the same, of which one is enough. */
final class Twins {

    private Twins() {}

    /** Lets one function stand for all that say the same, and goes on with those that call them. */
    static void merge(Script script) {
        Map<String, String> others;
        do {
            others = twins(script);
            for (Map.Entry<String, String> twin : others.entrySet()) {
                Script.remove(script.definitions().get(twin.getKey()));
                script.all(node -> Script.isName(node, twin.getKey()))
                        .forEach(name -> name.setString(twin.getValue()));
            }
        } while (!others.isEmpty());
    }

    /** Returns the first of those that say the same for each other one, by their names. */
    private static Map<String, String> twins(Script script) {
        Map<String, Node> definitions = script.definitions();
        Set<String> locals = new HashSet<>();
        for (Node name : script.all(Node::isName)) {
            boolean declared =
                    name.getParent().isParamList()
                            || name.getParent().isLet()
                            || name.getParent().isVar()
                            || name.getParent().isArrayPattern();
            if (declared && definitions.get(name.getString()) != name) {
                locals.add(name.getString());
            }
        }
        Map<String, String> firsts = new HashMap<>();
        Map<String, String> twins = new HashMap<>();
        definitions.forEach(
                (name, definition) -> {
                    Node function = definition.getFirstChild();
                    if (function != null && function.isArrowFunction() && !locals.contains(name)) {
                        String first = firsts.putIfAbsent(Arrangement.print(function), name);
                        if (first != null) {
                            twins.put(name, first);
                        }
                    }
                });
        return twins;
    }
}
