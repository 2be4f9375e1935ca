package org.chalkline.expression;

/** Functions of functions. A node's numbers say which variables its last part has. */
final class Calculus {

    private static final int PROBES = 200;
    private static final int HALVINGS = 200;
    private static final double GOLDEN = 0.6180339887498949;
    private static final int MOST_SPLITS = 14;
    private static final double PRECISION = 1e-11;

    // Gauss–Legendre with 7 places on [−1, 1], and Kronrod's 8 between them.
    private static final double[] PLACES = {
        0.0,
        0.20778495500789848,
        0.4058451513773972,
        0.5860872354676911,
        0.7415311855993945,
        0.8648644233597691,
        0.9491079123427585,
        0.9914553711208126
    };
    private static final double[] KRONROD = {
        0.20948214108472782,
        0.20443294007529889,
        0.19035057806478542,
        0.1690047266392679,
        0.14065325971552592,
        0.10479001032225019,
        0.06309209262997856,
        0.022935322010529224
    };
    private static final double[] GAUSS = {
        0.4179591836734694, 0.3818300505051189, 0.27970539148927664, 0.1294849661688697
    };

    private Calculus() {}

    /** The derivative: parts are the place and what is differentiated. */
    static <T> Object derivative(Eval<T> eval, Node node) {
        return derivative(eval, node, node.place(1), eval.number(node.part(0)));
    }

    private static <T> Object derivative(Eval<T> eval, Node node, int order, T at) {
        if (order == 0) {
            eval.bind(node.place(0), at);
            return eval.of(node.part(1));
        }
        Eval<Dual<T>> inner = eval.differentiating();
        Dual<T> variable = ((Duals<T>) inner.arithmetic()).variable(at, true);
        Object value = derivative(inner, node, order - 1, variable);
        eval.spendAs(inner);
        return slope(value);
    }

    private static Object slope(Object value) {
        if (value instanceof Object[] items) {
            Object[] all = new Object[items.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = slope(items[i]);
            }
            return all;
        }
        return value instanceof Pair pair
                ? new Pair(slope(pair.x()), slope(pair.y()))
                : ((Dual<?>) value).slope();
    }

    /** The gradient: parts are the point and what is differentiated. */
    static <T> Object gradient(Eval<T> eval, Node node) {
        Pair at = (Pair) eval.of(node.part(0));
        return new Pair(partial(eval, node, at, true), partial(eval, node, at, false));
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private static <T> Object partial(Eval<T> eval, Node node, Pair at, boolean isByX) {
        Eval<Dual<T>> inner = eval.differentiating();
        Duals<T> duals = (Duals<T>) inner.arithmetic();
        inner.bind(node.place(0), duals.variable((T) at.x(), isByX));
        inner.bind(node.place(1), duals.variable((T) at.y(), !isByX));
        Object value = inner.of(node.part(1));
        eval.spendAs(inner);
        return slope(value);
    }

    /** A function of a double. */
    private interface Real {
        double at(double x);
    }

    /** Returns the last part of a node as a function of its variable. */
    private static <T> Real real(Eval<T> eval, Node node) {
        Node body = node.part(node.parts().length - 1);
        return x -> {
            eval.bind(node.place(0), eval.constant(x));
            return eval.single(body);
        };
    }

    private static void refuse(Eval<?> eval, Node node) {
        if (eval.arithmetic() != Reals.REALS) {
            throw new Undecided(node.operation().name());
        }
    }

    /** The integral: parts are its bounds and what is integrated. */
    static <T> Object integral(Eval<T> eval, Node node) {
        refuse(eval, node);
        double from = eval.single(node.part(0));
        double to = eval.single(node.part(1));
        return eval.constant(integral(real(eval, node), from, to, MOST_SPLITS));
    }

    /** Splits in halves until Gauss and Kronrod agree. */
    private static double integral(Real function, double from, double to, int splits) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double kronrod = 0;
        double gauss = 0;
        for (int i = 0; i < PLACES.length; i++) {
            double away = half * PLACES[i];
            double both =
                    i == 0
                            ? function.at(middle)
                            : function.at(middle - away) + function.at(middle + away);
            kronrod += KRONROD[i] * both;
            gauss += i % 2 == 0 ? GAUSS[i / 2] * both : 0;
        }
        boolean agree = Math.abs(kronrod - gauss) <= PRECISION * Math.max(1, Math.abs(kronrod));
        return agree || splits == 0 || Double.isNaN(kronrod)
                ? half * kronrod
                : integral(function, from, middle, splits - 1)
                        + integral(function, middle, to, splits - 1);
    }

    /**
     * The first root: parts are the bounds and what is to be 0; undefined where no sign changes.
     */
    static <T> Object root(Eval<T> eval, Node node) {
        refuse(eval, node);
        double from = eval.single(node.part(0));
        double to = eval.single(node.part(1));
        return eval.constant(root(real(eval, node), from, to));
    }

    private static double root(Real function, double from, double to) {
        double low = from;
        double atLow = function.at(low);
        for (int i = 1; i <= PROBES && atLow != 0; i++) {
            double high = from + (to - from) * i / PROBES;
            double atHigh = function.at(high);
            if (atLow * atHigh <= 0) {
                return halved(function, low, atLow, high);
            }
            low = high;
            atLow = atHigh;
        }
        return atLow == 0 ? low : Double.NaN;
    }

    private static double halved(Real function, double from, double atFrom, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            double at = function.at(middle);
            if (at == 0) {
                return middle;
            }
            if ((at < 0) == (atFrom < 0)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        // A pole changes sign, too.
        boolean isRoot = Math.abs(function.at(high)) <= Math.max(1, Math.abs(atFrom));
        return !isRoot
                ? Double.NaN
                : Math.abs(function.at(low)) < Math.abs(function.at(high)) ? low : high;
    }

    /** Where a function is least: parts are the bounds and the function. */
    static <T> Object argmin(Eval<T> eval, Node node) {
        refuse(eval, node);
        double from = eval.single(node.part(0));
        double to = eval.single(node.part(1));
        return eval.constant(argmin(real(eval, node), from, to));
    }

    private static double argmin(Real function, double from, double to) {
        double step = (to - from) / PROBES;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= PROBES; i++) {
            double at = function.at(from + step * i);
            if (at < least) {
                least = at;
                best = i;
            }
        }
        double low = from + step * Math.max(0, best - 1);
        double high = from + step * Math.min(PROBES, best + 1);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = function.at(left);
        double atRight = function.at(right);
        for (int i = 0; i < HALVINGS && left < right; i++) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = function.at(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = function.at(right);
            }
        }
        double inner = atLeft <= atRight ? left : right;
        double probe = from + step * best;
        return function.at(inner) <= least
                ? inner
                : least < Double.POSITIVE_INFINITY ? probe : Double.NaN;
    }

    /** What repeating makes: parts are the start, how often, and what is repeated. */
    static <T> Object iterate(Eval<T> eval, Node node) {
        Object value = eval.of(node.part(0));
        double count = eval.single(node.part(1));
        for (double i = 0; i < count; i++) {
            eval.bind(node.place(0), value);
            value = eval.of(node.part(2));
        }
        return value;
    }
}
