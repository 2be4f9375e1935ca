package org.chalkline.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chalkline.expression.Meaning.Cell;
import org.chalkline.expression.Meaning.Input;
import org.chalkline.expression.Meaning.Instance;
import org.chalkline.expression.Meaning.Lack;
import org.chalkline.expression.Meaning.Own;
import org.chalkline.expression.Meaning.Scoped;
import org.chalkline.expression.Meaning.Stepped;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The names of a figure and the expressions over them, in any order, as in a spreadsheet.
 *
 * <p>First all names are given: inputs, then definitions. Then {@link #compile} makes formulas of
 * expressions, and {@link #program} what they need of the names. What is wrong is told where it
 * stands; what is wrong only because another name is, is not told.
 */
public final class Sheet {

    static final Map<String, Double> CONSTANTS =
            new TreeMap<>(Map.of("pi", Math.PI, "π", Math.PI, "e", Math.E));

    /** Names that the language gives a meaning wherever there are steps. */
    private static final List<String> RESERVED = List.of("step", "past");

    private static final Type NUMBERS = Type.list(Type.NUMBER);

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<@Nullable Formula> cells = new ArrayList<>();
    private final List<Formula> functions;
    private final List<Formula> pasts = new ArrayList<>();
    private final List<Formula> starts = new ArrayList<>();
    private final Map<String, Own> preludes = new HashMap<>();
    private final @Nullable Sheet library;
    private int inputs;

    /** What stands before the names of the expression that is being compiled. */
    private String scope = "";

    /** Starts without names. */
    public Sheet() {
        functions = new ArrayList<>();
        library = new Sheet(functions);
    }

    /** The functions that are written in the language know no author's names. */
    private Sheet(List<Formula> functions) {
        this.functions = functions;
        library = null;
    }

    /** Adds a name whose value comes from outside; before all definitions. */
    public void input(String name, Type type) {
        if (!cells.isEmpty()) {
            throw new IllegalStateException("inputs come first");
        }
        meanings.put(name, new Input(inputs++, type));
    }

    /**
     * Adds a name that each step gives a new value. It comes after all inputs, the last of which is
     * {@code step} then, and before all definitions.
     *
     * @param start its value at first
     * @param next its value after a step, in which names stand for the values before
     */
    public void step(String name, Source start, Source next) {
        meanings.put(name, new Stepped(inputs++, start, next));
        starts.add(Formula.UNDEFINED);
    }

    /**
     * Adds a definition.
     *
     * @param key a name, or a function of names: {@code height(x)}
     * @param keyProblems is told what is wrong with that
     */
    public void define(String key, Consumer<Problem> keyProblems, Source source) {
        List<String> names;
        try {
            names = names(key);
        } catch (Broken broken) {
            keyProblems.accept(broken.problem());
            return;
        }
        String name = names.get(0);
        if (meanings.containsKey(name)) {
            keyProblems.accept(
                    new Problem(
                            0,
                            Text.of("the name '{0}' is given twice", name),
                            Text.of("another name")));
            return;
        }
        taken.add(name);
        if (names.size() > 1) {
            List<String> params = names.subList(1, names.size());
            meanings.put(name, new Own(name, params, new Scoped(source, "")));
        } else {
            meanings.put(name, new Cell(name, new Scoped(source, ""), inputs + cells.size()));
            cells.add(null);
        }
    }

    /** Adds a name of its own for numbers that never change. */
    public void define(String name, double... numbers) {
        known(name, NUMBERS, new Formula(0, new Node(Operations.NUMBERS, numbers, new Node[0])));
    }

    private void known(String name, Type type, @Nullable Formula formula) {
        Scoped nothing = new Scoped(new Source("", problem -> {}), "");
        Cell cell = new Cell(name, nothing, inputs + cells.size());
        cell.type = type;
        meanings.put(name, cell);
        cells.add(formula);
    }

    /**
     * Adds the definitions of another sheet, whose inputs and steps this one has already.
     *
     * @param prefix stands before each of its names here
     */
    public void take(Sheet other, String prefix) {
        other.meanings.forEach(
                (name, meaning) -> {
                    if (meaning instanceof Own own) {
                        meanings.put(
                                prefix + name,
                                new Own(prefix + name, own.params, quiet(own.source, prefix)));
                    } else if (meaning instanceof Cell cell
                            && cell.source.source().text().isEmpty()) {
                        Formula formula = other.cells.get(cell.place - other.inputs);
                        known(prefix + name, NUMBERS, formula);
                    } else if (meaning instanceof Cell cell) {
                        meanings.put(
                                prefix + name,
                                new Cell(
                                        prefix + name,
                                        quiet(cell.source, prefix),
                                        inputs + cells.size()));
                        cells.add(null);
                    } else if (meaning instanceof Lack) {
                        meanings.put(prefix + name, meaning);
                    }
                });
    }

    /** Returns an expression of another sheet, where its problems are told already. */
    private static Scoped quiet(Scoped other, String prefix) {
        return new Scoped(new Source(other.source().text(), problem -> {}), prefix + other.scope());
    }

    /** Adds the steps of another sheet, as {@link #step}. */
    public void takeSteps(Sheet other) {
        other.meanings.forEach(
                (name, meaning) -> {
                    if (meaning instanceof Stepped stepped) {
                        step(
                                name,
                                new Source(stepped.start.text(), problem -> {}),
                                new Source(stepped.next.text(), problem -> {}));
                    }
                });
    }

    /**
     * Adds a name that cannot be used, unless it is taken.
     *
     * @param what is told to those who use it; nothing where that was told already
     */
    public void lack(String name, Text what, Text expected) {
        meanings.putIfAbsent(name, new Lack(what, expected));
    }

    /** Returns whether a text is a name such as authors may give to a value. */
    public static boolean isName(String text) {
        try {
            return names(text).size() == 1;
        } catch (Broken broken) {
            return false;
        }
    }

    /** Reads {@code f(x, y)} or {@code a}: its names in order. */
    private static List<String> names(String key) {
        List<Token> tokens = Tokens.of(key);
        List<String> names = new ArrayList<>();
        int last = tokens.size() - 2;
        for (int i = 0; i <= Math.max(0, last); i++) {
            Token token = tokens.get(i);
            boolean isSign = i % 2 == 1;
            String sign = i == last ? ")" : i == 1 ? "(" : ",";
            boolean fits =
                    isSign
                            ? token.is(sign) && last >= 3
                            : token.kind() == Token.Kind.NAME
                                    && !Parser.isWord(token.text())
                                    && !RESERVED.contains(token.text());
            if (!fits || names.contains(token.text())) {
                throw new Broken(
                        new Problem(
                                token.at(),
                                Text.of("no name for a value: '{0}'", key),
                                Text.of("a name such as range, or a function such as height(x)")));
            }
            if (!isSign) {
                names.add(token.text());
            }
        }
        return names;
    }

    /**
     * Compiles an expression.
     *
     * @param variables what it is a function of
     * @return null where something is wrong with it, which was told
     */
    public @Nullable Compiled compile(Source source, Variable... variables) {
        Syntax syntax = parse(source);
        return syntax == null
                ? null
                : Checker.check(this, syntax, List.of(variables), source.problems());
    }

    private @Nullable Compiled compile(Scoped expression, Variable... variables) {
        String outer = scope;
        scope = expression.scope();
        Compiled compiled = compile(expression.source(), variables);
        scope = outer;
        return compiled;
    }

    /** Returns what a name means in the expression that is being compiled, or null. */
    private @Nullable Meaning meaning(String name) {
        return meanings.get(scope + name);
    }

    private @Nullable Syntax parse(Source source) {
        try {
            return Parser.parse(source.text(), this::isFunction);
        } catch (Broken broken) {
            source.problems().accept(broken.problem());
            return null;
        }
    }

    /** Compiles the definitions of values, once all names are given. */
    public void compileValues() {
        for (Meaning meaning : List.copyOf(meanings.values())) {
            if (meaning instanceof Stepped stepped) {
                next(stepped);
            } else if (meaning instanceof Cell cell) {
                type(cell, new Syntax.Name(cell.name, 0, 0), problem -> {});
            }
        }
    }

    /** Checks the functions that no expression calls. */
    public void checkFunctions() {
        for (Meaning meaning : List.copyOf(meanings.values())) {
            if (meaning instanceof Own own && own.instances.isEmpty()) {
                boolean fits =
                        Stream.of(Type.NUMBER, Type.POINT, NUMBERS, Type.list(Type.POINT))
                                .anyMatch(type -> !quiet(own, all(own, type)).type().isWrong());
                if (!fits) {
                    compile(own, all(own, Type.NUMBER), own.source.source().problems());
                }
            }
        }
    }

    private static List<Type> all(Own own, Type type) {
        return own.params.stream().map(param -> type).toList();
    }

    /** Returns what the names stand for, once all expressions are compiled. */
    public Program program() {
        List<Formula> nexts = new ArrayList<>();
        for (Meaning meaning : meanings.values()) {
            if (meaning instanceof Stepped stepped) {
                nexts.add(next(stepped));
            }
        }
        List<Formula> all = new ArrayList<>();
        for (Formula each : cells) {
            all.add(each == null ? Formula.UNDEFINED : each);
        }
        return new Program(
                inputs,
                all.toArray(Formula[]::new),
                functions.toArray(Formula[]::new),
                starts.toArray(Formula[]::new),
                nexts.toArray(Formula[]::new),
                pasts.toArray(Formula[]::new));
    }

    private Formula next(Stepped stepped) {
        Formula known = stepped.following;
        if (known == null) {
            known = checkedNext(stepped);
            stepped.following = known;
        }
        return known;
    }

    private Formula checkedNext(Stepped stepped) {
        Type type = type(stepped, new Syntax.Name("", 0, 0), problem -> {});
        Compiled next = compile(stepped.next);
        if (next == null || type.isWrong()) {
            return Formula.UNDEFINED;
        }
        if (!type.takes(next.type())) {
            stepped.next
                    .problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of(
                                            "{0} after a step from {1}",
                                            next.type().words(), type.words()),
                                    type.words()));
        }
        return next.formula();
    }

    /** Returns the type of a name's value, or null where it has none. */
    public @Nullable Type type(String name) {
        Typed typed = value(new Syntax.Name(name, 0, name.length()), problem -> {});
        return typed == null || typed.type().isWrong() ? null : typed.type();
    }

    /** Returns the author's names. */
    List<String> ownNames() {
        return meanings.keySet().stream()
                .filter(name -> !(meanings.get(name) instanceof Lack))
                .toList();
    }

    /** Returns what may stand in any expression. */
    List<String> names() {
        List<String> names = new ArrayList<>(ownNames());
        names.addAll(CONSTANTS.keySet());
        names.addAll(functions());
        return names;
    }

    /** Returns the names of the language's functions. */
    public static List<String> functions() {
        return Stream.of(
                        Operations.FUNCTIONS.stream().map(Operation::name),
                        Chance.FUNCTIONS.stream().map(Operation::name),
                        Prelude.names().stream(),
                        Forms.USAGES.keySet().stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    boolean isFunction(String name) {
        Meaning own = meaning(name);
        return own != null
                ? own instanceof Own
                : !Operations.named(name).isEmpty()
                        || Prelude.names().contains(name)
                        || (library == null && Prelude.isHidden(name))
                        || Forms.USAGES.containsKey(name);
    }

    /** Returns whether an author gave a name. */
    public boolean isOwn(String name) {
        return meaning(name) != null;
    }

    List<Operation> operations(String name) {
        return Operations.named(name);
    }

    /** Returns how a function or a sign is used, for messages. */
    String usage(String name) {
        if (meaning(name) instanceof Own own) {
            return own.usage();
        }
        if (Forms.USAGES.containsKey(name)) {
            return Forms.USAGES.getOrDefault(name, "");
        }
        List<String> all = new ArrayList<>(Prelude.usages(name));
        for (Operation each : Operations.named(name)) {
            all.add(each.usage());
        }
        return String.join(", ", all);
    }

    /** Returns the value of an own name, or null where there is none of this name. */
    @Nullable Typed value(Syntax.Name name, Consumer<Problem> problems) {
        Meaning meaning = meaning(name.name());
        if (meaning instanceof Input input) {
            return new Typed(input.type(), Node.of(Operations.CELL, input.place()));
        }
        if (meaning instanceof Stepped stepped) {
            return new Typed(
                    type(stepped, name, problems), Node.of(Operations.CELL, stepped.place));
        }
        if (meaning instanceof Cell cell) {
            return new Typed(type(cell, name, problems), Node.of(Operations.CELL, cell.place));
        }
        if (meaning instanceof Lack lack) {
            if (!lack.what().isEmpty()) {
                problems.accept(new Problem(name.at(), lack.what(), lack.expected()));
            }
            return Typed.WRONG;
        }
        return null;
    }

    private Type type(Stepped stepped, Syntax.Name name, Consumer<Problem> problems) {
        if (stepped.isUnderway) {
            problems.accept(circle(name));
            return Type.WRONG;
        }
        Type known = stepped.type;
        if (known == null) {
            stepped.isUnderway = true;
            Compiled compiled = compile(stepped.start);
            stepped.isUnderway = false;
            known = compiled == null ? Type.WRONG : compiled.type();
            stepped.type = known;
            if (compiled != null) {
                starts.set(stepped.place - firstStep(), compiled.formula());
            }
        }
        return known;
    }

    private int firstStep() {
        return inputs - starts.size();
    }

    private Type type(Cell cell, Syntax.Name name, Consumer<Problem> problems) {
        if (cell.isUnderway) {
            problems.accept(circle(name));
            return Type.WRONG;
        }
        Type known = cell.type;
        if (known == null) {
            cell.isUnderway = true;
            Compiled compiled = compile(cell.source);
            cell.isUnderway = false;
            known = compiled == null ? Type.WRONG : compiled.type();
            cell.type = known;
            if (compiled != null) {
                cells.set(cell.place - inputs, compiled.formula());
            }
        }
        return known;
    }

    private static Problem circle(Syntax.Name name) {
        return new Problem(
                name.at(),
                Text.of("'{0}' follows from itself", name.name()),
                Text.of("a definition without a circle"));
    }

    /** Applies an author's function, or one that is written in the language; null for others. */
    @Nullable Typed call(Syntax.Apply apply, List<Typed> given, Consumer<Problem> problems) {
        Meaning meaning = meaning(apply.name());
        if (meaning == null && library != null) {
            return library.call(apply, given, problems);
        }
        Own own =
                meaning instanceof Own function
                        ? function
                        : library == null ? prelude(apply.name(), given.size()) : null;
        if (own == null) {
            return null;
        }
        List<Typed> values = spread(own, given);
        if (values.size() != own.params.size()) {
            problems.accept(
                    new Problem(
                            apply.nameAt(),
                            Checker.ofMany(own.name, given.size()),
                            Text.verbatim(own.usage())));
            return Typed.WRONG;
        }
        if (own.isUnderway) {
            problems.accept(circle(new Syntax.Name(own.name, apply.nameAt(), apply.end())));
            return Typed.WRONG;
        }
        return call(own, apply, values, problems);
    }

    private @Nullable Own prelude(String name, int count) {
        Prelude.Definition found = Prelude.find(name, count);
        return found == null
                ? null
                : preludes.computeIfAbsent(
                        name + count,
                        key ->
                                new Own(
                                        name,
                                        found.params(),
                                        new Scoped(
                                                new Source(
                                                        found.expression(),
                                                        problem -> {
                                                            throw new IllegalStateException(
                                                                    found.expression());
                                                        }),
                                                "")));
    }

    /** A point stands for the two numbers that a function takes. */
    private static List<Typed> spread(Own own, List<Typed> given) {
        boolean isPoint =
                given.size() == 1 && own.params.size() == 2 && given.get(0).type().each().isPoint();
        if (!isPoint) {
            return given;
        }
        Typed point = given.get(0);
        Type type = point.type().isList() ? Type.list(Type.NUMBER) : Type.NUMBER;
        return List.of(
                new Typed(type, Node.of(Operations.X, point.node())),
                new Typed(type, Node.of(Operations.Y, point.node())));
    }

    /** A function of single values goes through lists item by item; another takes them whole. */
    private Typed call(Own own, Syntax.Apply apply, List<Typed> given, Consumer<Problem> problems) {
        List<Type> types = given.stream().map(Typed::type).toList();
        List<Type> items = types.stream().map(Type::each).toList();
        Instance single = quiet(own, items);
        if (!single.type().isWrong()) {
            boolean isSpread = !items.equals(types);
            return new Typed(
                    isSpread ? Type.list(single.type()).named(Type.names(types)) : single.type(),
                    Node.of(
                            isSpread ? Operations.SPREAD : Operations.CALL,
                            single.place(),
                            Checker.nodes(given)));
        }
        Instance whole = items.equals(types) ? single : quiet(own, types);
        if (!whole.type().isWrong()) {
            return new Typed(
                    whole.type(), Node.of(Operations.CALL, whole.place(), Checker.nodes(given)));
        }
        boolean isFaulty =
                library != null
                        && Stream.of(Type.NUMBER, Type.POINT, NUMBERS, Type.list(Type.POINT))
                                .allMatch(type -> quiet(own, all(own, type)).type().isWrong());
        if (isFaulty) {
            // The fault is in the function; it is told once.
            if (own.instances.putIfAbsent(List.of(), Instance.WRONG) == null) {
                compile(own, types, own.source.source().problems());
            }
            return Typed.WRONG;
        }
        problems.accept(
                new Problem(
                        apply.nameAt(),
                        Text.of(
                                "'{0}' cannot take {1}",
                                own.name, Text.list(types.stream().map(Type::words).toList())),
                        Text.verbatim(own.usage())));
        return Typed.WRONG;
    }

    private Instance quiet(Own own, List<Type> types) {
        Instance known = own.instances.get(types);
        if (known == null) {
            known = compile(own, types, problem -> {});
            own.instances.put(types, known);
        }
        return known;
    }

    private Instance compile(Own own, List<Type> types, Consumer<Problem> problems) {
        Variable[] variables = new Variable[types.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = new Variable(own.params.get(i), types.get(i));
        }
        own.isUnderway = true;
        Source source = new Source(own.source.source().text(), problems);
        Compiled compiled = compile(new Scoped(source, own.source.scope()), variables);
        own.isUnderway = false;
        if (compiled == null) {
            return Instance.WRONG;
        }
        functions.add(compiled.formula());
        return new Instance(functions.size() - 1, compiled.type());
    }

    /** What {@code past} keeps is kept at each step, and knows no names from around it. */
    private static Problem outside(Checker checker, Problem problem) {
        return checker.isLocal(problem.given())
                ? new Problem(
                        problem.at(),
                        Text.of("'{0}' is no name of the figure", problem.given()),
                        Text.of("only names of the figure in 'past', as in past(x)[i]"))
                : problem;
    }

    /** The values of an expression at all steps so far. */
    Typed past(Checker checker, Syntax.Apply apply) {
        if (starts.isEmpty() || apply.given().size() != 1) {
            return checker.report(
                    new Problem(
                            apply.nameAt(),
                            starts.isEmpty()
                                    ? Text.of("'past' in a figure without steps")
                                    : Text.of("'past' is called in another way"),
                            starts.isEmpty()
                                    ? Text.of("'steps', with 'start' and 'next'")
                                    : Text.verbatim("past(x)")));
        }
        Compiled kept =
                Checker.check(
                        this,
                        apply.given().get(0),
                        List.of(),
                        problem -> checker.problems().accept(outside(checker, problem)));
        if (kept == null) {
            return Typed.WRONG;
        }
        pasts.add(kept.formula());
        return new Typed(Type.list(kept.type()), Node.of(Operations.PAST, pasts.size() - 1));
    }
}
