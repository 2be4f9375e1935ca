package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The static initializers of all classes, run once when the script starts, each after those that it
 * needs. TeaVM asks before every use of a class whether it is initialized.
 */
final class Initializers {

    private static final String ASK = "_$callClinit";
    private static final String RUN = "__clinit_";

    private final Map<String, Node> definitions;
    private final Map<String, Set<String>> methods;
    private final Map<String, Set<String>> callees = new HashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final Set<String> order = new LinkedHashSet<>();

    private Initializers(Map<String, Node> definitions, Map<String, Set<String>> methods) {
        this.definitions = definitions;
        this.methods = methods;
    }

    static void in(Script script) {
        Map<String, Node> definitions = script.definitions();
        Initializers initializers = new Initializers(definitions, Classes.functions(script));
        definitions.keySet().stream()
                .filter(name -> name.endsWith(ASK))
                .forEach(initializers::schedule);
        script.all(node -> Script.isCallStatement(node, name -> name.endsWith(ASK)))
                .forEach(Node::detach);
        for (String ask : initializers.order) {
            for (Node described : script.all(node -> Script.isCall(node, ask))) {
                described.replaceWith(IR.number(0));
            }
            Script.remove(definitions.get(ask));
            script.body().addChildToBack(IR.exprResult(IR.call(IR.name(runner(ask)))));
        }
    }

    private static String runner(String ask) {
        return ask.substring(0, ask.length() - ASK.length()) + RUN;
    }

    private void schedule(String ask) {
        if (begun.add(ask)) {
            follow(runner(ask), new LinkedHashSet<>());
            order.add(ask);
        }
    }

    /** Schedules what a function, or one that it may call, asks for. */
    private void follow(String function, Set<String> seen) {
        if (!seen.add(function)) {
            return;
        }
        for (String callee : callees.computeIfAbsent(function, this::calleesOf)) {
            if (callee.endsWith(ASK)) {
                schedule(callee);
            } else {
                follow(callee, seen);
            }
        }
    }

    private Set<String> calleesOf(String function) {
        Set<String> found = new LinkedHashSet<>();
        Node definition = definitions.get(function);
        if (definition != null) {
            Script.forEach(
                    definition,
                    node -> {
                        if (node.isName() && definitions.containsKey(node.getString())) {
                            found.add(node.getString());
                        } else if (node.isGetProp()) {
                            found.addAll(methods.getOrDefault(node.getString(), Set.of()));
                        }
                    });
        }
        return found;
    }
}
