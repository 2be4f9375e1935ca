package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conditions that are values as they are, where TeaVM writes {@code condition ? 1 : 0}; and
 * comparisons by {@code ==}, for which true is 1, and what was never set is null.
 *
 * <p>True counts as 1 in sums, too, but is no place in an array and no case of a switch. So a
 * condition stays a number if its value may come to where only a number will do.
 */
final class Truths {

    private final Map<String, Node> definitions;
    private final Map<String, Set<String>> methods;

    /** What holds values that must be numbers: variables, properties, and results of functions. */
    private final Set<String> numbers = new HashSet<>();

    /** The conditions that stay numbers. */
    private final Set<Node> kept = new HashSet<>();

    private Truths(Script script) {
        definitions = script.compiled();
        methods = Classes.functions(script);
    }

    static void in(Script script) {
        Truths truths = new Truths(script);
        int before;
        do {
            before = truths.numbers.size() + truths.kept.size();
            truths.definitions.forEach(
                    (name, definition) ->
                            Script.forEach(definition, node -> truths.follow(name, node)));
        } while (truths.numbers.size() + truths.kept.size() > before);
        for (Node definition : truths.definitions.values()) {
            if (definition.hasOneChild() && definition.getFirstChild().isNull()) {
                definition.removeChildren();
            }
            Script.forEach(definition, truths::shorten);
        }
    }

    /** Goes from what must be a number to where it comes from. */
    private void follow(String function, Node node) {
        if (node.isGetElem()) {
            require(function, node.getLastChild());
        } else if (node.getToken() == Token.SWITCH) {
            require(function, node.getFirstChild());
        } else if (node.isAssign()) {
            if (numbers.contains(holder(function, node.getFirstChild()))) {
                require(function, node.getLastChild());
            }
        } else if (node.isReturn() && node.hasChildren()) {
            if (numbers.contains(result(function))) {
                require(function, node.getFirstChild());
            }
        } else if (node.isCall()) {
            int first = node.getFirstChild().isName() ? 0 : 1;
            callees(node).forEach(callee -> pass(function, node, callee, first));
        }
    }

    private void pass(String function, Node call, String callee, int first) {
        List<Node> values = Script.children(call);
        List<Node> parameters = parameters(callee);
        for (int i = 1; i < values.size(); i++) {
            int place = i - 1 + first;
            if (parameters.size() <= place
                    || numbers.contains(holder(callee, parameters.get(place)))) {
                require(function, values.get(i));
            }
        }
    }

    /** Returns no parameters of what is not compiled from Java, and may know true from 1. */
    private List<Node> parameters(String function) {
        Node definition = definitions.get(function);
        if (definition == null || function.startsWith("$rt_")) {
            return List.of();
        }
        Node found = definition.isFunction() ? definition : definition.getFirstChild();
        return found != null && found.isFunction()
                ? Script.children(found.getSecondChild())
                : List.of();
    }

    private Set<String> callees(Node call) {
        Node callee = call.getFirstChild();
        return callee.isName()
                ? Set.of(callee.getString())
                : callee.isGetProp()
                        ? methods.getOrDefault(callee.getString(), Set.of())
                        : Set.of();
    }

    private void require(String function, Node value) {
        if (isTruth(value)) {
            kept.add(value);
        } else if (value.isHook()) {
            require(function, value.getSecondChild());
            require(function, value.getLastChild());
        } else if (value.isAssign()) {
            require(function, value.getLastChild());
        } else if (value.isCall()) {
            callees(value).forEach(callee -> numbers.add(result(callee)));
        } else if (value.isName() || value.isGetProp()) {
            numbers.add(holder(function, value));
        }
    }

    private static String result(String function) {
        return function + "()";
    }

    private String holder(String function, Node node) {
        if (node.isGetProp()) {
            return "." + node.getString();
        }
        String name = node.isName() ? node.getString() : "";
        return definitions.containsKey(name) ? name : function + ":" + name;
    }

    private void shorten(Node node) {
        if (node.getToken() == Token.SHEQ) {
            node.setToken(Token.EQ);
        } else if (node.getToken() == Token.SHNE) {
            node.setToken(Token.NE);
        } else if (isTruth(node) && !kept.contains(node)) {
            boolean negated = node.getSecondChild().getDouble() == 0;
            Node condition = node.getFirstChild().detach();
            if (negated) {
                condition = IR.not(condition);
            }
            node.replaceWith(isBoolean(condition) ? condition : IR.not(IR.not(condition)));
        }
    }

    private static boolean isTruth(Node hook) {
        return hook.isHook()
                && isBit(hook.getSecondChild())
                && isBit(hook.getLastChild())
                && !hook.getSecondChild().isEquivalentTo(hook.getLastChild());
    }

    private static boolean isBit(Node node) {
        return node.isNumber() && (node.getDouble() == 0 || node.getDouble() == 1);
    }

    private static boolean isBoolean(Node condition) {
        return switch (condition.getToken()) {
            case AND, OR ->
                    isBoolean(condition.getFirstChild()) && isBoolean(condition.getLastChild());
            case EQ, NE, SHEQ, SHNE, LT, LE, GT, GE, NOT, INSTANCEOF -> true;
            default -> false;
        };
    }
}
