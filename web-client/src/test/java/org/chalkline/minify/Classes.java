package org.chalkline.minify;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Classes that are a parent and methods, and nothing where an object only holds fields. TeaVM
 * describes names, interfaces, and modifiers of each, and writes a constructor that sets its fields
 * to zero or null.
 */
final class Classes {

    /** The function that makes a class. */
    static final String MAKE = "$rt_class";

    /** The function that gives an object methods, functions whose first parameter it is. */
    static final String GIVE = "$rt_methods";

    /** What wraps methods for which the function that gives them has too few parameters. */
    private static final Pattern TOO_MANY = Pattern.compile("\\$rt_wrapFunction([5-9]|\\d\\d+)");

    private static final String DESCRIBE = "$rt_metadata";
    private static final String OBJECT = "jl_Object";
    private static final String STRING = "jl_String";

    /** A class as TeaVM describes it; {@code parent} is empty for {@code Object}. */
    private record Description(String name, String parent, Map<String, Node> methods) {}

    private Classes() {}

    /** Returns the functions by the names under which objects have them as methods. */
    static Map<String, Set<String>> functions(Script script) {
        Map<String, Set<String>> functions = new HashMap<>();
        for (Description described : descriptions(script)) {
            described.methods.forEach(
                    (name, function) ->
                            functions
                                    .computeIfAbsent(name, each -> new LinkedHashSet<>())
                                    .add(callee(function)));
        }
        return functions;
    }

