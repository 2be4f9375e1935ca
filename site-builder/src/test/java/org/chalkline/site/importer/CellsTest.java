package org.chalkline.site.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.site.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of single cells. */
class CellsTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain *text* with `code`, $x$ and **more**.",
                "# Heading\n\n- a\n- b\n\n1. c\n\n> d",
                "| a | b |\n|---|---|\n| $x$ | `y` |",
                "<details><summary>a</summary>\n\n*b*\n\n</details>",
                "<font color=\"red\">red</font> H<sub>2</sub>O",
                "[far](https://example.org/a_(b)) <https://example.org>",
                "$$\na = b\n$$",
                "```\n![a](b.png)\n```",
                "100% of it"
            })
    void keepsMarkdownThatLessonsReadTheSameWay(String markdown) {
        assertThat(prose(markdown)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "$ x + 1 $ → $x + 1$",
                "\\\\\\\\(x\\\\\\\\) → $x$",
                "\\\\\\\\[x\\\\\\\\] → $$x$$",
                "$x \\\\tag{1}$ → $x \\\\qquad\\\\text{(1)}$",
                "$$x \\\\label{a b}$$ and \\\\eqref{a b} → $$x$$ (a-b) and {eq}`a-b`",
                "see \\\\ref{lost} → see (lost)",
                "$\\\\begin{align}x\\\\end{align}$ → $$\\\\begin{align}x\\\\end{align}$$",
                "$$\\\\begin{eqnarray}x\\\\end{eqnarray}$$ → $$\\\\begin{aligned}x\\\\end{aligned}$$",
                "$a &lt; b$ → $a < b$",
                "a$\\\\newcommand{\\\\R}[1]{\\\\mathbb{#1}}$b → ab"
            })
    void mendsFormulas(String notebook, String lesson) {
        assertThat(prose(notebook.replace("\\\\", "\\"))).isEqualTo(lesson.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[`a`](lost.csv) → `a`",
                "[a](/root.md) → a",
                "[a](javascript:x) → a",
                "[a](#never) → a",
                "![a](https://example.org/b.png) → [a](https://example.org/b.png)",
                "![](//example.org/b.png) → [b.png](https://example.org/b.png)",
                "[![a](https://example.org/b.png)](https://example.org) → [a](https://example.org/b.png)",
                "<a href=\"lost.html\">a</a> → a",
                "<b onclick=\"x()\">a</b> → <b>a</b>",
                "a<script>b</script>c → ac",
                "<iframe src=\"https://example.org/f\"></iframe> →"
                        + " <a href=\"https://example.org/f\">https://example.org/f</a>",
                "<img src=\"https://example.org/b.png\" alt=\"a\"> →"
                        + " <a href=\"https://example.org/b.png\">a</a>",
                "% a → \\\\% a",
                "+++ → \\\\+++",
                "##a → ## a",
                "#a → # a",
                "text #hashtag → text #hashtag",
                "a <!-- b → a <!-- b-->"
            })
    void mendsText(String notebook, String lesson) {
        assertThat(prose(notebook)).isEqualTo(lesson.replace("\\\\", "\\"));
    }

    @Test
    void namesAHeadingThatALinkNames() {
        assertThat(prose("[to it](#2.-The-Sum)\n\n## 2. The Sum"))
                .isEqualTo("[to it](#2-the-sum)\n\n(2-the-sum)=\n## 2. The Sum");
        assertThat(prose("[去](#%E6%A6%82%E8%A6%81)\n\n# 概要")).isEqualTo("[去](#概要)\n\n(概要)=\n# 概要");
        assertThat(prose("<a name=\"X\"></a>[to it](#X)"))
                .isEqualTo("<a name=\"X\"></a>[to it](#X)");
    }

    @Test
    void putsAPlaceholderInThePlaceOfAMissingPicture() {
        Draft draft = draft();
        assertThat(prose("![](a/b.png)<img src='c.png' align=right>", draft))
                .isEqualTo(
                        "![Missing picture: b.png](test/b.missing.svg)"
                                + "<img alt=\"Missing picture: c.png\" src='test/c.missing.svg' align=right>");
        assertThat(draft.made()).containsOnlyKeys("test/b.missing.svg", "test/c.missing.svg");
        assertThat(draft.remarks()).hasSize(2);
    }

    @Test
    void takesFilesAlongButNoneThatIsNotTheirs() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/img"));
        for (String file :
                List.of("data.csv", ".env", "img/a b.png", "../b.png", "../secret.txt")) {
            Files.writeString(folder.resolve("in").resolve(file), "x");
        }
        Files.createSymbolicLink(inside.resolve("c.png"), folder.resolve("secret.txt"));
        Draft draft = draft();
        String mended =
                prose(
                        "![](img/a%20b.png) ![](../b.png) [c](data.csv) [d](../secret.txt)"
                                + " [e](.env) ![f](img/c.png)",
                        draft, folder.resolve("in"));
        assertThat(mended)
                .isEqualTo(
                        "![](img/a%20b.png) ![](test/b.png) [c](data.csv) d e"
                                + " ![f](test/c.missing.svg)");
        assertThat(draft.copied()).containsOnlyKeys("img/a b.png", "test/b.png", "data.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "[a](",
                "]",
                "$",
                "$$",
                "`",
                "``` ",
                "<a ",
                "<!-- ",
                "<b>",
                "\\begin{align}",
                "\\[",
                "\\\\(",
                "# ",
                "##a\n",
                "a",
                "a\n\n",
                "(",
                "[a]: b\n",
                "{doc}`",
                "% \n",
                "[!["
            })
    @Timeout(5)
    void readsAnythingSoon(String part) {
        for (String hostile : List.of(part.repeat(4_000), part.repeat(4_000) + "]>)`$}")) {
            assertThat(prose(hostile)).isNotNull();
        }
    }

    @Test
    void showsWhatATerminalWouldShow() {
        assertThat(
                        output(
                                new Output.Stream(
                                        "1%\r99%\rdone\nab\b\bc\u001b[1;31m!\u001b[0m\u0000\n")))
                .isEqualTo("```output\ndone\nc!\n```");
    }

    @Test
    void shortensAnEndlessOutput() {
        assertThat(output(new Output.Stream("a\n".repeat(1000))).lines().count()).isEqualTo(403);
    }

    @Test
    void fencesCodeByMoreTicksThanItHas() {
        assertThat(code("s = '''\n````\n'''")).startsWith("`````{code-cell} python\n");
    }

    @Test
    void takesNoCodeForAnOption() {
        assertThat(code(":name: x")).isEqualTo("```{code-cell} python\n\n:name: x\n```");
    }

    @Test
    void knowsTheLanguageOfAMagic() {
        assertThat(code("%%bash\nls")).startsWith("```{code-cell} bash\n");
    }

    @Test
    void leavesOutTheNameOfAPicture() {
        Output picture =
                new Output.Forms(Map.of("text/plain", "<Figure size 432x288 with 1 Axes>"));
        assertThat(output(picture)).isEmpty();
    }

    private String prose(String markdown) {
        return prose(markdown, draft());
    }

    private String prose(String markdown, Draft draft) {
        return prose(markdown, draft, folder);
    }

    private static String prose(String markdown, Draft draft, Path folder) {
        Formulas.labels(markdown).forEach(draft::expectLabel);
        Anchors anchors = new Anchors(List.of(markdown));
        return new ProseCell(targets(anchors, draft, folder), anchors, draft)
                .mended(new Notebook.Prose(1, markdown, Map.of()));
    }

    private String code(String source, Output... outputs) {
        Draft draft = draft();
        Anchors anchors = new Anchors(List.of());
        Targets targets = targets(anchors, draft, folder);
        ProseCell prose = new ProseCell(targets, anchors, draft);
        return new CodeCell(new Outputs(targets, prose, draft), KnownFigures.shipped(), draft)
                .markdown(new Notebook.Code(1, "python", source, List.of(), List.of(outputs)));
    }

    private String output(Output output) {
        return code("", output);
    }

    private static Targets targets(Anchors anchors, Draft draft, Path folder) {
        Sources.Source source = new Sources.Source(folder.resolve("test.ipynb"), folder, "test.md");
        return new Targets(new Sources(), source, anchors, draft);
    }

    private static Draft draft() {
        return new Draft(Objects.requireNonNull(Language.of("en")), "test");
    }
}
