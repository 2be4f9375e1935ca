package org.chalkline.expression;

/** Functions of lists. */
final class Lists {

    private Lists() {}

    static <T> Object count(Eval<T> eval, Node node) {
        int count = 0;
        Object open = eval.constant(0);
        for (Object item : eval.items(node.part(0))) {
            if (item instanceof Truth truth && !truth.isKnown()) {
                T one = eval.arithmetic().either(truth, eval.constant(0), eval.constant(1));
                open = eval.spread(Operations.PLUS, open, one);
            } else {
                count += item == Truth.FALSE ? 0 : 1;
            }
        }
        return eval.spread(Operations.PLUS, open, eval.constant(count));
    }

    static <T> Object all(Eval<T> eval, Node node) {
        Truth all = Truth.TRUE;
        for (Object item : eval.items(node.part(0))) {
            all = all.and((Truth) item);
        }
        return all;
    }

    static <T> Object any(Eval<T> eval, Node node) {
        Truth any = Truth.FALSE;
        for (Object item : eval.items(node.part(0))) {
            any = any.or((Truth) item);
        }
        return any;
    }

    static <T> Object sum(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        return items.length == 0 ? Structure.missing(eval, node.place(0), 0) : sum(eval, items);
    }

    private static <T> Object sum(Eval<T> eval, Object[] items) {
        if (items.length == 0) {
            return eval.constant(0);
        }
        eval.spend(items.length);
        Object sum = items[0];
        for (int i = 1; i < items.length; i++) {
            sum = eval.spread(Operations.PLUS, sum, items[i]);
        }
        return sum;
    }

    static <T> Object mean(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        return items.length == 0
                ? Structure.missing(eval, node.place(0), Double.NaN)
                : mean(eval, items);
    }

    private static <T> Object mean(Eval<T> eval, Object[] items) {
        T count = eval.constant(items.length == 0 ? Double.NaN : items.length);
        return eval.spread(Operations.OVER, sum(eval, items), count);
    }

    /** The standard deviation of a sample: the squares are divided by n − 1. */
    static <T> Object sd(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        Object away = eval.spread(Operations.MINUS, items, mean(eval, items));
        Object[] squares = (Object[]) eval.spread(Operations.TIMES, away, away);
        T count = eval.constant(items.length < 2 ? Double.NaN : items.length - 1);
        Object variance = eval.spread(Operations.OVER, sum(eval, squares), count);
        return eval.spread(Operations.SQRT, variance);
    }

    static <T> Object least(Eval<T> eval, Node node) {
        return fold(eval, Operations.MIN, eval.items(node.part(0)));
    }

    static <T> Object greatest(Eval<T> eval, Node node) {
        return fold(eval, Operations.MAX, eval.items(node.part(0)));
    }

    private static <T> Object fold(Eval<T> eval, Binary function, Object[] items) {
        Object all = items.length == 0 ? eval.constant(Double.NaN) : items[0];
        eval.spend(items.length);
        for (int i = 1; i < items.length; i++) {
            all = eval.spread(function, all, items[i]);
        }
        return all;
    }

    static <T> Object dot(Eval<T> eval, Node node) {
        Object x = eval.of(node.part(0));
        Object y = eval.of(node.part(1));
        if (x instanceof Pair a && y instanceof Pair b) {
            x = new Object[] {a.x(), a.y()};
            y = new Object[] {b.x(), b.y()};
        }
        return sum(eval, (Object[]) eval.spread(Operations.TIMES, x, y));
    }

    static <T> Object cumsum(Eval<T> eval, Node node) {
        Object[] all = eval.items(node.part(0)).clone();
        eval.spend(all.length);
        for (int i = 1; i < all.length; i++) {
            all[i] = eval.spread(Operations.PLUS, all[i - 1], all[i]);
        }
        return all;
    }

    static <T> Object last(Eval<T> eval, Node node) {
        Object[] items = eval.items(node.part(0));
        return items.length == 0
                ? Structure.missing(eval, node.place(0), Double.NaN)
                : items[items.length - 1];
    }

    static <T> Object sort(Eval<T> eval, Node node) {
        return sorted(eval, node);
    }

    /** Merges, so that equal numbers keep their order on every machine. */
    private static <T> Object[] sorted(Eval<T> eval, Node node) {
        Object[] all = eval.items(node.part(0)).clone();
        // A list of a million items is halved 20 times.
        eval.spend(Math.min(all.length, Eval.FUEL / 20) * 20);
        sort(eval, all, all.clone(), 0, all.length);
        return all;
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private static <T> void sort(Eval<T> eval, Object[] all, Object[] from, int start, int end) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) / 2;
        sort(eval, from, all, start, middle);
        sort(eval, from, all, middle, end);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean isRight =
                    left == middle
                            || (right < end && before(eval, (T) from[right], (T) from[left]));
            all[i] = from[isRight ? right++ : left++];
        }
    }

    private static <T> boolean before(Eval<T> eval, T one, T other) {
        double x = eval.arithmetic().single(one);
        double y = eval.arithmetic().single(other);
        // What is undefined comes last.
        return x < y || (Double.isNaN(y) && !Double.isNaN(x));
    }

    static <T> Object median(Eval<T> eval, Node node) {
        return quantile(eval, sorted(eval, node), 0.5);
    }

    static <T> Object quantile(Eval<T> eval, Node node) {
        return quantile(eval, sorted(eval, node), eval.single(node.part(1)));
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private static <T> boolean isUndefined(Eval<T> eval, Object[] sorted) {
        return Double.isNaN(eval.arithmetic().single((T) sorted[sorted.length - 1]));
    }

    /** On the straight line between the two nearest, as spreadsheets and NumPy do. */
    private static <T> Object quantile(Eval<T> eval, Object[] sorted, double part) {
        if (sorted.length == 0 || !(part >= 0 && part <= 1) || isUndefined(eval, sorted)) {
            return eval.constant(Double.NaN);
        }
        double place = part * (sorted.length - 1);
        int low = (int) Math.floor(place);
        if (place == low) {
            return sorted[low];
        }
        Object step = eval.spread(Operations.MINUS, sorted[low + 1], sorted[low]);
        Object way = eval.spread(Operations.TIMES, eval.constant(place - low), step);
        return eval.spread(Operations.PLUS, sorted[low], way);
    }
}
