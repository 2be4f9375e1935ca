package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Computes expressions over one setting of a figure's inputs. The value of each name is computed
 * once, when it is first needed.
 *
 * <p>A value is a number T, a {@link Pair}, a {@link Truth}, or an {@code Object[]} of values.
 */
public final class Eval<T> {

    /** More than this takes a reader's device too long for one view. */
    public static final int FUEL = 2_000_000;

    private final Arithmetic<T> arithmetic;
    private final Program program;
    private final @Nullable Object[] values;
    private final @Nullable Eval<?> outer;
    private @Nullable Eval<T> common;
    private boolean[] changing = {};
    private Object[][] pasts = {};
    private @Nullable Object[] frame = {};
    private int fuel = FUEL;
    private int cost = 1;

    /**
     * Starts at a setting.
     *
     * @param inputs the values from outside
     */
    public Eval(Arithmetic<T> arithmetic, Program program, Object... inputs) {
        this(arithmetic, program, inputs, null);
    }

    private Eval(
            Arithmetic<T> arithmetic, Program program, Object[] inputs, @Nullable Eval<?> outer) {
        this.arithmetic = arithmetic;
        this.program = program;
        this.outer = outer;
        values = new Object[program.inputs() + program.cells().length];
        System.arraycopy(inputs, 0, values, 0, inputs.length);
    }

    Arithmetic<T> arithmetic() {
        return arithmetic;
    }

    /** Says what is kept of the steps so far: a list for each of the program's pasts. */
    public void remember(Object[][] kept) {
        pasts = kept;
    }

    /**
     * Takes what does not change from step to step from another evaluation.
     *
     * @param which of the values change
     */
    Eval<T> sharing(Eval<T> other, boolean[] which) {
        common = other;
        changing = which;
        return this;
    }

    /** Returns the value of a formula for values of its variables. */
    public Object call(Formula formula, Object... variables) {
        @Nullable Object[] before = frame;
        frame = new Object[formula.room()];
        System.arraycopy(variables, 0, frame, 0, variables.length);
        Object value = of(formula.body());
        frame = before;
        return value;
    }

    /** Returns how much was computed so far, in nodes. */
    public int spent() {
        return FUEL - fuel;
    }

    /** Pays for some operations on numbers. */
    void spend(int operations) {
        if (operations > fuel / cost) {
            fuel = 0;
            throw new OutOfFuel();
        }
        fuel -= operations * cost;
    }

    Object of(Node node) {
        fuel -= cost;
        if (fuel < 0) {
            throw new OutOfFuel();
        }
        return node.operation().value(this, node);
    }

    Object call(int function, Object... variables) {
        return call(program.functions()[function], variables);
    }

    Object local(int place) {
        return Objects.requireNonNull(frame[place]);
    }

    void bind(int place, Object value) {
        frame[place] = value;
    }

    Object cell(int place) {
        Object value = values[place];
        if (value == null) {
            value = compute(place);
            values[place] = value;
        }
        return value;
    }

    private Object compute(int place) {
        if (outer != null) {
            return lifted(outer.cell(place));
        }
        if (place < program.inputs()) {
            // What steps start with may follow from each other.
            return call(program.start(place));
        }
        return common != null && !changing[place]
                ? common.cell(place)
                : call(program.cells()[place - program.inputs()]);
    }

    Object past(int place) {
        if (outer != null) {
            return lifted(outer.past(place));
        }
        // Before the first step there is nothing.
        return place < pasts.length ? pasts[place] : new Object[0];
    }

    /** Returns what computes with derivatives where this computes without. */
    Eval<Dual<T>> differentiating() {
        Eval<Dual<T>> inner = new Eval<>(new Duals<>(arithmetic), program, new Object[0], this);
        inner.frame = new Object[frame.length];
        inner.fuel = fuel;
        // A product of numbers with their derivatives takes three products.
        inner.cost = Math.min(3 * cost, FUEL);
        return inner;
    }

