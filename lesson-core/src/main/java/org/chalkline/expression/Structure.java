package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;

/** How values are named, put together, taken apart and chosen. */
final class Structure {

    /** What stands in for an item that a list does not have, by its type. */
    static final int NO_NUMBER = 0;

    static final int NO_POINT = 1;
    static final int NO_CONDITION = 2;
    static final int NO_LIST = 3;

    private static final int MOST_ITEMS = 1_000_000;

    private Structure() {}

    static <T> Object constant(Eval<T> eval, Node node) {
        return eval.constant(node.numbers()[0]);
    }

    static <T> Object truth(Eval<T> eval, Node node) {
        return Truth.of(node.place(0) == 1);
    }

    static <T> Object local(Eval<T> eval, Node node) {
        return eval.local(node.place(0));
    }

    static <T> Object cell(Eval<T> eval, Node node) {
        return eval.cell(node.place(0));
    }

    static <T> Object past(Eval<T> eval, Node node) {
        return eval.past(node.place(0));
    }

    static <T> Object call(Eval<T> eval, Node node) {
        return eval.call(node.place(0), all(eval, node));
    }

    /** Calls a function for each item of the lists that it is given. */
    static <T> Object spread(Eval<T> eval, Node node) {
        List<Object> given = List.of(all(eval, node));
        Object[] all = new Object[Eval.count(given)];
        for (int i = 0; i < all.length; i++) {
            all[i] = eval.call(node.place(0), Eval.items(given, i).toArray());
        }
        return all;
    }

    static <T> Object items(Eval<T> eval, Node node) {
        return all(eval, node);
    }

    private static Object[] all(Eval<?> eval, Node node) {
        Object[] all = new Object[node.parts().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = eval.of(node.part(i));
        }
        return all;
    }

    static <T> Object numbers(Eval<T> eval, Node node) {
        Object[] all = new Object[node.numbers().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = eval.constant(node.numbers()[i]);
        }
        return all;
    }

    /** Of two lists, a list of points. */
    static <T> Object point(Eval<T> eval, Node node) {
        Object x = eval.of(node.part(0));
        Object y = eval.of(node.part(1));
        return x instanceof Object[] || y instanceof Object[]
                ? Eval.zip(Pair::new, x, y)
                : new Pair(x, y);
    }

    static <T> Object x(Eval<T> eval, Node node) {
        return coordinate(eval.of(node.part(0)), true);
    }

    static <T> Object y(Eval<T> eval, Node node) {
        return coordinate(eval.of(node.part(0)), false);
    }

    private static Object coordinate(Object of, boolean isX) {
        if (of instanceof Object[] items) {
            Object[] all = new Object[items.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = coordinate(items[i], isX);
            }
            return all;
        }
        Pair pair = (Pair) of;
        return isX ? pair.x() : pair.y();
    }

    static <T> Object index(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        double place = eval.single(node.part(1));
        if (place >= 0 && place < items.length && place == Math.floor(place)) {
            return items[(int) place];
        }
        return missing(eval, node.place(0), Double.NaN);
    }

    /** Returns what stands in for a missing value of a type. */
    static int missing(Type type) {
        return switch (type.kind()) {
            case POINT -> NO_POINT;
            case CONDITION -> NO_CONDITION;
            case LIST -> NO_LIST;
            default -> NO_NUMBER;
        };
    }

    /** Returns what stands in where there is no item. */
    static <T> Object missing(Eval<T> eval, int type, double number) {
        T none = eval.constant(number);
        return switch (type) {
            case NO_POINT -> new Pair(none, none);
            case NO_CONDITION -> Truth.UNDECIDED;
            case NO_LIST -> new Object[0];
            default -> none;
        };
    }

    static <T> Object range(Eval<T> eval, Node node) {
        double from = eval.single(node.part(0));
        double to = eval.single(node.part(1));
        double count = Math.floor(to - from + 1e-9) + 1;
        if (count > MOST_ITEMS) {
            throw new OutOfFuel();
        }
        Object[] all = new Object[count > 0 ? (int) count : 0];
        eval.spend(all.length);
        for (int i = 0; i < all.length; i++) {
            all[i] = eval.constant(from + i);
        }
        return all;
    }

