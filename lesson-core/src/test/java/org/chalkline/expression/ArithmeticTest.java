package org.chalkline.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.nn.Activation;
import org.chalkline.number.CounterRandom;
import org.chalkline.number.Decoration;
import org.chalkline.number.Distribution;
import org.chalkline.number.Distributions;
import org.chalkline.number.Interval;
import org.junit.jupiter.api.Test;

/** Each operation in each arithmetic. */
class ArithmeticTest {

    private static final int BOXES = 300;
    private static final int POINTS = 6;

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>(Operations.SIGNS);
        all.addAll(Operations.FUNCTIONS);
        return all;
    }

    private static double random(int i, int j, double from, double to) {
        return from + CounterRandom.uniform(5, i, j) * (to - from);
    }

    /** Some are wide, some narrow, some points, some whole. */
    private static Interval box(int i, int j) {
        double from = random(i, j, -4, 4);
        double width = random(i, j + 1, 0, 3);
        return switch ((i + j) % 5) {
            case 0 -> Interval.of(from, from + width);
            case 1 -> Interval.of(from, from + 1e-6 * width);
            case 2 -> Interval.of(from);
            case 3 -> Interval.of(Math.floor(from), Math.floor(from) + Math.floor(width));
            default -> Interval.of(from / 8, from / 8 + width / 8);
        };
    }

    private static double inside(Interval box, int i, int j) {
        return j == 0
                ? box.lo()
                : j == 1 ? box.hi() : Math.min(box.hi(), random(i, 100 + j, box.lo(), box.hi()));
    }

    private static void check(String what, Interval range, double value) {
        if (Double.isNaN(value)) {
            assertSame(Decoration.PARTIAL, range.decoration(), what);
        } else if (Math.abs(value) < Double.POSITIVE_INFINITY) {
            assertTrue(range.contains(value), what);
        }
    }

    @Test
    void intervalsHoldTheValues() {
        for (Operation operation : operations()) {
            for (int i = 0; i < BOXES; i++) {
                Interval x = box(i, 0);
                Interval y = box(i, 7);
                for (int k = 0; k < POINTS; k++) {
                    double a = inside(x, i, k);
                    double b = inside(y, i, (k * 5) % POINTS);
                    String what = operation.name() + " of " + a + ", " + b;
                    if (operation instanceof Unary unary) {
                        check(what, Ranges.RANGES.apply(unary, x), unary.at(a));
                    } else if (operation instanceof Binary binary) {
                        check(what, Ranges.RANGES.apply(binary, x, y), binary.at(a, b));
                    }
                }
            }
        }
    }

    @Test
    void intervalsKnowWhatConditionsHold() {
        for (int i = 0; i < 10 * BOXES; i++) {
            Interval x = box(i, 0);
            Interval y = box(i, 7);
            Truth less = Ranges.RANGES.less(x, y);
            Truth equal = Ranges.RANGES.equal(x, y);
            for (int k = 0; k < POINTS; k++) {
                double a = inside(x, i, k);
                double b = inside(y, i, (k * 5) % POINTS);
                assertTrue(less == Truth.EITHER || less == Reals.REALS.less(a, b), "less " + i);
                assertTrue(equal == Truth.EITHER || equal == Reals.REALS.equal(a, b), "equal " + i);
            }
        }
    }

    @Test
    void whatIsTooLargeForADoubleIsGreaterThanAnyNumberAndEqualToNone() {
        double large = Operations.EXP.at(1000);
        assertSame(Truth.TRUE, Reals.REALS.less(5.0, large));
        assertSame(Truth.FALSE, Reals.REALS.equal(5.0, large));
        assertSame(Truth.FALSE, Reals.REALS.less(large, Double.MAX_VALUE));
    }

    @Test
    void poleIsUndefined() {
        assertTrue(Double.isNaN(Operations.OVER.at(1, 0)));
        assertTrue(Double.isNaN(Operations.POW.at(0, -1)));
        assertTrue(Double.isNaN(Operations.LN.at(0)));
    }

    @Test
    void undefinedIntervalsLeaveConditionsUndecided() {
        Interval partial = Interval.of(1).over(Interval.of(-1, 1));
        for (Interval undefined : List.of(partial, Interval.empty(), partial.root())) {
            assertSame(Truth.UNDECIDED, Ranges.RANGES.less(undefined, Interval.of(1)));
            assertSame(Truth.UNDECIDED, Ranges.RANGES.equal(Interval.of(1), undefined));
        }
        assertSame(Truth.EITHER, Ranges.RANGES.less(Interval.of(0, 2), Interval.of(1)));
        assertSame(
                Decoration.DEFINED,
                Ranges.RANGES.either(Truth.EITHER, Interval.of(0), Interval.of(1)).decoration());
        assertSame(
                Decoration.PARTIAL,
                Ranges.RANGES.either(Truth.UNDECIDED, Interval.of(0), Interval.of(1)).decoration());
        assertThrows(Undecided.class, () -> Ranges.RANGES.single(Interval.of(0, 1)));
        assertThrows(Undecided.class, () -> Ranges.RANGES.holds(Truth.EITHER));
    }

    @Test
    void derivativesAreThoseOfSymmetricDifferences() {
        Duals<Double> duals = new Duals<>(Reals.REALS);
        for (Operation operation : operations()) {
            for (int i = 0; i < 40; i++) {
                double x = random(i, 0, -3, 3);
                double y = random(i, 1, -3, 3);
                if (operation instanceof Unary unary && !unary.name().contains("gamma")) {
                    Dual<Double> dual = duals.apply(unary, duals.variable(x, true));
                    close(
                            unary.name() + " " + x,
                            difference(unary.at(x + H), unary.at(x - H)),
                            difference(unary.at(x + H / 2), unary.at(x - H / 2)) * 2,
                            dual.slope());
                } else if (operation instanceof Binary binary) {
                    Dual<Double> byX =
                            duals.apply(binary, duals.variable(x, true), duals.variable(y, false));
                    Dual<Double> byY =
                            duals.apply(binary, duals.variable(x, false), duals.variable(y, true));
                    close(
                            binary.name() + " by x " + x + ", " + y,
                            difference(binary.at(x + H, y), binary.at(x - H, y)),
                            difference(binary.at(x + H / 2, y), binary.at(x - H / 2, y)) * 2,
                            byX.slope());
                    close(
                            binary.name() + " by y " + x + ", " + y,
                            difference(binary.at(x, y + H), binary.at(x, y - H)),
                            difference(binary.at(x, y + H / 2), binary.at(x, y - H / 2)) * 2,
                            byY.slope());
                }
            }
        }
    }

    private static final double H = 1e-5;

    private static double difference(double above, double below) {
        return (above - below) / (2 * H);
    }

    /** Compares where the differences are near each other: not at jumps. */
    private static void close(String what, double coarse, double fine, double slope) {
        double scale = Math.max(1, Math.abs(coarse));
        if (Math.abs(coarse - fine) < 1e-6 * scale) {
            assertEquals(coarse, slope, 1e-5 * scale, what);
        }
    }

    @Test
    void infinityIsEqualToItselfOnly() {
        double infinity = Double.POSITIVE_INFINITY;
        assertSame(Truth.TRUE, Reals.REALS.equal(infinity, infinity));
        assertSame(Truth.FALSE, Reals.REALS.equal(infinity, 5.0));
        assertSame(Truth.FALSE, Reals.REALS.equal(-infinity, infinity));
        assertSame(Truth.TRUE, Reals.REALS.less(5.0, infinity));
    }

    @Test
    void operationsHaveCodesOfTheirOwn() {
        List<Operation> all = operations();
        all.addAll(Operations.GRAMMAR);
        all.addAll(Chance.FUNCTIONS);
        List<String> codes = new ArrayList<>();
        for (Operation each : all) {
            assertTrue(!codes.contains(each.code()) && each.code().indexOf(' ') < 0, each.code());
            codes.add(each.code());
            assertSame(each, Operations.coded(each.code()));
        }
    }

    private static double value(String expression, double... x) {
        Sheet sheet = new Sheet();
        Variable[] variables = new Variable[x.length];
        Object[] values = new Object[x.length];
        for (int i = 0; i < x.length; i++) {
            variables[i] = new Variable("x" + i, Type.NUMBER);
            values[i] = x[i];
        }
        Compiled compiled = sheet.compile(new Source(expression, problem -> {}), variables);
        assertNotNull(compiled, expression);
        return (double) new Eval<>(Reals.REALS, sheet.program()).call(compiled.formula(), values);
    }

    @Test
    void activationsAreThoseOfNetworks() {
        for (Activation each :
                List.of(
                        Activation.RELU,
                        Activation.LEAKY_RELU,
                        Activation.ELU,
                        Activation.SELU,
                        Activation.SOFTPLUS,
                        Activation.SIGMOID,
                        Activation.TANH,
                        Activation.GELU,
                        Activation.SWISH)) {
            for (int i = -120; i <= 120; i++) {
                double z = i / 4.0;
                double expected = each.value(z);
                // 7 units in the last place of both.
                double bound = 14 * Math.abs(expected) * 0x1p-52;
                assertEquals(expected, value(each.id() + "(x0)", z), bound, each.id() + " " + z);
            }
        }
    }

    @Test
    void distributionsAreThoseOfNumbers() {
        sameDistribution("normal", new double[] {170, 6}, 150, 190);
        sameDistribution("uniform", new double[] {-1, 3}, -2, 4);
        sameDistribution("exponential", new double[] {0.5}, -1, 9);
        sameDistribution("integer", new double[] {-2, 7}, -4, 9);
        sameDistribution("binomial", new double[] {12, 0.3}, -1, 14);
        sameDistribution("poisson", new double[] {3.5}, -1, 20);
    }

    private static void sameDistribution(String name, double[] parameters, double from, double to) {
        Distribution distribution = Distributions.named(name);
        assertNotNull(distribution);
        StringBuilder rest = new StringBuilder();
        for (double each : parameters) {
            rest.append(", ").append(each);
        }
        for (int i = 0; i <= 16; i++) {
            double x = from + (to - from) * i / 16;
            double p = (i + 0.25) / 17;
            String what = name + " " + x;
            near(distribution.pdf(x, parameters), value(name + ".pdf(x0" + rest + ")", x), what);
            near(distribution.cdf(x, parameters), value(name + ".cdf(x0" + rest + ")", x), what);
            near(
                    distribution.quantile(p, parameters),
                    value(name + ".quantile(x0" + rest + ")", p),
                    what);
            if (!name.equals("binomial")) {
                near(
                        distribution.sample(3, i, 0, parameters),
                        value(name + ".sample(3, x0" + rest + ")", i),
                        what);
                near(
                        distribution.sample(3, i, 5, parameters),
                        value(name + ".sample(3, x0, 5" + rest + ")", i),
                        what);
            }
        }
    }

    private static void near(double expected, double value, String what) {
        assertEquals(expected, value, 1e-12 * Math.max(1, Math.abs(expected)), what);
    }

    @Test
    void whatTakesTooLongRunsOutOfFuel() {
        for (String each :
                List.of(
                        "count(1..1e9)",
                        "sum(sum((1..1e5)^2) for i in 1..1e5)",
                        "sum(sin'''''''''(i) for i in 1..1e3)",
                        "last(sort(1..1e6))")) {
            assertThrows(OutOfFuel.class, () -> value(each), each);
        }
    }

    @Test
    void stepsFollowFromEachOtherAndFromThePast() {
        Sheet sheet = new Sheet();
        sheet.input("step", Type.NUMBER);
        sheet.step("r", source("8"), source("r/2"));
        sheet.step("s", source("r + 1"), source("s + step"));
        sheet.step("k", source("count(past(r))"), source("sum(past(r))"));
        sheet.define("m", problem -> {}, source("mean(past(r))"));
        sheet.compileValues();
        Compiled now = sheet.compile(source("[r, s, k, m, last(past(m))]"));
        assertNotNull(now);
        Trajectory trajectory = new Trajectory(sheet.program());
        for (int i = 0; i < 3; i++) {
            trajectory.advance();
        }
        double[][] expected = {
            {8, 9, 0, 8, 8},
            {4, 10, 8, 6, 6},
            {2, 12, 12, 14 / 3.0, 14 / 3.0},
            {1, 15, 14, 3.75, 3.75}
        };
        for (int i = 0; i < expected.length; i++) {
            Object[] values = (Object[]) trajectory.eval(i).call(now.formula());
            for (int k = 0; k < values.length; k++) {
                assertEquals(expected[i][k], (double) values[k], 1e-12);
            }
        }
    }

    private static Source source(String text) {
        return new Source(text, problem -> {});
    }
}
