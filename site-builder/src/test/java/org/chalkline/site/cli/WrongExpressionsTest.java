package org.chalkline.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.expression.SpecTable;
import org.chalkline.site.markdown.SpecFile;
import org.chalkline.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compares what is told of the expressions of {@code wrong.md}, in both languages. */
class WrongExpressionsTest {

    private static final String FILE = "wrong.md";
    private static final Pattern TEMPLATE =
            Pattern.compile("Text\\.of\\(\\s*\"((?:[^\"]|\"\\s+\\+ \")+)\"[,)]");
    private static final Translation CHINESE = Translations.of("zh-CN");

    @TestFactory
    Stream<DynamicTest> areTold() {
        List<DynamicTest> tests = new ArrayList<>();
        List<SpecTable> tables = SpecTable.read(FILE);
        for (SpecTable table : tables.subList(1, tables.size())) {
            for (SpecTable.Row row : table.rows()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                "'" + row.cell(0) + "'",
                                URI.create(
                                        "classpath:/org/chalkline/site/expression/wrong.md?line="
                                                + row.line()),
                                () ->
                                        assertThat(told(tables.get(0), row.cell(0)))
                                                .isEqualTo(row.cells().subList(1, 4))));
            }
        }
        return tests.stream();
    }

    @Test
    void sayEachMessageTwice() throws IOException {
        String told =
                SpecTable.read(FILE).stream()
                                .flatMap(table -> table.rows().stream())
                                .map(row -> row.cell(row.cells().size() > 2 ? 2 : 1))
                                .collect(Collectors.joining("\n"))
                        + SpecFile.read(WrongFiguresTest.FILE).examples().stream()
                                .map(SpecFile.Example::html)
                                .collect(Collectors.joining("\n"));
        List<String> rare = new ArrayList<>();
        for (String template : templates()) {
            String words = Pattern.quote(template).replaceAll("\\{\\d}", "\\\\E.+\\\\Q");
            if (Pattern.compile(words).matcher(told).results().count() < 2) {
                rare.add(template);
            }
        }
        assertThat(rare).isEmpty();
    }

    /** Returns what the language says, from its source. */
    private static Set<String> templates() throws IOException {
        Path source = Path.of("../lesson-core/src/main/java/org/chalkline/expression");
        Set<String> templates = new TreeSet<>();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Matcher matcher = TEMPLATE.matcher(Files.readString(file));
                while (matcher.find()) {
                    templates.add(matcher.group(1).replaceAll("\"\\s+\\+ \"", ""));
                }
            }
        }
        return templates;
    }

    /** Returns the place of the first problem of an expression, and its words. */
    static List<String> told(SpecTable names, String expression) {
        List<Problem> problems = new ArrayList<>();
        Sheet sheet = new Sheet();
        sheet.input("on", Type.CONDITION);
        sheet.input("shape", Type.option(List.of("circle", "square")));
        for (SpecTable.Row row : names.rows()) {
            sheet.define(row.cell(0), problems::add, new Source(row.cell(1), problems::add));
        }
        sheet.compileValues();
        sheet.checkFunctions();
        sheet.compile(new Source(expression, problems::add));
        if (problems.isEmpty()) {
            return List.of("", "nothing is wrong", "");
        }
        Problem problem = problems.get(0);
        Text hint =
                problem.given().isEmpty()
                        ? Text.NONE
                        : Nearest.hint(problem.given(), problem.known());
        Text sentence =
                new Diagnostic(
                                Mistake.WRONG_PARAMETER,
                                Severity.ERROR,
                                "",
                                new Position(1, 1),
                                problem.what(),
                                problem.expected(),
                                hint)
                        .sentence();
        String at =
                problems.stream()
                        .map(each -> Integer.toString(each.at() + 1))
                        .collect(Collectors.joining(", "));
        return List.of(at, sentence.toString(), CHINESE.say(sentence));
    }
}
