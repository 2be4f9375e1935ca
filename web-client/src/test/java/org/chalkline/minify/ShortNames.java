package org.chalkline.minify;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short names for the fields and methods of Java objects, the same ones in class after class, which
 * gzip then finds again and again.
 *
 * <p>TeaVM begins them with a dollar sign, as no property of the browser does, and gives every
 * field of the program another. Here the first object that a class holds is its {@code a}, the
 * first number its {@code A}; a class goes on where its parent ends. So all small letters begin as
 * null and all capital ones as zero, in every class. Methods have the letters that no field has.
 */
final class ShortNames {

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Integer> objects = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Node> others = new LinkedHashMap<>();

    /** Names the fields that a constructor sets, of a class whose parent came before. */
    void add(String name, String parent, Node constructor) {
        objects.put(name, objects.getOrDefault(parent, 0));
        numbers.put(name, numbers.getOrDefault(parent, 0));
        Script.forEach(
                constructor,
                node -> {
                    if (Script.isAssignment(node)) {
                        add(name, node.getFirstChild());
                    }
                });
    }

    private void add(String name, Node assignment) {
        Node start = assignment.getLastChild();
        String field = assignment.getFirstChild().getString();
        if (start.isNull()) {
            fields.put(field, letter('a', objects.merge(name, 1, Integer::sum) - 1));
        } else if (start.isNumber() && start.getDouble() == 0) {
            fields.put(field, letter('A', numbers.merge(name, 1, Integer::sum) - 1));
        } else {
            String own = "_" + others.size();
            fields.put(field, own);
            others.put(own, start.cloneTree());
        }
    }

    private static String letter(char first, int index) {
        return index < 26
                ? String.valueOf((char) (first + index))
                : first + letter(first, index - 26);
    }

    /** Returns a name that no field has, of one letter as long as there are any. */
    private String method(int index) {
        int small = 'z' - 'a' + 1 - most(objects);
        return index < small
                ? letter('a', most(objects) + index)
                : letter('A', most(numbers) + index - small);
    }

    /** Returns the fields that do not begin as null, which what was never set is. */
    Node fields() {
        Node start = IR.objectlit();
        for (int i = 0; i < most(numbers); i++) {
            start.addChildToBack(IR.stringKey(letter('A', i), IR.number(0)));
        }
        others.forEach((name, value) -> start.addChildToBack(IR.stringKey(name, value)));
        return start;
    }

    private static int most(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Renames fields and methods where they are used and where classes have them. */
    void in(Script script) {
        List<Node> properties =
                script.all(
                        node ->
                                (node.isGetProp() || node.isStringKey())
                                        && node.getString().startsWith("$"));
        Map<String, Integer> uses = new HashMap<>();
        properties.forEach(property -> uses.merge(property.getString(), 1, Integer::sum));
        uses.keySet().removeAll(fields.keySet());
        Map<String, String> methods = new HashMap<>();
        uses.keySet().stream()
                .sorted(
                        Comparator.comparing((String name) -> -uses.getOrDefault(name, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> methods.put(name, method(methods.size())));
        for (Node property : properties) {
            String field = fields.get(property.getString());
            property.setString(field == null ? methods.get(property.getString()) : field);
        }
    }
}