    /**
     * Makes the classes, and gives fields and methods short names.
     *
     * @throws IllegalArgumentException if the script asks whether an object has an interface, which
     *     no class tells any more
     */
    static void in(Script script) {
        List<Description> classes = descriptions(script);
        List<Node> calls = script.all(node -> Script.isCallStatement(node, DESCRIBE::equals));
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("no classes as TeaVM writes them");
        }
        ShortNames names = new ShortNames();
        Map<String, Node> constructors = script.definitions();
        Map<String, Map<String, Node>> exported = takeExported(script);
        addToStrings(classes, calls.get(0));
        share(classes);
        for (Description described : classes) {
            Node constructor = constructors.get(described.name);
            names.add(described.name, described.parent, constructor);
            described.methods.putAll(exported.getOrDefault(described.name, Map.of()));
            Script.remove(constructor);
            if (!described.name.equals(STRING)) {
                make(described).insertBefore(calls.get(0));
            }
        }
        Node object = script.definitions().get(OBJECT);
        Node fields = IR.objectlit();
        toPrototype(IR.getprop(IR.name("Object"), "assign"), OBJECT, fields).insertAfter(object);
        give(OBJECT, classes.get(0).methods).insertAfter(object);
        calls.forEach(Node::detach);
        Unused.in(script);
        if (!script.all(node -> Script.isCall(node, "$rt_isInstance")).isEmpty()) {
            throw new IllegalArgumentException("an object is asked for an interface");
        }
        removePlain(script, classes);
        fields.addChildrenToBack(names.fields().removeChildren());
        names.in(script);
    }

    /**
     * Takes away where classes get the methods that the browser calls, {@code c = Name.prototype;
     * c.method = …;}, and returns them by class and name.
     */
    private static Map<String, Map<String, Node>> takeExported(Script script) {
        Map<String, Map<String, Node>> exported = new HashMap<>();
        for (Node statement : script.all(Classes::isOfPrototype)) {
            String name = statement.getFirstChild().getLastChild().getFirstChild().getString();
            Node next = statement.getNext();
            while (next != null && Script.isAssignment(next) && !isOfPrototype(next)) {
                Node method = next;
                next = next.getNext();
                exported.computeIfAbsent(name, each -> new LinkedHashMap<>())
                        .put(
                                method.getFirstFirstChild().getString(),
                                method.getFirstChild().getLastChild());
                method.detach();
            }
            statement.detach();
        }
        return exported;
    }

    private static boolean isOfPrototype(Node statement) {
        if (!Script.isAssignment(statement)) {
            return false;
        }
        Node value = statement.getFirstChild().getLastChild();
        return value.isGetProp()
                && value.getString().equals("prototype")
                && value.getFirstChild().isName();
    }

    private static List<Description> descriptions(Script script) {
        return script.all(node -> Script.isCall(node, DESCRIBE)).stream()
                .flatMap(call -> descriptions(Script.children(call.getLastChild())).stream())
                .toList();
    }

    /**
     * Reads class, name and, if it has one, package, parent, interfaces, modifiers, outer class,
     * initializer, and methods of one class after the other.
     */
    private static List<Description> descriptions(List<Node> parts) {
        List<Description> found = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            String name = parts.get(i).getString();
            i += parts.get(i + 1).isNumber() ? 2 : 3;
            String parent = parts.get(i).isName() ? parts.get(i).getString() : "";
            found.add(new Description(name, parent, methods(parts.get(i + 5))));
            i += 6;
        }
        return found;
    }

    private static Map<String, Node> methods(Node described) {
        Map<String, Node> methods = new LinkedHashMap<>();
        if (described.isArrayLit()) {
            List<Node> parts = Script.children(described);
            for (int i = 0; i < parts.size(); i += 2) {
                Node names = parts.get(i);
                for (Node name : names.isArrayLit() ? Script.children(names) : List.of(names)) {
                    methods.put(name.getString(), parts.get(i + 1));
                }
            }
        }
        return methods;
    }

    private static Node make(Description described) {
        if (described.name.equals(OBJECT)) {
            return IR.function(IR.name(OBJECT), IR.paramList(), IR.block());
        }
        Node call = IR.call(IR.name(MAKE), IR.name(described.parent));
        if (!described.methods.isEmpty()) {
            call.addChildToBack(literal(described.methods));
        }
        return IR.let(IR.name(described.name), call);
    }

    private static Node literal(Map<String, Node> methods) {
        Node literal = IR.objectlit();
        methods.forEach(
                (name, wrapped) -> {
                    if (TOO_MANY.matcher(wrapped.getFirstChild().getString()).matches()) {
                        throw new IllegalArgumentException("a method with too many parameters");
                    }
                    Node function = wrapped.getSecondChild().cloneTree();
                    literal.addChildToBack(IR.stringKey(name, function));
                });
        return literal;
    }

    /**
     * Lets all objects have what several classes have in common, above all the methods that an
     * interface gives to those who say nothing else.
     */
    private static void share(List<Description> classes) {
        List<Description> below =
                classes.stream()
                        .filter(each -> each.parent.equals(OBJECT) && !each.name.equals(STRING))
                        .toList();
        Map<String, List<Node>> rivals = new LinkedHashMap<>();
        for (Description described : below) {
            described.methods.forEach(
                    (name, method) ->
                            rivals.computeIfAbsent(name, each -> new ArrayList<>()).add(method));
        }
        Map<String, Node> shared = classes.get(0).methods;
        rivals.forEach((name, methods) -> commonOf(methods).ifPresent(it -> shared.put(name, it)));
        for (Description described : below) {
            described.methods.entrySet().removeIf(method -> isSame(method, shared));
        }
    }

    /** Returns the method that is there most often, if it is there twice. */
    private static Optional<Node> commonOf(List<Node> methods) {
        Map<String, Long> counts =
                methods.stream()
                        .collect(groupingBy(Classes::callee, LinkedHashMap::new, counting()));
        return methods.stream()
                .filter(method -> counts.getOrDefault(callee(method), 0L) > 1)
                .max(Comparator.comparing(method -> counts.getOrDefault(callee(method), 0L)));
    }

    private static boolean isSame(Map.Entry<String, Node> method, Map<String, Node> shared) {
        Node other = shared.get(method.getKey());
        return other != null && callee(other).equals(callee(method.getValue()));
    }

    private static String callee(Node method) {
        return method.getSecondChild().getString();
    }

    /** Gives the browser's strings the methods that they have as Java objects, if any. */
    private static void addToStrings(List<Description> classes, Node place) {
        Map<String, Node> methods = new LinkedHashMap<>();
        for (Description described : classes) {
            if (described.name.equals(OBJECT) || described.name.equals(STRING)) {
                methods.putAll(described.methods);
            }
        }
        if (!methods.isEmpty()) {
            give("String", methods).insertBefore(place);
        }
    }

    private static Node give(String name, Map<String, Node> methods) {
        return toPrototype(IR.name(GIVE), name, literal(methods));
    }

    private static Node toPrototype(Node function, String name, Node properties) {
        return IR.exprResult(IR.call(function, IR.getprop(IR.name(name), "prototype"), properties));
    }

    /**
     * Lets objects that have no methods of their own, and whose class nobody asks for, have none.
     */
    private static void removePlain(Script script, List<Description> classes) {
        Map<String, Node> definitions = script.definitions();
        Set<String> asked = new HashSet<>();
        for (Node name : script.all(Node::isName)) {
            if (!isMade(name) && definitions.get(name.getString()) != name) {
                asked.add(name.getString());
            }
        }
        Set<String> plain = new HashSet<>();
        for (Description described : classes) {
            if (described.methods.isEmpty()
                    && (described.parent.equals(OBJECT) || plain.contains(described.parent))
                    && !asked.contains(described.name)
                    && definitions.containsKey(described.name)) {
                plain.add(described.name);
            }
        }
        script.all(name -> name.isName() && plain.contains(name.getString()) && isMade(name))
                .forEach(name -> name.setString(OBJECT));
        plain.forEach(name -> Script.remove(definitions.get(name)));
    }

    /** Whether a class is named where an object, or a class below it, is made. */
    private static boolean isMade(Node name) {
        return name.getParent().isNew() || Script.isCall(name.getParent(), MAKE);
    }
}
