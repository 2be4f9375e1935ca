package org.chalkline.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** The forms by their names. */
final class Forms {

    /** Those that authors call, with how they are called. */
    static final Map<String, String> USAGES =
            new TreeMap<>(
                    Map.of(
                            "integral", "integral(f, a, b)",
                            "root", "root(f, a, b)",
                            "argmin", "argmin(f, a, b)",
                            "iterate", "iterate(f, x, n)",
                            "grad", "grad(J, q)",
                            "past", "past(x)"));

    static final Map<String, Form> ALL = new LinkedHashMap<>();

    static {
        ALL.put("(", Forms::point);
        ALL.put("[", Forms::items);
        ALL.put("[i]", Forms::index);
        ALL.put("..", Forms::range);
        ALL.put("if", Forms::choose);
        ALL.put("not", (checker, apply) -> logic(checker, apply, Operations.NOT));
        ALL.put("and", (checker, apply) -> logic(checker, apply, Operations.AND));
        ALL.put("or", (checker, apply) -> logic(checker, apply, Operations.OR));
        ALL.put("<", (checker, apply) -> order(checker, apply, false, false));
        ALL.put(">", (checker, apply) -> order(checker, apply, true, false));
        ALL.put("<=", (checker, apply) -> order(checker, apply, true, true));
        ALL.put(">=", (checker, apply) -> order(checker, apply, false, true));
        ALL.put("==", (checker, apply) -> equality(checker, apply, false));
        ALL.put("!=", (checker, apply) -> equality(checker, apply, true));
        ALL.put("min", Forms::fold);
        ALL.put("max", Forms::fold);
        ALL.put("integral", (checker, apply) -> between(checker, apply, Operations.INTEGRAL));
        ALL.put("root", (checker, apply) -> between(checker, apply, Operations.ROOT));
        ALL.put("argmin", (checker, apply) -> between(checker, apply, Operations.ARGMIN));
        ALL.put("iterate", Forms::iterate);
        ALL.put("grad", Forms::gradient);
        ALL.put("past", (checker, apply) -> checker.sheet().past(checker, apply));
    }

    private Forms() {}

    /** Checks the parts; null where one is wrong. */
    private static @Nullable List<Typed> parts(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = new ArrayList<>();
        boolean isWrong = false;
        for (Syntax each : apply.given()) {
            Typed typed = each.check(checker);
            parts.add(typed);
            isWrong |= typed.type().isWrong();
        }
        return isWrong ? null : parts;
    }

    private static List<Type> types(List<Typed> parts) {
        return parts.stream().map(Typed::type).toList();
    }

    private static Typed refuse(
            Checker checker, Syntax.Apply apply, List<Typed> parts, Text expected) {
        List<Text> types = parts.stream().map(part -> part.type().words()).toList();
        String sign = apply.name().equals("==") ? "=" : apply.name();
        return checker.report(
                new Problem(
                        apply.nameAt(),
                        Text.of("'{0}' cannot take {1}", sign, Text.list(types)),
                        expected));
    }

    private static Typed point(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Type type =
                Type.spread(
                        types(parts),
                        types ->
                                types.get(0).isNumber() && types.get(1).isNumber()
                                        ? Type.POINT
                                        : null);
        boolean isNested = type != null && type.isList() && type.each().isList();
        return type == null || isNested
                ? checker.report(
                        new Problem(
                                apply.at(),
                                Text.of(
                                        "a point of {0}",
                                        Text.list(
                                                parts.stream()
                                                        .map(p -> p.type().words())
                                                        .toList())),
                                Text.of("two numbers, or two lists of numbers")))
                : new Typed(type, Node.of(Operations.POINT, Checker.nodes(parts)));
    }

    private static Typed items(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Type item = parts.isEmpty() ? Type.NUMBER : parts.get(0).type();
        for (int i = 1; i < parts.size(); i++) {
            if (!item.takes(parts.get(i).type())) {
                return checker.report(
                        apply.given().get(i),
                        Text.of("{0} in {1}", parts.get(i).type().words(), Type.list(item).words()),
                        item.words());
            }
        }
        return new Typed(Type.list(item), Node.of(Operations.ITEMS, Checker.nodes(parts)));
    }

    private static Typed index(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Type list = parts.get(0).type();
        Type at = parts.get(1).type();
        if (!list.isList()) {
            return checker.report(
                    new Problem(
                            apply.nameAt(),
                            Text.of("{0} has no items", list.words()),
                            Text.of("a list before '['; a product has round brackets")));
        }
        if (!at.isNumber()) {
            return checker.report(
                    apply.given().get(1),
                    Text.of("{0} as the place of an item", at.words()),
                    Text.of("a whole number from 0"));
        }
        Type item = list.each();
        return new Typed(
                item, Node.of(Operations.INDEX, Structure.missing(item), Checker.nodes(parts)));
    }

