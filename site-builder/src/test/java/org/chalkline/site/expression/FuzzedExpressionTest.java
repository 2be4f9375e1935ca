package org.chalkline.site.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The small form of fuzzing: the specifications' expressions, pieces of them put together, and what
 * is dear.
 */
class FuzzedExpressionTest {

    /** A second of computing, on a machine that has other things to do, too. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int COUNT = 20_000;

    static Stream<String> dear() {
        return Stream.of(
                "(".repeat(5000) + "x" + ")".repeat(5000),
                "[".repeat(5000),
                "-".repeat(5000) + "x",
                "+".repeat(5000) + "x",
                "not ".repeat(5000) + "on",
                "√".repeat(5000) + "x",
                "|".repeat(5000),
                "x^".repeat(5000) + "x",
                "2^-".repeat(5000) + "x",
                "if on then ".repeat(5000),
                "x + ".repeat(5000) + "x",
                "x ".repeat(5000),
                "u" + "[0]".repeat(5000),
                "x" + "%".repeat(5000),
                "P" + ".x".repeat(5000),
                "x < ".repeat(5000) + "x",
                "sin(".repeat(5000),
                "f" + "'".repeat(5000) + "(x)",
                "f'''''''''(x)",
                "sin'''''''''(x)",
                "1..1e9",
                "sum(1..1e6)",
                "sum(i for i in 1..1e9)",
                "0..1/0",
                "-1/0..1/0",
                "9^9^9^9^9",
                "sum(sum(sum(i j k for i in 1..999) for j in 1..999) for k in 1..999)",
                "sum(sum((1..1e5)^2) for i in 1..1e5)",
                "sort(1..1e6)",
                "cumsum(cumsum(1..1e6))",
                "[[1..1000 for i in 1..1000] for j in 1..1000]",
                "max(random(1, 1..1e6))",
                "iterate(f, x, 1e18)",
                "iterate(f, x, 1/0)",
                "integral(integral(integral(t s r for t in [0, 1]) for s in [0, 1]) for r in [0, 1])",
                "root(root(sin(t s) for t in [0, s]) - 1 for s in [0, 9])",
                "argmin(argmin(sin(t s) for t in [0, s]) for s in [0, 9])",
                "binomial.quantile(random(1, 1..1e5), 1e5, 0.5)",
                "poisson.cdf(1..1e5, 1e4)",
                "u[1e99]",
                "1e308 1e308 - 1e308 1e308");
    }

    @ParameterizedTest
    @MethodSource("dear")
    void ends(String text) {
        assertTimeoutPreemptively(LONGEST, () -> FuzzedExpression.check(text));
    }

    @Test
    void holdsOfTheSpecifications() {
        for (String text : specified()) {
            FuzzedExpression.check(text);
        }
    }

    @Test
    void holdsOfTheirPieces() {
        List<String> pieces = new ArrayList<>();
        for (String text : specified()) {
            for (String piece : text.split("(?<=[ ,()\\[\\]])|(?=[ ,()\\[\\]])", -1)) {
                pieces.add(piece);
            }
        }
        Random random = new Random(1);
        int right = 0;
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            right += FuzzedExpression.check(text.toString()) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(COUNT / 100);
    }

    /** One expression in the place of a number of another. */
    @Test
    void holdsOfExpressionsWithinEachOther() {
        List<String> all = specified().stream().filter(FuzzedExpression::check).toList();
        Random random = new Random(2);
        int right = 0;
        for (int i = 0; i < COUNT; i++) {
            String outer = all.get(random.nextInt(all.size()));
            String inner = all.get(random.nextInt(all.size()));
            String hole = random.nextBoolean() ? "\\d+" : "\\b[anxuP]\\b";
            String text = outer.replaceFirst(hole, "(" + inner.replace("$", "") + ")");
            right += FuzzedExpression.check(text) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(COUNT / 4);
    }

    private static List<String> specified() {
        return Stream.of("right.md", "wrong.md")
                .flatMap(file -> SpecTable.read(file).stream())
                .filter(table -> table.columns().contains("expression"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cell(0))
                .toList();
    }
}
