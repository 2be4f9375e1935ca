package org.chalkline.number;

import static org.junit.jupiter.api.Assertions.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the table of {@link Accuracy} against the true values that {@code oracle.py} wrote. */
@Tag("jvm")
class AccuracyTest {

    /**
     * The double nearest to the true value at x, or at x and y, and what is left of it in ulp; y is
     * x where there is none.
     */
    private record TrueValue(double x, double y, double nearest, double rest) {

        static TrueValue of(String line) {
            String[] words = line.split(" ", -1);
            int last = words.length - 1;
            return new TrueValue(
                    number(words[0]),
                    number(words[last - 2]),
                    number(words[last - 1]),
                    Double.parseDouble(words[last]));
        }

        private static double number(String bits) {
            return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        }

        boolean isIn(Interval interval) {
            return (rest < 0 ? interval.lo() < nearest : interval.lo() <= nearest)
                    && (rest > 0 ? interval.hi() > nearest : interval.hi() >= nearest);
        }

        double error(double computed) {
            return computed == nearest
                    ? Math.abs(rest)
                    : Math.abs((computed - nearest) / Math.ulp(nearest) - rest);
        }
    }

    private static Map<String, List<TrueValue>> oracle() throws IOException {
        var values = new HashMap<String, List<TrueValue>>();
        var current = new ArrayList<TrueValue>();
        var file = Objects.requireNonNull(AccuracyTest.class.getResourceAsStream("oracle.txt"));
        try (var lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(" ")) {
                    current.add(TrueValue.of(line));
                } else {
                    current = new ArrayList<>();
                    values.put(line, current);
                }
            }
        }
        return values;
    }

    @Test
    void everyFunctionHasOneLineAndNoLineIsForNothing() {
        var functions =
                Arrays.stream(Elementary.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName())
                        .sorted()
                        .toList();
        assertEquals(
                functions, Accuracy.table().stream().map(Accuracy::function).sorted().toList());
        assertEquals(
                functions,
                ElementaryFunction.ALL.stream().map(ElementaryFunction::name).sorted().toList());
    }

    @Test
    void everyFunctionKeepsItsBound() throws IOException {
        var oracle = oracle();
        assertTrue(oracle.values().stream().mapToInt(List::size).sum() >= 10_000);
        assertAll(Accuracy.table().stream().map(line -> () -> keepsBound(line, oracle)));
    }

    private static void keepsBound(Accuracy line, Map<String, List<TrueValue>> oracle) {
        var values = oracle.getOrDefault(line.function(), List.of());
        assertTrue(values.size() >= 400, () -> "too few true values of " + line);
        var function = ElementaryFunction.named(line.function());
        for (TrueValue value : values) {
            assertTrue(line.covers(value.x()) && line.covers(value.y()), value::toString);
            double computed = function.of(value.x(), value.y());
            double error = value.error(computed);
            assertTrue(
                    error <= line.ulp(),
                    () -> line.function() + " is off by " + error + " ulp at " + value);
        }
    }

    @Test
    void intervalsOfPointsContainTheTrueValueAndAreTight() throws IOException {
        var oracle = oracle();
        for (Accuracy line : Accuracy.table()) {
            var function = ElementaryFunction.named(line.function());
            for (TrueValue value : oracle.getOrDefault(line.function(), List.of())) {
                Interval y = function.of(Interval.of(value.x()), Interval.of(value.y()));
                assertTrue(value.isIn(y), () -> function.name() + " of " + value + " in " + y.lo());
                boolean isReflected = function.name().equals("gamma") && value.x() < 0;
                if (!isReflected) {
                    assertTrue(
                            y.lo() >= Outward.down(value.nearest(), 4 * (int) line.ulp())
                                    && y.hi() <= Outward.up(value.nearest(), 4 * (int) line.ulp()),
                            () -> function.name() + " of " + value + " is too wide");
                }
            }
        }
    }

    @Test
    void powersThatAreDoublesAreExact() {
        for (int x = -40; x <= 40; x++) {
            double power = 1;
            for (int n = 0; n < 60 && Math.abs(power) < 0x1p53; n++) {
                assertEquals(power, Elementary.pow(x, n), x + "^" + n);
                power *= x;
            }
        }
        for (int n = -1074; n < 1024; n++) {
            assertEquals(Math.scalb(1.0, n), Elementary.pow(2, n));
            assertEquals(n, Elementary.log2(Math.scalb(1.0, n)));
        }
        for (int n = 0; n <= 22; n++) {
            assertEquals(n, Elementary.log10(Double.parseDouble("1e" + n)));
        }
    }

    @Test
    void factorialsAndCubeRootsThatAreDoublesAreExact() {
        double factorial = 1;
        for (int n = 1; n <= 18; n++) {
            assertEquals(factorial, Elementary.gamma(n));
            factorial *= n;
        }
        for (int n = -1000; n <= 1000; n++) {
            assertEquals(n, Elementary.cbrt((double) n * n * n));
            assertEquals(5.0 * Math.abs(n), Elementary.hypot(3.0 * n, 4.0 * n));
        }
    }

    @Test
    void logarithmOfGammaBelowZeroIsExactToOneOrToItsSize() {
        // By 40 digits of mpmath; the second and third are next to zeros.
        double[][] exact = {
            {-0.5, 1.2655121234846454},
            {-2.4570247382208006, 5.619192358950097e-17},
            {-2.747682646727413, 1.0234931857070284e-15},
            {-20.5, -42.70719597482576},
            {-12345.678, -103968.03098247382},
        };
        for (double[] pair : exact) {
            assertEquals(
                    pair[1],
                    Elementary.lgamma(pair[0]),
                    0x1p-52 * Math.max(1, Math.abs(pair[1])),
                    () -> "lgamma " + pair[0]);
        }
    }
}
