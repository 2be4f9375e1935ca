package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a few lines make endless are refused, by name, and soon. */
@Timeout(30)
class BoundedContentTest {

    private static final String LAUGHS =
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
                    + IntStream.rangeClosed('b', 'k')
                            .mapToObj(
                                    c -> {
                                        String before = "*" + (char) (c - 1);
                                        return "%c: &%c [%s]\n"
                                                .formatted(
                                                        c,
                                                        c,
                                                        String.join(
                                                                ",",
                                                                Collections.nCopies(9, before)));
                                    })
                            .collect(Collectors.joining());

    private static final Map<String, String> YAML =
            Map.of(
                    "itself", "x: &a [*a,*a,*a]\n",
                    "laughs", LAUGHS,
                    "lists", "x: " + "[".repeat(100_000) + "\n",
                    "groups", "x: " + "{a: ".repeat(100_000) + "\n",
                    "dashes", "x:\n  " + "- ".repeat(50_000) + "1\n",
                    "keys", "? ".repeat(50_000) + "1\n",
                    "merged", "a: &a {b: 1}\nc: {<<: *a}\n",
                    "names", "? " + "k".repeat(10_000) + "\n: [" + "1,".repeat(10_000) + "1]\n");

    private final Path content;

    BoundedContentTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"itself", "laughs", "lists", "groups", "dashes", "keys", "merged", "names"})
    void yamlWithoutEndIsRefusedWhereverItStands(String name) {
        String yaml = requireNonNull(YAML.get(name));
        Run.write(content, "site.yml", yaml);
        Run.write(content, "en/head.md", "---\n" + yaml + "---\n# Head\n");
        Run.write(content, "en/figure.md", "# Figure\n\n```{lab:quiz} Ask.\n" + yaml + "```\n");
        Run.write(
                content,
                "en/options.md",
                "# Options\n\n```{note}\n---\n" + yaml + "---\nText\n```\n");
        Run run = Run.of("build", content, "-o", content.resolveSibling("site"));
        assertThat(run.status()).isEqualTo(1);
        for (String file : new String[] {"site.yml", "head.md", "figure.md", "options.md"}) {
            assertThat(run.err().lines())
                    .as(file)
                    .anyMatch(
                            line ->
                                    line.contains(file + ":")
                                            && line.matches(
                                                    ".*\\[(yaml-alias|deep-yaml|too-much)]"));
        }
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void anAliasIsToldAtItsPlace() {
        Run.write(content, "en/a.md", "---\ntitle: &name A\ndescription: *name\n---\n# A\n");
        assertThat(Run.of("build", content, "-o", content.resolveSibling("site")).errors())
                .contains(
                        content
                                + "/en/a.md:3:14: error: an alias, '*name' (expected: the value itself;"
                                + " for a text, quotes around it: '*name')");
    }

    @Test
    void manyFieldsAreReadInTimeThatGrowsWithTheirNumber() {
        String fields =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "field" + i + ": " + i + "\n")
                        .collect(Collectors.joining());
        Run.write(content, "en/a.md", "---\n" + fields + "---\n# A\n");
        Run run = Run.of("build", "--lenient", content, "-o", content.resolveSibling("site"));
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json | [ | 100000 |                   | deep-yaml",
                "json | {\"a\": | 100000 |             | deep-yaml",
                "bib  | { | 20000  |                   | broken-bibliography",
                "bib  | '@book{a, title = {' | 20000 | | broken-bibliography",
                "bib  | '@book{a, title = \"' | 1 | '\" # \"' | broken-bibliography",
            })
    void bibliographiesWithoutEndAreRefused(
            String ending, String begin, int times, String more, String code) {
        String name = "works." + ending;
        String text = begin.repeat(times) + (more == null ? "" : more.repeat(20_000) + "\"}");
        Run.write(content, "site.yml", "citations: {files: [" + name + "]}\n");
        Run.write(content, "en/a.md", "# A\n");
        Run.write(content, name, text);
        Run run = Run.of("build", content, "-o", content.resolveSibling("site"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith(content + "/" + name + ":").contains("[" + code + "]");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"xxxxxxxxxx\"", "\"\""})
    void abbreviationsThatStandForATextWithoutEndAreRefused(String first) {
        StringBuilder text = new StringBuilder("@string{a0 = " + first + "}\n");
        for (int i = 1; i < 40; i++) {
            String before = "a" + (i - 1);
            text.append("@string{a%d = %s # %s # %s}%n".formatted(i, before, before, before));
        }
        text.append("@book{key, title = a39, year = 2020}\n");
        Run.write(content, "site.yml", "citations: {files: [works.bib]}\n");
        Run.write(content, "en/a.md", "# A\n\n{cite}`key`\n");
        Run.write(content, "works.bib", text.toString());
        Run run = Run.of("build", content, "-o", content.resolveSibling("site"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(content + "/works.bib:1:1: error: ")
                .contains("a field of work 'key' is too long (expected: at most 100000 characters)")
                .doesNotContain("\tat ");
    }

    @Test
    void oneLongAbbreviationInManyWorksIsRefused() {
        StringBuilder text = new StringBuilder("@string{a = \"" + "x".repeat(90_000) + "\"}\n");
        for (int i = 0; i < 1000; i++) {
            text.append("@book{key%d, title = a}%n".formatted(i));
        }
        assertThat(refusedBibliography(text.toString()))
                .contains(
                        "the fields of all works are too long (expected: at most 10000000 characters)");
    }

    @Test
    void aLongChainOfWorksWithinWorksIsRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("@inbook{key%d, crossref = {key%d}}%n".formatted(i, i + 1));
        }
        text.append("@book{key5000, title = {A}}\n");
        assertThat(refusedBibliography(text.toString()))
                .contains("is within too many other works, by 'crossref' (expected: at most 10)");
    }

    @Test
    void worksWithinEachOtherAreRefused() {
        assertThat(refusedBibliography("@inbook{a, crossref = {b}}\n@inbook{b, crossref = {a}}\n"))
                .contains("is within too many other works, by 'crossref' (expected: at most 10)");
    }

    /** Returns the one error of a bibliography, which is told in time. */
    private String refusedBibliography(String text) {
        Run.write(content, "site.yml", "citations: {files: [works.bib]}\n");
        Run.write(content, "en/a.md", "# A\n");
        Run.write(content, "works.bib", text);
        Run run =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> Run.of("build", content, "-o", content.resolveSibling("site")));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(content + "/works.bib:1:1: error: ")
                .doesNotContain("\tat ");
        return run.err();
    }
}
