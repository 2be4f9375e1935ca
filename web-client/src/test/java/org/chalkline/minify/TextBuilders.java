package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * Texts joined by the browser: a {@code StringBuilder} becomes the string that it has built so far,
 * and what is appended to it a sum.
 *
 * <p>For that it must stay in the variable or field that it was made for, as those do that Java
 * itself makes to join texts; a test of the build looks after the others.
 */
final class TextBuilders {

    private static final String FIELDS = "jl_AbstractStringBuilder";
    private static final String CLASS = "jl_StringBuilder_";
    private static final String MAKE = CLASS + "_init_";
    private static final String APPEND = CLASS + "append";
    private static final String FINISH = CLASS + "toString";

    /** What TeaVM's library calls the parameter of {@code append(char)}. */
    private static final String CHARACTER = "$c";

    private static final Set<String> TEXT = Set.of("$string", "$obj");

    /** The functions that append a single character. */
    private final Set<String> characters = new HashSet<>();

    private TextBuilders() {}

    /**
     * Lets a script join texts.
     *
     * @throws IllegalArgumentException if it does anything else with a builder
     */
    static void in(Script script) {
        TextBuilders builders = new TextBuilders();
        script.definitions().forEach(builders::define);
        script.definitions()
                .forEach(
                        (name, definition) -> {
                            if (!name.equals(FIELDS)) {
                                Script.forEach(definition, TextBuilders::rewriteStatement);
                                Script.forEach(definition, builders::rewrite);
                                Script.forEach(definition, TextBuilders::begin);
                                Script.forEach(definition, TextBuilders::skipEmpty);
                            }
                        });
    }

    /** Takes the definitions of a builder's methods away. */
    private void define(String name, Node definition) {
        if (!name.startsWith(CLASS)) {
            return;
        }
        if (name.startsWith(APPEND)) {
            String parameter =
                    definition.getFirstChild().getSecondChild().getLastChild().getString();
            if (parameter.equals(CHARACTER)) {
                characters.add(name);
            } else if (!TEXT.contains(parameter)) {
                throw new IllegalArgumentException(name + " appends what is no text");
            }
        }
        Script.remove(definition);
    }

    /** Lets {@code append(text, …);} change the text. */
    private static void rewriteStatement(Node statement) {
        if (!statement.isExprResult()) {
            return;
        }
        Node call = statement.getFirstChild();
        if (isCall(call, APPEND)) {
            Node text = call;
            while (isCall(text, APPEND)) {
                text = text.getSecondChild();
            }
            call.detach();
            statement.addChildToBack(IR.assign(text.cloneTree(), call));
        } else if (isCall(call, MAKE) && call.hasTwoChildren()) {
            Node text = call.getSecondChild().detach();
            call.replaceWith(IR.assign(text, IR.string("")));
        }
    }

    private void rewrite(Node node) {
        if (isCall(node, MAKE)) {
            node.replaceWith(IR.string(""));
        } else if (isCall(node, FINISH)) {
            node.replaceWith(node.getSecondChild().detach());
        } else if (isCall(node, APPEND)) {
            Node text = node.getSecondChild().detach();
            Node more = node.getSecondChild().detach();
            if (characters.contains(node.getFirstChild().getString())) {
                more = character(more);
            }
            node.replaceWith(IR.add(text, more));
        } else if (node.isGetProp() && node.getString().equals("$length")) {
            node.setString("length");
        } else if (node.isGetProp() && node.getString().equals("$buffer")) {
            throw new IllegalArgumentException("a text is built otherwise than by appending");
        }
    }

    /** Lets {@code text = ""; text = text + …;} be one statement. */
    private static void begin(Node statement) {
        Node next = statement.getNext();
        if (next == null || !isEmpty(statement) || !Script.isAssignment(next)) {
            return;
        }
        String text = statement.getFirstFirstChild().getString();
        Node sum = next.getFirstChild().getLastChild();
        Node first = sum;
        while (first.isAdd()) {
            first = first.getFirstChild();
        }
        if (Script.isName(next.getFirstFirstChild(), text)
                && Script.isName(first, text)
                && first != sum) {
            first.setString("");
            boolean again = Script.mentions(sum, text);
            first.setString(text);
            if (!again) {
                first.replaceWith(IR.string(""));
                statement.detach();
            }
        }
    }

    private static boolean isEmpty(Node statement) {
        return Script.isAssignment(statement)
                && statement.getFirstFirstChild().isName()
                && isEmptyText(statement.getFirstChild().getLastChild());
    }

    /** Takes the empty text away where a text follows. */
    private static void skipEmpty(Node sum) {
        if (sum.isAdd() && isEmptyText(sum.getFirstChild())) {
            sum.replaceWith(sum.getLastChild().detach());
        }
    }

    private static boolean isEmptyText(Node node) {
        return node.isStringLit() && node.getString().isEmpty();
    }

    private static Node character(Node code) {
        return code.isNumber()
                ? IR.string(Character.toString((int) code.getDouble()))
                : IR.call(IR.getprop(IR.name("String"), "fromCharCode"), code);
    }

    private static boolean isCall(Node node, String function) {
        return node.isCall()
                && node.getFirstChild().isName()
                && node.getFirstChild().getString().startsWith(function);
    }
}
