package org.chalkline.minify;

import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** TeaVM's script as a tree: one function that defines everything and is called at once. */
final class Script {

    private final Node body;

    private Script(Node body) {
        this.body = body;
    }

    /**
     * Parses a script.
     *
     * @throws IllegalArgumentException if it is no script as TeaVM writes them
     */
    static Script of(String text) {
        Node root = parse(text);
        for (Node statement : children(root)) {
            if (statement.isExprResult()
                    && statement.getFirstChild().isCall()
                    && statement.getFirstFirstChild().isFunction()) {
                return new Script(statement.getFirstFirstChild().getLastChild());
            }
        }
        throw new IllegalArgumentException("no script as TeaVM writes them");
    }

    private static Node parse(String text) {
        Compiler compiler = new Compiler(Minifier.NOWHERE);
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
        compiler.initOptions(options);
        Node root = compiler.parse(SourceFile.fromCode("chalkline.js", text));
        if (compiler.getErrorCount() > 0) {
            throw new IllegalArgumentException(compiler.getErrors().toString());
        }
        return root;
    }

    /** Returns the definitions of a text without a function around them. */
    static Map<String, Node> definitionsIn(String text) {
        return definitions(parse(text));
    }

    Node body() {
        return body;
    }

    /** Returns what is defined by {@code let} and {@code function}, by name. */
    Map<String, Node> definitions() {
        return definitions(body);
    }

    /** Returns the definitions that come of Java, not of a script in it. */
    Map<String, Node> compiled() {
        Map<String, Node> found = definitions();
        found.keySet().removeIf(name -> name.contains("$js_body$"));
        return found;
    }

    private static Map<String, Node> definitions(Node block) {
        Map<String, Node> found = new LinkedHashMap<>();
        for (Node statement : children(block)) {
            if (statement.isFunction()) {
                found.put(statement.getFirstChild().getString(), statement);
            } else if (statement.isLet()) {
                children(statement).forEach(name -> found.put(name.getString(), name));
            }
        }
        return found;
    }

    /** Takes a definition away. */
    static void remove(Node definition) {
        Node around = definition.getParent();
        definition.detach();
        if (!around.hasChildren()) {
            around.detach();
        }
    }

    /** Visits every node, children first; a visit may replace or remove the node. */
    void forEach(Consumer<Node> visit) {
        forEach(body, visit);
    }

    /** Visits a node and all below it, children first. */
    static void forEach(Node node, Consumer<Node> visit) {
        children(node).forEach(child -> forEach(child, visit));
        visit.accept(node);
    }

    /** Returns the nodes of a kind, in order. */
    List<Node> all(Predicate<Node> kind) {
        List<Node> found = new ArrayList<>();
        forEach(
                node -> {
                    if (kind.test(node)) {
                        found.add(node);
                    }
                });
        return found;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    static boolean isName(Node node, String name) {
        return node != null && node.isName() && node.getString().equals(name);
    }

    static boolean isCall(Node node, String name) {
        return node.isCall() && isName(node.getFirstChild(), name);
    }

    /** Whether a statement is {@code name(…);} of such a name. */
    static boolean isCallStatement(Node node, Predicate<String> name) {
        return node.isExprResult()
                && node.getFirstChild().isCall()
                && node.getFirstFirstChild().isName()
                && name.test(node.getFirstFirstChild().getString());
    }

    /** Whether a node is {@code … = …;}. */
    static boolean isAssignment(Node node) {
        return node.isExprResult() && node.getFirstChild().isAssign();
    }

    static boolean mentions(Node tree, String name) {
        return contains(tree, node -> isName(node, name));
    }

    static boolean contains(Node tree, Predicate<Node> kind) {
        boolean[] found = {false};
        forEach(tree, node -> found[0] |= kind.test(node));
        return found[0];
    }

    /** Returns what the function around all defines and does, without that function. */
    @Override
    public String toString() {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
        options.setTrustedStrings(true);
        String block =
                new CodePrinter.Builder(body)
                        .setCompilerOptions(options)
                        .setPrettyPrint(true)
                        .build()
                        .strip();
        return "let main;" + block.substring(1, block.length() - 1);
    }
}
