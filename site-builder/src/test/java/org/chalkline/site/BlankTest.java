package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blanks in sentences, as a build reads and writes them. */
class BlankTest {

    private static final String TITLE = "---\ntitle: Slopes\nlang: en\n---\n";

    private Path folder = Path.of("");

    @BeforeEach
    void begin(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        Run run =
                build(
                        """
                        One {lab:blank}`2 | 3`, two {lab:blank}`2 | x: No.`, three {lab:blank}` `.

                        Four {lab:blank}`2 | 4/2: No.`, five {lab:blank}`= 2 + sqr(4) | 3: No.`, six
                        {lab:blank}`= sqrt(2)`, seven {lab:blank}`a / b | c: $x_`, eight {lab:blank}`2 / 3`.

                        ## A {lab:blank}`2`

                        A [link {lab:blank}`2`](https://example.org).
                        """);
        assertThat(run.err().lines().filter(line -> line.contains("lesson.md:")))
                .extracting(line -> line.substring(line.indexOf("lesson.md:")))
                .containsExactly(
                        "lesson.md:5:21: error: nothing is said of the slip '3' (expected: a colon"
                                + " and a sentence after it, as in 3: Count again; or ' / ' before"
                                + " it if it is right, too) [broken-blank]",
                        "lesson.md:5:45: error: 'x' is no number (expected: a number, as the right"
                                + " answer is; or '= ' and an expression) [broken-blank]",
                        "lesson.md:5:73: error: an empty answer (expected: the answer, such as 2 or"
                                + " slope) [broken-blank]",
                        "lesson.md:7:22: error: this answer is right (expected: another wrong"
                                + " answer) [broken-blank]",
                        "lesson.md:7:56: error: unknown name 'sqr' (expected: a function such as"
                                + " sin(x)). Did you mean 'sqrt'? [broken-expression]",
                        "lesson.md:8:15: error: a number without an end (expected: the decimals"
                                + " that count, as in sqrt(2):.3f; or 'within', how far off an"
                                + " answer may be) [broken-blank]",
                        "lesson.md:8:54: error: a $ without its partner (expected: math between two"
                                + " $, or \\$ for a dollar sign) [broken-words]",
                        "lesson.md:8:78: error: several numbers: '2 / 3' (expected: one number; a"
                                + " fraction has no spaces: 2/3) [broken-blank]",
                        "lesson.md:10:18: error: a blank where no reader can fill it in (expected:"
                                + " a blank in a paragraph, a list or a table) [misplaced-blank]",
                        "lesson.md:12:21: error: a blank where no reader can fill it in (expected:"
                                + " a blank in a paragraph, a list or a table) [misplaced-blank]");
    }

    @Test
    void givesNothingAwayInTheSearch() throws IOException {
        assertThat(build("The first is {lab:blank}`rosebud | tulip: Smell it.` here.").err())
                .isEmpty();
        try (var files = Files.walk(folder.resolve("out"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (each.toString().contains("search")) {
                    assertThat(Files.readString(each))
                            .doesNotContain("rosebud")
                            .doesNotContain("tulip");
                }
            }
        }
    }

    @Test
    void keepsItsNameWhenOthersCome() throws IOException {
        assertThat(build("A {lab:blank}`1`, a {lab:blank}`2` and a {lab:blank}`2`.").err())
                .isEmpty();
        var names = page().select(".blank").eachAttr("id");
        assertThat(build("A {lab:blank}`3`, a {lab:blank}`2`.").err()).isEmpty();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(page().select(".blank").get(1).id()).isEqualTo(names.get(1));
    }

    @Test
    void isNotFilledInWhereItIsQuoted() throws IOException {
        Run run =
                build(
                        """
                        A {term}`bend` is explained.

                        :::{glossary}
                        bend
                        : There are {lab:blank}`2` of them.
                        :::
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(page().select(".blank").size()).isEqualTo(1);
        assertThat(page().text()).contains("There are … of them.");
    }

    @Test
    void staysWithinItsParagraph() throws IOException {
        assertThat(build("It is {lab:blank}`2 | 3: That is both.` here.").err()).isEmpty();
        assertThat(page().select("main p:has(.blank)").size()).isEqualTo(1);
        assertThat(page().expectFirst("main p:has(.blank)").ownText()).isEqualTo("It is here.");
    }

    private Run build(String lesson) {
        Run.write(folder, "in/lesson.md", TITLE + lesson);
        return Run.of("build", folder.resolve("in"), "-o", folder.resolve("out"));
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out/lesson.html")));
    }
}