    /** Takes over what an evaluation within this one has spent. */
    void spendAs(Eval<?> inner) {
        fuel = inner.fuel;
    }

    /** Returns a value of the arithmetic within as one of this arithmetic. */
    @SuppressWarnings("unchecked") // Only where this differentiates what outer computes.
    private Object lifted(Object value) {
        if (value instanceof Object[] items) {
            Object[] lifted = new Object[items.length];
            for (int i = 0; i < items.length; i++) {
                lifted[i] = lifted(items[i]);
            }
            return lifted;
        }
        if (value instanceof Pair pair) {
            return new Pair(lifted(pair.x()), lifted(pair.y()));
        }
        return value instanceof Truth
                ? value
                : ((Duals<Object>) (Arithmetic<?>) arithmetic).constant(value);
    }

    /** Returns the number that an expression is. */
    @SuppressWarnings("unchecked") // The types of expressions were checked.
    T number(Node node) {
        return (T) of(node);
    }

    Truth truth(Node node) {
        return (Truth) of(node);
    }

    Object[] items(Node node) {
        return (Object[]) of(node);
    }

    /** Returns the whole number that an expression is. */
    double single(Node node) {
        return arithmetic.single(number(node));
    }

    T constant(double value) {
        return arithmetic.of(value);
    }

    /** Applies a function to a number, to a point's coordinates, or to the items of a list. */
    @SuppressWarnings("unchecked") // The types of expressions were checked.
    Object spread(Unary function, Object x) {
        if (x instanceof Object[] items) {
            spend(items.length);
            Object[] all = new Object[items.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = spread(function, items[i]);
            }
            return all;
        }
        if (x instanceof Pair pair) {
            return new Pair(spread(function, pair.x()), spread(function, pair.y()));
        }
        return arithmetic.apply(function, (T) x);
    }

    /** As {@link #spread(Unary, Object)}; of lists, item by item. */
    @SuppressWarnings("unchecked") // The types of expressions were checked.
    Object spread(Binary function, Object x, Object y) {
        if (x instanceof Object[] || y instanceof Object[]) {
            Object[] all = zip((a, b) -> spread(function, a, b), x, y);
            spend(all.length);
            return all;
        }
        if (x instanceof Pair || y instanceof Pair) {
            return new Pair(
                    spread(
                            function,
                            x instanceof Pair a ? a.x() : x,
                            y instanceof Pair b ? b.x() : y),
                    spread(
                            function,
                            x instanceof Pair a ? a.y() : x,
                            y instanceof Pair b ? b.y() : y));
        }
        return arithmetic.apply(function, (T) x, (T) y);
    }

    /**
     * Returns how many items the lists among some values have, or −1 if none is a list.
     *
     * @throws Unequal if they have not as many
     */
    static int count(List<Object> given) {
        int count = -1;
        for (Object each : given) {
            if (each instanceof Object[] items) {
                if (count >= 0 && count != items.length) {
                    throw new Unequal(count, items.length);
                }
                count = items.length;
            }
        }
        return count;
    }

    /** Returns an item of each list among some values, and the others as they are. */
    static List<Object> items(List<Object> given, int place) {
        List<Object> all = new ArrayList<>();
        for (Object each : given) {
            all.add(each instanceof Object[] items ? items[place] : each);
        }
        return all;
    }

    /** Makes something of two values. */
    interface Joiner {
        Object of(Object one, Object other);
    }

    /** Joins lists item by item, or each item of one with the other. */
    static Object[] zip(Joiner joiner, Object x, Object y) {
        Object[] one = x instanceof Object[] items ? items : null;
        Object[] other = y instanceof Object[] items ? items : null;
        if (one != null && other != null && one.length != other.length) {
            throw new Unequal(one.length, other.length);
        }
        Object[] all = new Object[one != null ? one.length : other == null ? 0 : other.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = joiner.of(one == null ? x : one[i], other == null ? y : other[i]);
        }
        return all;
    }
}
