package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets a system property")
class BuildCommandTest {

    private static final String LESSON =
            """
            ---
            title: A lesson
            lang: en
            ---
            The sum $a + b$ and the product $ab$.

            ```{lab:activations} Two of them.
            functions: [sigmoid, relu]
            ```
            """;

    private final Path content;
    private final Path site;

    BuildCommandTest(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("lessons"));
        site = folder.resolve("site");
    }

    @Test
    void buildsWithStatusZeroAndClosesWithWhatItMade() {
        Run.write(content, "first.md", LESSON);
        Run run = build();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.closing())
                .matches(
                        "Built \\Q"
                                + site
                                + "\\E: 1 page, 1 figure, 2 formulas in \\d+\\.\\d s, \\d\\.\\d MB");
        assertThat(site.resolve("first.html")).content().contains("<h1>A lesson</h1>");
        assertThat(site.resolve("index.html")).content().contains("href=\"first.html\"");
    }

    @Test
    void countsThePagesOfAllLessons() {
        Run.write(content, "en/first.md", LESSON);
        Run.write(content, "en/second.md", "# Without figures\n");
        assertThat(build().closing()).contains(": 2 pages, 1 figure, 2 formulas in ");
    }

    @Test
    void namesEachOfManyLessonsAsItComes() {
        for (int i = 10; i < 20; i++) {
            Run.write(content, "en/" + i + ".md", "# Lesson " + i + "\n");
        }
        Run run = build();
        assertThat(run.errors())
                .hasSize(10)
                .contains("1/10 en/10.md", "2/10 en/11.md", "10/10 en/19.md");
        assertThat(run.closing()).startsWith("Built ");
    }

    @Test
    void namesFewLessonsOnATerminalAlone() {
        Run.write(content, "first.md", LESSON);
        assertThat(build().err()).isEmpty();
        System.setProperty("chalkline.terminal", "true");
        try {
            assertThat(build().errors()).containsExactly("1/1 first.md");
        } finally {
            System.clearProperty("chalkline.terminal");
        }
    }

    @Test
    void buildsTheSameBytesTwice() {
        Run.write(content, "zh-CN/first.md", LESSON);
        Run.write(content, "zh-CN/second.md", LESSON.replace("ab", "\\mathbb{R}^2"));
        Run.write(content, "zh-CN/data.csv", "1,2\n");
        assertThat(build().status()).isZero();
        Map<String, String> first = Run.snapshot(site);
        assertThat(first)
                .containsKeys("zh-CN/first.html", "zh-CN/second.html", "zh-CN/data.csv")
                .containsKey("index.html");
        assertThat(build().status()).isZero();
        assertThat(Run.snapshot(site)).isEqualTo(first);
    }

    @Test
    void refusesAFolderWithoutLessons() {
        Run.write(content, "data.csv", "1,2\n");
        Run run = build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(".:1:1: error: no lesson in this folder");
        assertThat(site).doesNotExist();
    }

    @Test
    void forgetsWhatTheLessonsNoLongerHold() throws IOException {
        Path old = Run.write(content, "old.md", LESSON);
        Run.write(content, "new.md", LESSON);
        build();
        Files.delete(old);
        assertThat(build().status()).isZero();
        assertThat(site.resolve("old.html")).doesNotExist();
        assertThat(site.resolve("new.html")).exists();
    }

    @Test
    void printsAllErrorsOfAllLessonsWithTheirPlaces() {
        Run.write(content, "a.md", LESSON.replace("relu]", "rleu]").replace("$ab$", "$\\frc$"));
        Run.write(content, "b.md", "# B\n\n[c](firts.md) and [d](#nowhere)\n\n```{notte}\n```\n");
        Run.write(content, "c/first.md", "No title.\n");
        Run.write(content, "first.md", "# First\n");
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(7).allMatch(line -> line.matches(".+"));
        assertThat(run.errors().get(0))
                .startsWith(content + "/a.md:5:34: error: ")
                .contains("\\frc");
        assertThat(run.errors().get(1))
                .startsWith(content + "/a.md:8:22: error: ")
                .contains("'rleu'", "(expected: ", "sigmoid")
                .endsWith(" Did you mean 'relu'?");
        assertThat(run.errors().get(2))
                .startsWith(content + "/b.md:3:5: error: ")
                .contains("'firts.md'")
                .endsWith(" Did you mean 'first.md'?");
        assertThat(run.errors().get(3))
                .startsWith(content + "/b.md:3:23: error: ")
                .contains("'nowhere'");
        assertThat(run.errors().get(4))
                .startsWith(content + "/b.md:5:5: error: ")
                .contains("'notte'", "(expected: ")
                .endsWith(" Did you mean 'note'?");
        assertThat(run.errors().get(5))
                .startsWith(content + "/c/first.md:1:1: warning: a lesson without a title")
                .contains("(expected: 'title:' in its front matter");
        assertThat(run.errors().get(6))
                .isEqualTo("Nothing was written: the errors above come first.");
    }

    @Test
    void printsWhatAQuestionLacks() {
        Run.write(
                content,
                "a.md",
                """
                # A

                ```{lab:quiz}
                options:
                  - {text: 1, feedback: No.}
                  - {text: 'two', right: yes}
                ```

                ```{lab:prediction} What?
                :name: what
                options:
                  - {text: one, feedback: No.}
                  - {text: two, feedback: No.}
                ```

                ```{lab:quiz}
                options:
                  - {text: one, feedback: No.}
                  - {text: two, feedback: Yes., right: true}
                ```
                """);
        assertThat(build().errors())
                .filteredOn(line -> line.startsWith(content + "/a.md"))
                .extracting(line -> line.substring(content.toString().length()))
                .containsExactly(
                        "/a.md:5:12: error: not a text (expected: a text; put it in quotes)",
                        "/a.md:6:5: error: 'feedback' is missing (expected: what to tell a reader who"
                                + " picks this option)",
                        "/a.md:6:26: error: neither true nor false (expected: true or false)",
                        "/a.md:12:3: error: no option is right (expected: right: true in one of them)",
                        "/a.md:16:5: error: a question without words (expected: the question after"
                                + " '{lab:quiz}')",
                        "/a.md:16:5: error: a question without a name (expected: a line ':name:"
                                + " LABEL'). What a reader answered is kept under the name.");
    }

    @Test
    void leavesThePreviousSiteAsItWasWhenABuildFails() {
        Path lesson = Run.write(content, "first.md", LESSON);
        build();
        Map<String, String> before = Run.snapshot(site);
        Run.write(content, "second.md", LESSON);
        Run.write(content, lesson.getFileName().toString(), LESSON.replace("relu]", "rleu]"));
        assertThat(build().status()).isOne();
        assertThat(Run.snapshot(site)).isEqualTo(before);
        assertThat(content.resolveSibling("site").getParent())
                .isDirectoryNotContaining(each -> each.getFileName().toString().startsWith(".ch"));
    }

    @Test
    void warnsWithoutFailing() {
        Run.write(content, "first.md", LESSON.replace("lang: en", "lang: en\ntitel: x"));
        Run run = build();
        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith(content + "/first.md:4:1: warning: unknown field 'titel'")
                .endsWith(" Did you mean 'title'?");
        assertThat(site.resolve("first.html")).exists();
    }

    @Test
    void warnsOfAFigureWithoutACaption() {
        Run.write(content, "first.md", LESSON.replace(" Two of them.", ""));
        Run run = build();
        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .containsExactly(
                        content
                                + "/first.md:7:5: warning: a figure without a caption"
                                + " (expected: after the braces, what it shows and what to do with it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first.html", "first.html/data.csv"})
    void reportsAFileInThePlaceOfAPageWithBothNames(String file) {
        Run.write(content, "first.md", LESSON);
        Run.write(content, file, "taken");
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.errors().get(0))
                .startsWith(content + "/" + file + ":1:1: error: '" + file + "'")
                .contains("'first.md'")
                .contains("(expected: another name for one of the two)");
        assertThat(site).doesNotExist();
    }

    @Test
    void reportsAFileInThePlaceOfAFontWithBothNames() {
        Run.write(content, "first.md", LESSON);
        String font = "assets/katex/KaTeX_Main-Regular.woff2";
        Run.write(content, font, "mine");
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.errors().get(0))
                .startsWith(content + "/" + font + ":1:1: error: ")
                .contains("Chalkline's own '" + font + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "search.md,      search.html",
        "404.md,         404.html",
        "index.html,     index.html",
        "Search.html,    search.html",
        "zh-CN/search.md, zh-CN/search.html",
        "zh-CN/index.html, zh-CN/index.html",
        "sitemap.xml,    sitemap.xml",
        "worker.js,      worker.js"
    })
    void reportsAFileInThePlaceOfAPageOfTheSitesOwn(String file, String own) {
        Run.write(content, "site.yml", "lang: en\nurl: https://example.org/\n");
        Run.write(content, "first.md", LESSON);
        Run.write(content, "zh-CN/second.md", "# B\n");
        Run.write(content, file, "# Mine\n");
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.errors().get(0))
                .startsWith(content + "/" + file + ":1:1: error: ")
                .contains("Chalkline's own '" + own + "'");
        assertThat(site).doesNotExist();
    }

    @Test
    void takesAnAuthorsIndexForItsOwn() {
        Run.write(content, "index.md", "# Welcome\n\n[](first.md)\n");
        Run.write(content, "first.md", LESSON);
        assertThat(build().status()).isZero();
        assertThat(site.resolve("index.html"))
                .content()
                .contains("Welcome</h1>", "<a href=\"first.html\">A lesson</a>");
    }

    @Test
    void aLinkWithoutTextTakesTheTitleOfItsLesson() {
        Run.write(content, "a.md", "# A\n\n[](b.md)\n");
        Run.write(content, "b.md", "# Title in the text\n");
        assertThat(build().status()).isZero();
        assertThat(site.resolve("a.html"))
                .content()
                .contains("<a href=\"b.html\">Title in the text</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00.md", "%2Fetc%2Fpasswd", "../lessons/first.md", "first.md/", "./"})
    void reportsLinksThatLeadNowhere(String link) {
        Run.write(content, "first.md", "# First\n\n[x](" + link + ")\n");
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.errors().get(0))
                .startsWith(content + "/first.md:3:5: error: no file '" + link + "'");
    }

    private Run build() {
        return Run.of("build", content, "-o", site);
    }
}