    static <T> Object each(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        boolean isFiltered = node.parts().length > 2;
        List<Object> all = new ArrayList<>();
        for (Object item : items) {
            eval.bind(node.place(0), item);
            if (!isFiltered || eval.arithmetic().holds(eval.truth(node.part(2)))) {
                all.add(eval.of(node.part(1)));
            }
        }
        return all.toArray();
    }

    static <T> Object choose(Eval<T> eval, Node node) {
        Object condition = eval.of(node.part(0));
        if (condition instanceof Object[] conditions) {
            Object one = eval.of(node.part(1));
            Object other = eval.of(node.part(2));
            boolean areSingle = !(one instanceof Object[] || other instanceof Object[]);
            return Eval.zip(
                    (truth, pair) ->
                            chosen(eval, (Truth) truth, ((Pair) pair).x(), ((Pair) pair).y()),
                    conditions,
                    areSingle ? new Pair(one, other) : Eval.zip(Pair::new, one, other));
        }
        Truth truth = (Truth) condition;
        return truth.isKnown()
                ? eval.of(node.part(truth == Truth.TRUE ? 1 : 2))
                : either(eval, truth, eval.of(node.part(1)), eval.of(node.part(2)));
    }

    private static Object chosen(Eval<?> eval, Truth truth, Object one, Object other) {
        return switch (truth) {
            case TRUE -> one;
            case FALSE -> other;
            case EITHER, UNDECIDED -> either(eval, truth, one, other);
        };
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private static <T> Object either(Eval<T> eval, Truth which, Object one, Object other) {
        if (one instanceof Object[] && other instanceof Object[]) {
            return Eval.zip((a, b) -> either(eval, which, a, b), one, other);
        }
        if (one instanceof Pair a && other instanceof Pair b) {
            return new Pair(either(eval, which, a.x(), b.x()), either(eval, which, a.y(), b.y()));
        }
        if (one instanceof Truth a && other instanceof Truth b) {
            boolean isDefined =
                    which == Truth.EITHER && a != Truth.UNDECIDED && b != Truth.UNDECIDED;
            return !isDefined ? Truth.UNDECIDED : a == b ? a : Truth.EITHER;
        }
        return eval.arithmetic().either(which, (T) one, (T) other);
    }

    static <T> Object not(Eval<T> eval, Node node) {
        return not(eval.of(node.part(0)));
    }

    private static Object not(Object of) {
        if (of instanceof Truth truth) {
            return truth.not();
        }
        Object[] items = (Object[]) of;
        Object[] all = new Object[items.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = not(items[i]);
        }
        return all;
    }

    static <T> Object and(Eval<T> eval, Node node) {
        return and(eval.of(node.part(0)), eval.of(node.part(1)));
    }

    private static Object and(Object one, Object other) {
        return one instanceof Truth a && other instanceof Truth b
                ? a.and(b)
                : Eval.zip(Structure::and, one, other);
    }

    static <T> Object or(Eval<T> eval, Node node) {
        return or(eval.of(node.part(0)), eval.of(node.part(1)));
    }

    private static Object or(Object one, Object other) {
        return one instanceof Truth a && other instanceof Truth b
                ? a.or(b)
                : Eval.zip(Structure::or, one, other);
    }

    static <T> Object less(Eval<T> eval, Node node) {
        return compare(eval, true, eval.of(node.part(0)), eval.of(node.part(1)));
    }

    static <T> Object equal(Eval<T> eval, Node node) {
        return compare(eval, false, eval.of(node.part(0)), eval.of(node.part(1)));
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private static <T> Object compare(Eval<T> eval, boolean isLess, Object one, Object other) {
        if (one instanceof Object[] || other instanceof Object[]) {
            return Eval.zip((a, b) -> compare(eval, isLess, a, b), one, other);
        }
        if (one instanceof Pair a && other instanceof Pair b) {
            return and(compare(eval, false, a.x(), b.x()), compare(eval, false, a.y(), b.y()));
        }
        Arithmetic<T> arithmetic = eval.arithmetic();
        return isLess ? arithmetic.less((T) one, (T) other) : arithmetic.equal((T) one, (T) other);
    }
}