    private static Typed range(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        boolean fits = parts.stream().allMatch(part -> part.type().isNumber());
        return fits
                ? new Typed(Type.list(Type.NUMBER), Node.of(Operations.RANGE, Checker.nodes(parts)))
                : refuse(checker, apply, parts, Text.of("two whole numbers, as in 1..n"));
    }

    private static Typed choose(Checker checker, Syntax.Apply apply) {
        Typed condition = apply.given().get(0).check(checker);
        Typed one = apply.given().get(1).check(checker);
        Typed other = apply.given().get(2).check(checker);
        if (condition.type().isWrong() || one.type().isWrong() || other.type().isWrong()) {
            return Typed.WRONG;
        }
        if (!condition.type().each().isCondition()) {
            return checker.report(
                    apply.given().get(0),
                    Text.of("{0} where a condition belongs", condition.type().words()),
                    Text.of("a condition, such as x > 2"));
        }
        boolean isSpread = condition.type().isList();
        Type type = isSpread ? one.type().each() : one.type();
        Type second = isSpread ? other.type().each() : other.type();
        if (!type.takes(second)) {
            return checker.report(
                    apply.given().get(2),
                    Text.of("{0} after else", second.words()),
                    Text.of("{0}, as after then", type.words()));
        }
        return new Typed(
                isSpread ? Type.list(type).named(condition.type().names()) : type,
                Node.of(Operations.IF, condition.node(), one.node(), other.node()));
    }

