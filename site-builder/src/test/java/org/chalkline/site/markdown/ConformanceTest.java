package org.chalkline.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the specifications of Markdown's dialects. What fails is listed and named in the
 * documents; an example that is mended must leave the list.
 */
class ConformanceTest {

    private static final Path TABLE = Path.of("../.github/CONFORMANCE.md");

    @TestFactory
    Stream<DynamicNode> passesTheExamplesButThoseKnownToFail() {
        return ConformanceSuite.ALL.stream().map(ConformanceTest::container);
    }

    private static DynamicNode container(ConformanceSuite suite) {
        Map<String, String> known = suite.knownFailures();
        return DynamicContainer.dynamicContainer(
                suite.title(),
                suite.cases().stream()
                        .map(
                                each ->
                                        DynamicTest.dynamicTest(
                                                each.name(), () -> check(suite, each, known))));
    }

    private static void check(
            ConformanceSuite suite, ConformanceSuite.Case example, Map<String, String> known) {
        boolean passes = suite.passes(example);
        if (known.containsKey(example.name())) {
            assertThat(passes)
                    .as("passes now: take it off conformance/" + suite.key() + ".failures")
                    .isFalse();
        } else if (!passes) {
            fail(
                    "%s%nMarkdown:%n%s%nexpected:%n%s%nis:%n%s",
                    example.name(),
                    example.markdown(),
                    example.html(),
                    suite.render().apply(example.markdown()));
        }
    }

    @Test
    void listsOnlyExamplesThatThereAre() {
        for (ConformanceSuite suite : ConformanceSuite.ALL) {
            List<String> names = suite.cases().stream().map(ConformanceSuite.Case::name).toList();
            assertThat(names).containsAll(suite.knownFailures().keySet()).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsTheSameInTheDocuments() throws IOException {
        String table =
                "| examples | read as | pass | of |\n|---|---|---:|---:|\n"
                        + ConformanceSuite.ALL.stream()
                                .map(ConformanceTest::row)
                                .collect(Collectors.joining());
        String failures =
                ConformanceSuite.ALL.stream()
                        .map(ConformanceTest::failures)
                        .collect(Collectors.joining("\n"));
        String marked = "<!-- counted -->\n" + table + "\n" + failures + "<!-- /counted -->\n";
        String document = Files.readString(TABLE);
        String renewed =
                document.replaceFirst(
                        "(?s)<!-- counted -->\n.*<!-- /counted -->\n",
                        java.util.regex.Matcher.quoteReplacement(marked));
        if (System.getProperty("conformance") != null) {
            Files.writeString(TABLE, renewed);
        }
        assertThat(renewed)
                .as("mvn test -Dtest=ConformanceTest -Dconformance renews the document")
                .isEqualTo(Files.readString(TABLE));
        assertThat(document).contains("<!-- counted -->");
    }

    private static String row(ConformanceSuite suite) {
        int all = suite.cases().size();
        int passing = all - suite.knownFailures().size();
        return "| "
                + suite.title()
                + " | "
                + suite.dialect()
                + " | "
                + passing
                + " | "
                + all
                + " |\n";
    }

    private static String failures(ConformanceSuite suite) {
        String list =
                suite.knownFailures().entrySet().stream()
                        .map(each -> "- " + each.getKey() + ": " + each.getValue() + "\n")
                        .collect(Collectors.joining());
        return list.isEmpty() ? "" : "**" + suite.title() + "**\n\n" + list;
    }
}
