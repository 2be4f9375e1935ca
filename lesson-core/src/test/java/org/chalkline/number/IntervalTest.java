package org.chalkline.number;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private record Operation(
            String name, DoubleBinaryOperator value, BinaryOperator<Interval> interval) {}

    private static final List<Operation> ARITHMETIC =
            List.of(
                    new Operation("+", (x, y) -> x + y, Interval::plus),
                    new Operation("-", (x, y) -> x - y, Interval::minus),
                    new Operation("*", (x, y) -> x * y, Interval::times),
                    new Operation("/", (x, y) -> y == 0 ? Double.NaN : x / y, Interval::over),
                    new Operation("min", Math::min, Interval::min),
                    new Operation("max", Math::max, Interval::max),
                    new Operation("negated", (x, y) -> -x, (x, y) -> x.negated()),
                    new Operation("abs", (x, y) -> Math.abs(x), (x, y) -> x.abs()),
                    new Operation("square", (x, y) -> x * x, (x, y) -> x.square()),
                    new Operation("root", (x, y) -> Math.sqrt(x), (x, y) -> x.root()),
                    new Operation("floor", (x, y) -> Math.floor(x), (x, y) -> x.floor()),
                    new Operation("ceil", (x, y) -> Math.ceil(x), (x, y) -> x.ceil()),
                    new Operation("round", (x, y) -> Math.floor(x + 0.5), (x, y) -> x.round()),
                    new Operation("sign", (x, y) -> Math.signum(x), (x, y) -> x.sign()),
                    new Operation("cube", (x, y) -> x * x * x, (x, y) -> cube(x)),
                    new Operation("1/cube", (x, y) -> 1 / (x * x * x), (x, y) -> perCube(x)));

    private static Interval cube(Interval x) {
        return IntervalFunctions.pow(x, Interval.of(3));
    }

    private static Interval perCube(Interval x) {
        return IntervalFunctions.pow(x, Interval.of(-3));
    }

    private static void contains(
            String name, int n, DoubleBinaryOperator value, BinaryOperator<Interval> interval) {
        Interval x = random(n, 0);
        Interval y = random(n, 4);
        Interval z = interval.apply(x, y);
        Interval part = interval.apply(inner(x, n), inner(y, n));
        assertTrue(z.contains(part), () -> name + " grows with its operands: " + n);
        for (int k = 0; k < 8; k++) {
            double px = inside(x, n, k);
            double py = inside(y, n, k + 8);
            double result = value.applyAsDouble(px, py);
            if (Double.isNaN(result) || Math.abs(result) == INFINITY) {
                continue;
            }
            assertTrue(
                    z.contains(result),
                    () -> name + ": " + px + ", " + py + " gives " + result + " in case " + n);
        }
    }

    /** Returns an interval of some size, around 0, beside it or at whole numbers. */
    private static Interval random(int n, int which) {
        double u = CounterRandom.uniform(77 + which, n, 0) - 0.5;
        double width = CounterRandom.uniform(77 + which, n, 1);
        int kind = (n + which) % 6;
        double from = kind == 0 ? 20 * u : kind == 1 ? u : kind == 2 ? 1e3 * u : 6 * u;
        width = kind == 3 ? width * 1e-6 : kind == 4 ? 0 : kind == 5 ? 40 * width : 2 * width;
        if (n % 7 == 0) {
            from = Math.floor(from);
            width = Math.floor(width * 3);
        }
        return Interval.of(from, width + from);
    }

    private static double inside(Interval x, int n, int k) {
        double u = k < 2 ? k : CounterRandom.uniform(99, n, k);
        return Math.max(x.lo(), Math.min(x.hi(), u * (x.hi() - x.lo()) + x.lo()));
    }

    private static Interval inner(Interval x, int n) {
        double one = inside(x, n, 20);
        double other = inside(x, n, 21);
        return Interval.of(Math.min(one, other), Math.max(one, other));
    }

    @Test
    void arithmeticContainsWhatItsNumbersGive() {
        for (Operation operation : ARITHMETIC) {
            for (int n = 0; n < 600; n++) {
                contains(operation.name(), n, operation.value(), operation.interval());
            }
        }
    }

    @Test
    void functionsContainWhatTheirNumbersGive() {
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            for (int n = 0; n < 400; n++) {
                contains(function.name(), n, function.value(), function.interval());
            }
        }
    }

    @Test
    void rootsContainWhatTheirNumbersGive() {
        for (int degree = 1; degree < 6; degree++) {
            int power = degree;
            for (int n = 0; n < 200; n++) {
                contains(
                        "root " + degree,
                        n,
                        (x, y) ->
                                x < 0 && power % 2 == 0
                                        ? Double.NaN
                                        : Math.signum(x) * Elementary.pow(Math.abs(x), 1.0 / power),
                        (x, y) -> widened(IntervalFunctions.root(x, power)));
            }
        }
    }

    /** The numbers of the test itself are rounded. */
    private static Interval widened(Interval x) {
        return x.isEmpty() ? x : Interval.of(Outward.down(x.lo(), 9), Outward.up(x.hi(), 9));
    }

    @Test
    void remaindersContainWhatTheirNumbersGive() {
        for (int n = 0; n < 600; n++) {
            contains(
                    "mod",
                    n,
                    (x, y) -> y == 0 ? Double.NaN : x - y * Math.floor(x / y),
                    (x, y) -> widened(x.mod(y)));
        }
        assertInterval(1, 3, Decoration.CONTINUOUS, Interval.of(11, 13).mod(Interval.of(5)));
        assertInterval(0, 5, Decoration.DEFINED, Interval.of(9, 11).mod(Interval.of(5)));
    }

    @Test
    void whatIsExactStaysAPoint() {
        Interval half = Interval.of(0.5);
        assertTrue(half.plus(Interval.of(0.25)).isPoint());
        assertTrue(half.times(Interval.of(-3)).isPoint());
        assertTrue(half.over(Interval.of(8)).isPoint());
        assertTrue(Interval.of(9).root().isPoint());
        assertTrue(cube(Interval.of(-7)).isPoint());
        assertFalse(Interval.of(0.1).plus(Interval.of(0.2)).isPoint());
        assertFalse(Interval.of(1).over(Interval.of(3)).isPoint());
        assertFalse(Interval.of(2).root().isPoint());
        assertTrue(IntervalFunctions.sin(Interval.of(0)).isPoint());
    }

    @Test
    void roundsToNeighbours() {
        Interval third = Interval.of(1).over(Interval.of(3));
        assertEquals(0.3333333333333333, third.lo());
        assertEquals(0.33333333333333337, third.hi());
        Interval sum = Interval.of(1).plus(Interval.of(1e-300));
        assertInterval(1, 1.0000000000000002, Decoration.CONTINUOUS, sum);
        Interval tiny = Interval.of(1e-300).times(Interval.of(1e-300));
        assertInterval(0, Double.MIN_VALUE, Decoration.CONTINUOUS, tiny);
        Interval large = Interval.of(1e300).square();
        assertInterval(Double.MAX_VALUE, INFINITY, Decoration.CONTINUOUS, large);
    }

    @Test
    void dividesByWhatContainsZero() {
        Interval one = Interval.of(1);
        assertInterval(0.5, INFINITY, Decoration.PARTIAL, one.over(Interval.of(0, 2)));
        assertInterval(-INFINITY, -0.5, Decoration.PARTIAL, one.over(Interval.of(-2, 0)));
        assertInterval(-INFINITY, INFINITY, Decoration.PARTIAL, one.over(Interval.of(-1, 2)));
        assertInterval(0.5, 1, Decoration.CONTINUOUS, one.over(Interval.of(1, 2)));
        assertTrue(one.over(Interval.of(0)).isEmpty());
    }

    @Test
    void saysWhereAFunctionIsUndefined() {
        Interval around = Interval.of(-1, 1);
        assertInterval(0, 1, Decoration.PARTIAL, around.root());
        assertEquals(Decoration.PARTIAL, IntervalFunctions.log(around).decoration());
        assertEquals(Decoration.PARTIAL, IntervalFunctions.log(Interval.of(0, 1)).decoration());
        assertTrue(IntervalFunctions.log(Interval.of(-2, 0)).isEmpty());
        assertTrue(IntervalFunctions.asin(Interval.of(2, 3)).isEmpty());
        assertTrue(IntervalFunctions.gamma(Interval.of(-2)).isEmpty());
        assertEquals(Decoration.PARTIAL, IntervalFunctions.gamma(around).decoration());
        assertEquals(Decoration.PARTIAL, IntervalFunctions.tan(Interval.of(1, 2)).decoration());
        assertEquals(Decoration.CONTINUOUS, IntervalFunctions.tan(around).decoration());
        // Once partial, it stays so.
        assertEquals(Decoration.PARTIAL, around.root().plus(Interval.of(1)).square().decoration());
    }

    @Test
    void saysWhereAFunctionJumps() {
        assertInterval(0, 1, Decoration.DEFINED, Interval.of(0.5, 1).floor());
        assertInterval(0, 0, Decoration.CONTINUOUS, Interval.of(0.5, 0.75).floor());
        assertInterval(-1, 1, Decoration.DEFINED, Interval.of(-2, 3).sign());
        assertInterval(0, 1, Decoration.DEFINED, Interval.of(0.49999999999999994, 0.5).round());
        assertInterval(0, 0, Decoration.CONTINUOUS, Interval.of(-0.5, 0.25).round());
        assertEquals(
                Decoration.DEFINED,
                IntervalFunctions.atan2(Interval.of(-1, 1), Interval.of(-1)).decoration());
        assertEquals(
                Decoration.CONTINUOUS,
                IntervalFunctions.atan2(Interval.of(-1, 1), Interval.of(1)).decoration());
    }

    @Test
    void knowsTheExtremaOfWaves() {
        Interval hill = IntervalFunctions.sin(Interval.of(1, 2));
        assertEquals(1, hill.hi());
        assertEquals(Elementary.sin(1), hill.lo(), 1e-15);
        Interval valley = IntervalFunctions.cos(Interval.of(3, 3.5));
        assertEquals(-1, valley.lo());
        assertTrue(valley.hi() < -0.93);
        assertInterval(-1, 1, Decoration.CONTINUOUS, IntervalFunctions.sin(Interval.of(-9, 9)));
        Interval slope = IntervalFunctions.sin(Interval.of(-1.5, 1.5));
        assertTrue(slope.lo() > -1 && slope.hi() < 1);
    }

    @Test
    void setsAreAsTheyShould() {
        Interval a = Interval.of(1, 3);
        assertInterval(1, 7, Decoration.CONTINUOUS, a.hull(Interval.of(6, 7)));
        assertTrue(a.intersects(Interval.of(3, 4)));
        assertFalse(a.intersects(Interval.of(3.5, 4)));
        assertFalse(a.intersects(Interval.empty()));
        assertTrue(a.intersection(Interval.of(4, 5)).isEmpty());
        assertTrue(a.contains(Interval.empty()));
        assertTrue(Interval.whole().contains(a));
        assertFalse(Interval.whole().contains(INFINITY) && Interval.of(1, 2).contains(3));
        assertTrue(Interval.of(Double.NaN).isEmpty());
        assertEquals(2, a.middle());
        assertEquals(2, a.width());
        assertThrows(IllegalArgumentException.class, () -> Interval.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Interval.of(Double.NaN, 1));
    }

    @Test
    void emptyStaysEmpty() {
        Interval empty = Interval.empty();
        Interval one = Interval.of(1);
        for (Operation operation : ARITHMETIC) {
            assertTrue(operation.interval().apply(empty, one).isEmpty(), operation.name());
        }
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            assertTrue(function.of(empty, one).isEmpty(), function.name());
        }
        assertTrue(one.plus(empty).isEmpty() && one.over(empty).isEmpty());
    }

    @Test
    void intervalsWithoutEndAreNoObstacle() {
        Interval all = Interval.whole();
        Interval positive = Interval.of(0, INFINITY);
        assertInterval(0, INFINITY, Decoration.CONTINUOUS, IntervalFunctions.exp(all));
        assertInterval(-1, 1, Decoration.CONTINUOUS, IntervalFunctions.tanh(all));
        assertInterval(0, INFINITY, Decoration.CONTINUOUS, all.square());
        assertInterval(0, INFINITY, Decoration.CONTINUOUS, positive.times(positive));
        assertInterval(-INFINITY, INFINITY, Decoration.CONTINUOUS, all.times(Interval.of(0, 1)));
        assertInterval(-1, 1, Decoration.CONTINUOUS, IntervalFunctions.cos(all));
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            assertFalse(function.of(all, all).isEmpty(), function.name());
        }
    }

    private static void assertInterval(
            double lo, double hi, Decoration decoration, Interval actual) {
        assertEquals(lo, actual.lo());
        assertEquals(hi, actual.hi());
        assertEquals(decoration, actual.decoration());
    }
}
