package org.chalkline.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Checks one expression: makes typed nodes of its syntax, or tells what is wrong with it. */
final class Checker {

    /** The condition that always holds. */
    private static final String OTHERWISE = "otherwise";

    private record Local(int place, Type type) {}

    private final Sheet sheet;
    private final Consumer<Problem> problems;
    private final Map<String, Local> locals = new HashMap<>();
    private int room;

    private Checker(Sheet sheet, Consumer<Problem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Checks an expression of variables; null where something is wrong, which was told. */
    static @Nullable Compiled check(
            Sheet sheet, Syntax syntax, List<Variable> variables, Consumer<Problem> problems) {
        Checker checker = new Checker(sheet, problems);
        for (Variable each : variables) {
            checker.locals.put(each.name(), new Local(checker.room++, each.type()));
        }
        Typed typed = syntax.check(checker);
        return typed.type().isWrong()
                ? null
                : new Compiled(typed.type(), new Formula(checker.room, typed.node()));
    }

    Typed report(Problem problem) {
        problems.accept(problem);
        return Typed.WRONG;
    }

    Typed report(Syntax at, Text what, Text expected) {
        return report(new Problem(at.at(), what, expected));
    }

    Typed name(Syntax.Name name) {
        Local local = locals.get(name.name());
        if (local != null) {
            return new Typed(local.type(), Node.of(Operations.LOCAL, local.place()));
        }
        Typed own = sheet.value(name, problems);
        if (own != null) {
            return own;
        }
        if (sheet.isFunction(name.name())) {
            return report(
                    name,
                    Text.of("'{0}' is a function", name.name()),
                    Text.verbatim(sheet.usage(name.name())));
        }
        Double constant = Sheet.CONSTANTS.get(name.name());
        if (constant != null) {
            return new Typed(Type.NUMBER, Node.constant(constant));
        }
        return name.name().equals(OTHERWISE)
                ? new Typed(Type.CONDITION, Node.of(Operations.TRUTH, 1))
                : unknown(name);
    }

    private Typed unknown(Syntax.Name name) {
        if (name.name().equals("log")) {
            return report(
                    name,
                    Text.of("'log' can be read in two ways"),
                    Text.of("ln(x) of base e, log10(x) of base 10, or log2(x)"));
        }
        List<String> own = new ArrayList<>(locals.keySet());
        own.addAll(sheet.ownNames());
        List<String> known = new ArrayList<>(locals.keySet());
        known.addAll(sheet.names());
        String apart = apart(name.name(), known.stream().filter(this::isValue).toList());
        if (name.name().length() == 1) {
            // Any other letter would be near.
            known.removeIf(each -> !each.equalsIgnoreCase(name.name()));
        }
        Text what = Text.of("unknown name '{0}'", name.name());
        return apart.isEmpty()
                ? report(
                        new Problem(
                                name.at(),
                                what,
                                own.isEmpty()
                                        ? Text.of("a function such as sin(x)")
                                        : Text.of(
                                                "{0}, or a function such as sin(x)",
                                                Text.list(own)),
                                name.name(),
                                known))
                : report(name, what, Text.of("'{0}', if that is a product", apart));
    }

    private boolean isValue(String name) {
        return locals.containsKey(name) || !sheet.isFunction(name);
    }

    /** Returns the names that a name is made of, if any: {@code w x} of {@code wx}. */
    private static String apart(String name, List<String> known) {
        for (int end = name.length() - 1; end > 0; end--) {
            String rest = name.substring(end);
            if (known.contains(name.substring(0, end))) {
                String others = known.contains(rest) ? rest : apart(rest, known);
                if (!others.isEmpty()) {
                    return name.substring(0, end) + " " + others;
                }
            }
        }
        return "";
    }

    Typed member(Syntax.Member member) {
        if (member.of() instanceof Syntax.Name owner) {
            Syntax.Name dotted =
                    new Syntax.Name(owner.name() + "." + member.name(), owner.at(), member.end());
            Typed own = sheet.value(dotted, problems);
            if (own != null) {
                return own;
            }
        }
        List<String> family = family(member);
        if (!family.isEmpty()) {
            String dotted = ((Syntax.Name) member.of()).name() + "." + member.name();
            return report(
                    new Problem(
                            member.at(),
                            Text.of("unknown name '{0}'", dotted),
                            Text.list(family),
                            dotted,
                            family));
        }
        Typed of = member.of().check(this);
        if (of.type().isWrong()) {
            return of;
        }
        boolean isX = member.name().equals("x");
        if (!of.type().each().isPoint() || !(isX || member.name().equals("y"))) {
            return report(
                    new Problem(
                            member.end() - member.name().length(),
                            Text.of("{0} has no part '.{1}'", of.type().words(), member.name()),
                            Text.of(".x or .y, of a point")));
        }
        Type type = of.type().isList() ? Type.list(Type.NUMBER) : Type.NUMBER;
        return new Typed(type, Node.of(isX ? Operations.X : Operations.Y, of.node()));
    }

    /** Returns the functions of a distribution that a name before a point is, if it is one. */
    private List<String> family(Syntax.Member member) {
        if (!(member.of() instanceof Syntax.Name owner) || isKnown(owner.name())) {
            return List.of();
        }
        String start = owner.name() + ".";
        return sheet.names().stream().filter(name -> name.startsWith(start)).toList();
    }

    boolean isLocal(String name) {
        return locals.containsKey(name);
    }

    private boolean isKnown(String name) {
        return locals.containsKey(name) || sheet.isOwn(name);
    }

    Typed is(Syntax.Is is) {
        Typed choice = is.choice().check(this);
        if (choice.type().isWrong()) {
            return choice;
        }
        if (choice.type().kind() != Type.Kind.OPTION) {
            return report(
                    is.choice(),
                    Text.of("{0} is no choice", choice.type().words()),
                    Text.of("a choice before 'is'; numbers are compared by ="));
        }
        int option = choice.type().names().indexOf(is.word().name());
        if (option < 0) {
            return report(
                    new Problem(
                            is.word().at(),
                            Text.of("unknown name '{0}'", is.word().name()),
                            Text.list(choice.type().names()),
                            is.word().name(),
                            choice.type().names()));
        }
        return new Typed(
                Type.CONDITION, Node.of(Operations.EQUAL, choice.node(), Node.constant(option)));
    }

    Typed each(Syntax.Each each) {
        Typed list = each.list().check(this);
        Type item = list.type().each();
        if (!list.type().isWrong() && !list.type().isList()) {
            report(
                    each.list(),
                    Text.of("{0} has no items", list.type().words()),
                    Text.of("a list, such as 1..n"));
            item = Type.WRONG;
        }
        int place = room++;
        String name = each.item().name();
        Typed body = with(name, place, item, () -> each.body().check(this));
        Syntax by = each.filter();
        Typed filter = by == null ? null : with(name, place, item, () -> condition(by));
        boolean isFilterWrong = filter != null && filter.type().isWrong();
        if (item.isWrong() || body.type().isWrong() || isFilterWrong) {
            return Typed.WRONG;
        }
        return new Typed(
                Type.list(body.type()),
                filter == null
                        ? Node.of(Operations.EACH, place, list.node(), body.node())
                        : Node.of(Operations.EACH, place, list.node(), body.node(), filter.node()));
    }

    Typed condition(Syntax syntax) {
        Typed typed = syntax.check(this);
        return Type.CONDITION.takes(typed.type())
                ? typed
                : report(
                        syntax,
                        Text.of("{0} where a condition belongs", typed.type().words()),
                        Text.of("a condition, such as x > 2"));
    }

    Typed apply(Syntax.Apply apply) {
        if (apply.primes() > 0 && apply.given().size() != 1) {
            return noDerivative(apply);
        }
        Form form = Forms.ALL.get(apply.name());
        if (form != null && apply.primes() == 0 && !sheet.isOwn(apply.name())) {
            return form.check(this, apply);
        }
        List<Typed> given = new ArrayList<>();
        boolean isWrong = false;
        for (Syntax each : apply.given()) {
            Typed typed = each.check(this);
            given.add(typed);
            isWrong |= typed.type().isWrong();
        }
        if (isWrong) {
            return Typed.WRONG;
        }
        if (isPowerOfE(apply)) {
            return builtIn(apply, "exp", given.subList(1, 2));
        }
        return apply.primes() > 0 ? derivative(apply, given) : call(apply, given);
    }

    /** The double that e is differs from e; exp does not. */
    private boolean isPowerOfE(Syntax.Apply apply) {
        return apply.name().equals("^")
                && apply.given().get(0) instanceof Syntax.Name name
                && name.name().equals("e")
                && !isKnown("e");
    }

    private Typed noDerivative(Syntax.Apply apply) {
        return report(
                new Problem(
                        apply.nameAt(),
                        Text.of("a derivative by more than one number"),
                        Text.of("a function of one number, or grad(J, q)")));
    }

    private Typed derivative(Syntax.Apply apply, List<Typed> given) {
        if (!given.get(0).type().each().isNumber()) {
            return noDerivative(apply);
        }
        int place = room++;
        Typed variable = new Typed(Type.NUMBER, Node.of(Operations.LOCAL, place));
        Typed body = call(apply, List.of(variable));
        if (body.type().isWrong()) {
            return body;
        }
        if (!body.type().each().isNumber() && !body.type().each().isPoint()) {
            return report(
                    new Problem(
                            apply.nameAt(),
                            Text.of("{0} has no derivative", body.type().words()),
                            Text.of("a function whose values are numbers or points")));
        }
        Node at = given.get(0).node();
        if (given.get(0).type().isList()) {
            int item = room++;
            Node one = differentiated(place, apply.primes(), Node.of(Operations.LOCAL, item), body);
            return new Typed(Type.list(body.type()), Node.of(Operations.EACH, item, at, one));
        }
        return new Typed(body.type(), differentiated(place, apply.primes(), at, body));
    }

    private static Node differentiated(int place, int order, Node at, Typed body) {
        return new Node(
                Operations.DERIVATIVE, new double[] {place, order}, new Node[] {at, body.node()});
    }

    /** Applies a function, of the author's own first. */
    Typed call(Syntax.Apply apply, List<Typed> given) {
        Typed own = sheet.call(apply, given, problems);
        return own == null ? builtIn(apply, apply.name(), given) : own;
    }

    private Typed builtIn(Syntax.Apply apply, String name, List<Typed> given) {
        List<Type> types = given.stream().map(Typed::type).toList();
        if (sheet.operations(name).isEmpty() && !sheet.isFunction(name)) {
            return unknown(new Syntax.Name(name, apply.nameAt(), apply.nameAt() + name.length()));
        }
        boolean isCountRight = false;
        Text usage = Text.verbatim(sheet.usage(name));
        for (Operation each : sheet.operations(name)) {
            if (each.parts() == given.size()) {
                isCountRight = true;
                usage = each.takes().isEmpty() ? usage : each.takes();
                Type type = each.type(types);
                if (type != null) {
                    Node[] nodes = nodes(given);
                    return new Typed(
                            type,
                            each.numbers() == 0
                                    ? Node.of(each, nodes)
                                    : Node.of(each, Structure.missing(type), nodes));
                }
            }
        }
        Text types1 = Text.list(types.stream().map(Type::words).toList());
        return report(
                new Problem(
                        apply.nameAt(),
                        isCountRight
                                ? Text.of("'{0}' cannot take {1}", apply.name(), types1)
                                : ofMany(apply.name(), given.size()),
                        usage));
    }

    /** Says that a function is given another number of values than it takes. */
    static Text ofMany(String name, int count) {
        return switch (count) {
            case 0 -> Text.of("'{0}' of nothing", name);
            case 1 -> Text.of("'{0}' of one value", name);
            default -> Text.of("'{0}' of {1} values", name, count);
        };
    }

    static Node[] nodes(List<Typed> given) {
        return given.stream().map(Typed::node).toArray(Node[]::new);
    }

    int newRoom() {
        return room++;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Checks with one more name. */
    Typed with(String name, int place, Type type, Supplier<Typed> body) {
        Local hidden = locals.put(name, new Local(place, type));
        Typed typed = body.get();
        if (hidden == null) {
            locals.remove(name);
        } else {
            locals.put(name, hidden);
        }
        return typed;
    }

    /** Returns the function that an expression names, or an empty text. */
    String function(Syntax syntax) {
        return syntax instanceof Syntax.Name name
                        && !locals.containsKey(name.name())
                        && sheet.isFunction(name.name())
                ? name.name()
                : "";
    }

    Consumer<Problem> problems() {
        return problems;
    }
}
