package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Variables declared as further parameters, {@code (a, b, c) => {b = a; …}} for {@code a => {let b
 * = a, c; …}}: Java sets a variable before it reads it.
 */
final class Declarations {

    private Declarations() {}

    /**
     * Moves the declarations of a function that is in no other one, but none of a loop whose every
     * turn a function in it may keep.
     */
    static void moveToParameters(Node function) {
        Node parameters = function.getSecondChild();
        if (!function.getLastChild().isBlock() || !areNames(parameters)) {
            return;
        }
        List<Node> declarations = new ArrayList<>();
        collect(function.getLastChild(), declarations);
        Set<String> names = namesIn(parameters);
        Set<String> lets = new HashSet<>(names);
        if (Script.contains(function.getLastChild(), Node::isFunction)) {
            declarations.removeIf(
                    each -> each.isLet() && each.getParent() != function.getLastChild());
        }
        for (Node declaration : declarations) {
            if (declaration.isVar() || namesIn(declaration).stream().allMatch(lets::add)) {
                names.addAll(namesIn(declaration));
                replace(declaration);
            }
        }
        names.removeAll(namesIn(parameters));
        names.forEach(name -> parameters.addChildToBack(IR.name(name)));
    }

    private static boolean areNames(Node list) {
        return Script.children(list).stream()
                .allMatch(each -> each.isName() && !each.hasChildren());
    }

    private static Set<String> namesIn(Node list) {
        Set<String> names = new LinkedHashSet<>();
        Script.children(list).forEach(each -> names.add(each.getString()));
        return names;
    }

    /** Collects declarations of names, but not those of loops over properties. */
    private static void collect(Node node, List<Node> declarations) {
        for (Node child : Script.children(node)) {
            if ((child.isVar() || child.isLet())
                    && Script.children(child).stream().allMatch(Node::isName)
                    && (node.isBlock() || node.isVanillaFor())) {
                declarations.add(child);
            }
            if (!child.isFunction()) {
                collect(child, declarations);
            }
        }
    }

    /** Leaves of a declaration what sets its variables. */
    private static void replace(Node declaration) {
        List<Node> settings = new ArrayList<>();
        for (Node name : Script.children(declaration)) {
            if (name.hasChildren()) {
                Node value = name.getFirstChild().detach();
                settings.add(IR.assign(IR.name(name.getString()), value));
            }
        }
        if (declaration.getParent().isVanillaFor()) {
            declaration.replaceWith(settings.stream().reduce(IR::comma).orElseGet(IR::empty));
        } else {
            settings.forEach(each -> IR.exprResult(each).insertBefore(declaration));
            declaration.detach();
        }
    }
}