    private static Typed logic(Checker checker, Syntax.Apply apply, Operation operation) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Type type =
                Type.spread(
                        types(parts),
                        types ->
                                types.stream().allMatch(Type::isCondition) ? Type.CONDITION : null);
        return type == null
                ? refuse(checker, apply, parts, Text.of("conditions, such as x > 2"))
                : new Typed(type, Node.of(operation, Checker.nodes(parts)));
    }

    /** Makes {@code a > b} of {@code b < a}, and {@code a >= b} of {@code not a < b}. */
    private static Typed order(
            Checker checker, Syntax.Apply apply, boolean isTurned, boolean isContrary) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Type type =
                Type.spread(
                        types(parts),
                        types -> types.stream().allMatch(Type::isNumber) ? Type.CONDITION : null);
        if (type == null) {
            return refuse(checker, apply, parts, Text.of("numbers"));
        }
        Node one = parts.get(isTurned ? 1 : 0).node();
        Node other = parts.get(isTurned ? 0 : 1).node();
        Node less = Node.of(Operations.LESS, one, other);
        return new Typed(type, isContrary ? Node.of(Operations.NOT, less) : less);
    }

    private static Typed equality(Checker checker, Syntax.Apply apply, boolean isContrary) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        if (parts.stream().anyMatch(part -> part.type().kind() == Type.Kind.OPTION)) {
            return refuse(checker, apply, parts, Text.of("'is' between a choice and a word"));
        }
        Type type =
                Type.spread(
                        types(parts),
                        types ->
                                types.get(0).equals(types.get(1)) && !types.get(0).isCondition()
                                        ? Type.CONDITION
                                        : null);
        if (type == null) {
            return refuse(checker, apply, parts, Text.of("two numbers, or two points"));
        }
        Node equal = Node.of(Operations.EQUAL, Checker.nodes(parts));
        return new Typed(type, isContrary ? Node.of(Operations.NOT, equal) : equal);
    }

    /** The least or greatest of any count of values. */
    private static Typed fold(Checker checker, Syntax.Apply apply) {
        List<Typed> parts = parts(checker, apply);
        if (parts == null) {
            return Typed.WRONG;
        }
        Typed all = parts.isEmpty() ? Typed.WRONG : parts.get(0);
        if (parts.size() < 2) {
            return checker.call(apply, parts);
        }
        for (Typed each : parts.subList(1, parts.size())) {
            all = all.type().isWrong() ? all : checker.call(apply, List.of(all, each));
        }
        return all;
    }

    /** A function between two bounds: by its name, or {@code f(x) for x in [a, b]}. */
    private static Typed between(Checker checker, Syntax.Apply apply, Operation operation) {
        int place = checker.newRoom();
        List<Syntax> given = apply.given();
        Typed body;
        List<Syntax> bounds;
        if (given.size() == 1
                && given.get(0) instanceof Syntax.Each each
                && each.filter() == null
                && each.list() instanceof Syntax.Apply list
                && list.name().equals("[")
                && list.given().size() == 2) {
            bounds = list.given();
            body =
                    checker.with(
                            each.item().name(),
                            place,
                            Type.NUMBER,
                            () -> each.body().check(checker));
        } else if (given.size() == 3 && !checker.function(given.get(0)).isEmpty()) {
            bounds = given.subList(1, 3);
            body = called(checker, given.get(0), local(place, Type.NUMBER));
        } else {
            String name = apply.name();
            return checker.report(
                    new Problem(
                            apply.nameAt(),
                            Text.of("'{0}' is called in another way", name),
                            Text.of(
                                    "{0} or {1}",
                                    USAGES.getOrDefault(name, ""),
                                    name + "(f(x) for x in [a, b])")));
        }
        Typed from = number(checker, bounds.get(0));
        Typed to = number(checker, bounds.get(1));
        if (!body.type().isWrong() && !body.type().isNumber()) {
            return checker.report(
                    given.get(0),
                    Text.of("{0} where a number belongs", body.type().words()),
                    Text.of("a function whose values are numbers"));
        }
        return body.type().isWrong() || from.type().isWrong() || to.type().isWrong()
                ? Typed.WRONG
                : new Typed(
                        Type.NUMBER,
                        Node.of(operation, place, from.node(), to.node(), body.node()));
    }

    private static Typed local(int place, Type type) {
        return new Typed(type, Node.of(Operations.LOCAL, place));
    }

    private static Typed called(Checker checker, Syntax function, Typed... given) {
        String name = checker.function(function);
        return checker.call(
                new Syntax.Apply(name, 0, List.of(), function.at(), function.at(), function.end()),
                List.of(given));
    }

    private static Typed number(Checker checker, Syntax syntax) {
        Typed typed = syntax.check(checker);
        return Type.NUMBER.takes(typed.type())
                ? typed
                : checker.report(
                        syntax,
                        Text.of("{0} where a number belongs", typed.type().words()),
                        Text.of("a number"));
    }

    private static Typed usage(Checker checker, Syntax.Apply apply) {
        return checker.report(
                new Problem(
                        apply.nameAt(),
                        Text.of("'{0}' is called in another way", apply.name()),
                        Text.verbatim(USAGES.getOrDefault(apply.name(), ""))));
    }

    private static Typed iterate(Checker checker, Syntax.Apply apply) {
        List<Syntax> given = apply.given();
        if (given.size() != 3 || checker.function(given.get(0)).isEmpty()) {
            return usage(checker, apply);
        }
        Typed start = given.get(1).check(checker);
        Typed count = number(checker, given.get(2));
        if (start.type().isWrong() || count.type().isWrong()) {
            return Typed.WRONG;
        }
        int place = checker.newRoom();
        Typed body = called(checker, given.get(0), local(place, start.type()));
        if (!start.type().takes(body.type())) {
            return checker.report(
                    given.get(0),
                    Text.of("{0} after a step from {1}", body.type().words(), start.type().words()),
                    start.type().words());
        }
        return body.type().isWrong()
                ? body
                : new Typed(
                        start.type(),
                        Node.of(
                                Operations.ITERATE,
                                place,
                                start.node(),
                                count.node(),
                                body.node()));
    }

    private static Typed gradient(Checker checker, Syntax.Apply apply) {
        List<Syntax> given = apply.given();
        if (given.size() != 2 || checker.function(given.get(0)).isEmpty()) {
            return usage(checker, apply);
        }
        Typed at = given.get(1).check(checker);
        if (at.type().isWrong()) {
            return at;
        }
        if (!at.type().isPoint()) {
            return checker.report(
                    given.get(1),
                    Text.of("{0} where a point belongs", at.type().words()),
                    Text.of("a point, as in grad(J, (w, b))"));
        }
        int x = checker.newRoom();
        int y = checker.newRoom();
        Node place =
                Node.of(
                        Operations.POINT,
                        Node.of(Operations.LOCAL, x),
                        Node.of(Operations.LOCAL, y));
        Typed body = called(checker, given.get(0), new Typed(Type.POINT, place));
        if (!body.type().isWrong() && !body.type().isNumber()) {
            return checker.report(
                    given.get(0),
                    Text.of("{0} where a number belongs", body.type().words()),
                    Text.of("a function whose values are numbers"));
        }
        return body.type().isWrong()
                ? body
                : new Typed(
                        Type.POINT,
                        new Node(
                                Operations.GRADIENT,
                                new double[] {x, y},
                                new Node[] {at.node(), body.node()}));
    }
}
