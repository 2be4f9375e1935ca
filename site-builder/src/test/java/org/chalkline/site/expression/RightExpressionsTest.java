package org.chalkline.site.expression;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.expression.Coded;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Program;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Trajectory;
import org.chalkline.expression.Truth;
import org.chalkline.expression.Type;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Computes the expressions of {@code right.md}, also as a page carries them. */
class RightExpressionsTest {

    private static final String FILE = "right.md";
    private static final int STEPS = 3;
    private static final MathContext TEN_DIGITS = new MathContext(10);

    @TestFactory
    Stream<DynamicTest> haveTheirValue() {
        List<DynamicTest> tests = new ArrayList<>();
        List<SpecTable.Row> names = new ArrayList<>();
        boolean isOpen = false;
        for (SpecTable table : SpecTable.read(FILE)) {
            if (table.columns().contains("expression")) {
                Figure figure = new Figure(names);
                table.rows().forEach(row -> tests.add(test(figure, row)));
                isOpen = false;
            } else {
                if (!isOpen) {
                    names = new ArrayList<>();
                }
                names.addAll(table.rows());
                isOpen = true;
            }
        }
        return tests.stream();
    }

    @Test
    void holdEachFunction() {
        String all =
                SpecTable.read(FILE).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.cell(0))
                        .collect(Collectors.joining("\n"));
        assertThat(Sheet.functions()).allMatch(name -> all.contains(name + "("));
    }

    @Test
    void standInTheGuide() throws IOException {
        for (String language : List.of("en", "zh-CN")) {
            String guide = Files.readString(Path.of("../content", language, "guide", "plots.md"));
            assertThat(Sheet.functions())
                    .as(language)
                    .allMatch(
                            name ->
                                    guide.contains("`" + name + "`")
                                            || guide.contains("`" + name + "("));
        }
    }

    private static DynamicTest test(Figure figure, SpecTable.Row row) {
        return DynamicTest.dynamicTest(
                row.cell(0),
                URI.create("classpath:/org/chalkline/site/expression/right.md?line=" + row.line()),
                () -> {
                    Formula formula = figure.formula(row.cell(0));
                    assertThat(written(figure.value(formula)))
                            .as(row.cell(0))
                            .isEqualTo(row.cell(1));
                    Coded carried = Coded.of(formula);
                    Coded arrived = new Coded(carried.room(), carried.code(), carried.numbers());
                    assertThat(written(figure.value(arrived.formula()))).isEqualTo(row.cell(1));
                });
    }

    /** The names of a section. */
    private static final class Figure {

        private final Sheet sheet = new Sheet();
        private final boolean hasSteps;

        Figure(List<SpecTable.Row> names) {
            hasSteps = names.stream().anyMatch(row -> row.cells().size() > 2);
            sheet.input("on", Type.CONDITION);
            sheet.input("shape", Type.option(List.of("circle", "square")));
            if (hasSteps) {
                sheet.input("step", Type.NUMBER);
            }
            for (SpecTable.Row row : names) {
                if (row.cells().size() > 2) {
                    sheet.step(row.cell(0), source(row.cell(1)), source(row.cell(2)));
                }
            }
            for (SpecTable.Row row : names) {
                if (row.cells().size() == 2) {
                    sheet.define(row.cell(0), Figure::fail, source(row.cell(1)));
                }
            }
            sheet.compileValues();
            sheet.checkFunctions();
        }

        private static Source source(String text) {
            return new Source(text, Figure::fail);
        }

        private static void fail(Problem problem) {
            throw new AssertionError(problem.toString());
        }

        Formula formula(String text) {
            Compiled compiled = requireNonNull(sheet.compile(source(text)));
            return compiled.formula();
        }

        Object value(Formula formula) {
            Program program = sheet.program();
            if (!hasSteps) {
                return new Eval<>(Reals.REALS, program, Truth.TRUE, 1.0).call(formula);
            }
            Trajectory trajectory = new Trajectory(program, Truth.TRUE, 1.0);
            for (int i = 0; i < STEPS; i++) {
                trajectory.advance();
            }
            return trajectory.eval(STEPS).call(formula);
        }
    }

    private static String written(Object value) {
        if (value instanceof Object[] items) {
            return Arrays.stream(items)
                    .map(RightExpressionsTest::written)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Pair pair) {
            return "(" + written(pair.x()) + ", " + written(pair.y()) + ")";
        }
        if (value instanceof Truth truth) {
            return truth == Truth.TRUE ? "true" : truth == Truth.FALSE ? "false" : "undecided";
        }
        return number((double) value);
    }

    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "undefined";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "−∞";
        }
        BigDecimal rounded = new BigDecimal(number).round(TEN_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        boolean isPlain = rounded.signum() == 0 || (exponent >= -5 && exponent < 15);
        return isPlain
                ? rounded.toPlainString()
                : rounded.toString().replace("E+", "e").replace("E", "e");
    }
}
