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
        String apart = apart(name.name(), known);
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
        if (item.isWrong() || body.type().isWrong()) {
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
        Form form = Forms.ALL.get(apply.name());
        if (form != null && !sheet.isOwn(apply.name())) {
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
        return apply.primes() > 0 ? derivative(apply, given) : call(apply, given);
    }

    private Typed derivative(Syntax.Apply apply, List<Typed> given) {
        if (given.size() != 1 || !given.get(0).type().each().isNumber()) {
            return report(
                    new Problem(
                            apply.nameAt(),
                            Text.of("a derivative by more than one number"),
                            Text.of("a function of one number, or grad(J, q)")));
        }
        int place = room++;
        Typed variable = new Typed(Type.NUMBER, Node.of(Operations.LOCAL, place));
        Typed body = call(apply, List.of(variable));
        if (body.type().isWrong()) {
            return body;
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
        if (own != null) {
            return own;
        }
        List<Type> types = given.stream().map(Typed::type).toList();
        boolean isCountRight = false;
        for (Operation each : sheet.operations(apply.name())) {
            if (each.parts() == given.size()) {
                isCountRight = true;
                Type type = each.type(types);
                if (type != null) {
                    return new Typed(type, Node.of(each, nodes(given)));
                }
            }
        }
        Text types1 = Text.list(types.stream().map(Type::words).toList());
        Text usage = Text.verbatim(sheet.usage(apply.name()));
        return report(
                new Problem(
                        apply.nameAt(),
                        isCountRight
                                ? Text.of("'{0}' cannot take {1}", apply.name(), types1)
                                : given.isEmpty()
                                        ? Text.of("'{0}' of nothing", apply.name())
                                        : Text.of(
                                                "'{0}' cannot take so many values: {1}",
                                                apply.name(), given.size()),
                        usage));
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
