package org.chalkline.minify;

import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.Node;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A script without the functions and classes, variables and fields, that nothing uses. */
final class Unused {

    private Unused() {}

    /** Takes them away, and then those that only they used. */
    static void in(Script script) {
        boolean more;
        do {
            more = removeDefinitions(script);
            more |= removeVariables(script);
            more |= removeFields(script);
        } while (more);
    }

    private static boolean removeDefinitions(Script script) {
        Map<String, Node> definitions = script.definitions();
        Set<String> used = new HashSet<>();
        for (Node name : script.all(Node::isName)) {
            if (definitions.get(name.getString()) != name) {
                used.add(name.getString());
            }
        }
        boolean removed = false;
        for (Map.Entry<String, Node> definition : definitions.entrySet()) {
            Node value = definition.getValue().getFirstChild();
            if (!used.contains(definition.getKey()) && value != null && isPure(value)) {
                Script.remove(definition.getValue());
                removed = true;
            }
        }
        return removed;
    }

    /** Takes away assignments to variables of the script that are only assigned to. */
    private static boolean removeVariables(Script script) {
        Set<String> unread = new HashSet<>(script.definitions().keySet());
        Map<String, Node> definitions = script.definitions();
        for (Node name : script.all(Node::isName)) {
            if (definitions.get(name.getString()) != name && !isAssigned(name)) {
                unread.remove(name.getString());
            }
        }
        return removeAssignments(script, to -> to.isName() && unread.contains(to.getString()));
    }

    /** Takes away assignments to fields that are read nowhere but there. */
    private static boolean removeFields(Script script) {
        Set<String> read = new HashSet<>();
        for (Node property : script.all(Node::isGetProp)) {
            if (!isAssigned(property) && !isUpdate(property)) {
                read.add(property.getString());
            }
        }
        return removeAssignments(
                script,
                to ->
                        to.isGetProp()
                                && to.getString().startsWith("$")
                                && !read.contains(to.getString()));
    }

    private static boolean removeAssignments(Script script, Predicate<Node> isUnused) {
        boolean removed = false;
        for (Node statement : script.all(Script::isAssignment)) {
            if (isUnused.test(statement.getFirstFirstChild())) {
                Node value = statement.getFirstChild().getLastChild();
                if (isPure(value)) {
                    statement.detach();
                } else {
                    statement.getFirstChild().replaceWith(value.detach());
                }
                removed = true;
            }
        }
        return removed;
    }

    private static boolean isAssigned(Node target) {
        return target.getParent().isAssign()
                && target.getParent().getFirstChild() == target
                && target.getGrandparent().isExprResult();
    }

    /** Whether a field is read for its own next value, as in {@code o.f = o.f + 1 | 0;}. */
    private static boolean isUpdate(Node property) {
        Node node = property;
        while (node.getParent() != null && !node.isExprResult() && !node.isCall()) {
            node = node.getParent();
        }
        return Script.isAssignment(node)
                && node.getFirstFirstChild().isGetProp()
                && node.getFirstFirstChild().isEquivalentTo(property);
    }

    /** Whether nothing but its value comes of an expression. */
    private static boolean isPure(Node value) {
        boolean[] acts = {false};
        if (!value.isFunction()) {
            Script.forEach(value, node -> acts[0] |= acts(node));
        }
        return !acts[0];
    }

    /**
     * Constructors of Java's classes, which have an underscore in their names, do nothing; nor does
     * what is called after them, {@code Name__init_}, but to the object that it makes.
     */
    private static boolean acts(Node node) {
        if (node.isCall() || node.isNew()) {
            String callee = node.getFirstChild().isName() ? node.getFirstChild().getString() : "";
            return node.isNew()
                    ? callee.indexOf('_') < 0
                    : !callee.startsWith("$rt_create")
                            && !callee.equals(Classes.MAKE)
                            && !callee.contains("__init_");
        }
        return NodeUtil.isAssignmentOp(node) || node.isInc() || node.isDec() || node.isDelProp();
    }
}
