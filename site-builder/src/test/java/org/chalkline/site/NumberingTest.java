package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers of figures, equations and the like begin anew. */
class NumberingTest {

    private static final String LESSON =
            """
            # %1$s

            See [](#end-%1$s), {eq}`sum-%1$s` and {numref}`last`.

            :::{exercise}
            Do it.
            :::

            :::{exercise}
            :label: end-%1$s
            Do more.
            :::

            $$a + b$$ (sum-%1$s)
            """;

    private final Path content;
    private final Path site;

    NumberingTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    private String second(String settings) throws IOException {
        Run.write(content, "site.yml", "navigation: [z, a]\n" + settings);
        for (String lesson : new String[] {"a", "z"}) {
            Run.write(content, "en/" + lesson + ".md", LESSON.formatted(lesson));
        }
        Run.write(content, "en/b.md", "# B\n\n:::{exercise}\n:label: last\nLast.\n:::\n");
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        return Jsoup.parse(Files.readString(site.resolve("en/a.html"))).select("main > p").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | See Exercise 2, (1) and Exercise 1.",
                "numbering: lesson | See Exercise 2, (1) and Exercise 1.",
                "numbering: chapter | See Exercise 2.2, (2.1) and Exercise 3.1.",
                "numbering: site | See Exercise 4, (2) and Exercise 5.",
                "'numbering: {exercise: site, equation: chapter}'"
                        + " | See Exercise 4, (2.1) and Exercise 5.",
                "'numbering: {exercise: chapter}' | See Exercise 2.2, (1) and Exercise 3.1."
            })
    void areThoseOfTheConfiguration(String settings, String text) throws IOException {
        assertThat(second(settings + "\n")).isEqualTo(text);
    }

    @Test
    void anotherKindIsAnError() {
        Run.write(content, "site.yml", "numbering: {figur: site, exercise: sit}\n");
        Run.write(content, "a.md", "# A\n");
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(line -> line.contains("1:13: error: unknown field 'figur'"))
                .anyMatch(
                        line ->
                                line.endsWith(
                                        "unknown exercise 'sit' (expected: site, lesson, chapter)."
                                                + " Did you mean 'site'?"));
    }
}
