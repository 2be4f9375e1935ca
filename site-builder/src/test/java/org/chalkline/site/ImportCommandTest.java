package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notebooks become lessons that build. */
class ImportCommandTest {

    private static final String EMPTY = "{\"nbformat\": 4, \"cells\": []}";

    private final Path lessons;
    private final Path site;

    ImportCommandTest(@TempDir Path folder) {
        lessons = folder.resolve("lessons");
        site = folder.resolve("site");
    }

    @Test
    void theTextOfACopiedNotebookComesToLife() throws IOException {
        Run run = run("export.zh.txt");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "the language is guessed: zh-CN",
                        "cell 4: plt_act_trio() became a live figure, lab:activations",
                        "cell 5: the picture './images/cup.png' is missing: a placeholder stands in"
                                + " its place",
                        "cell 6: plt_relu_ex() became a live figure, lab:network-lab");
        Run build = Run.of("build", lessons, "-o", site);
        assertThat(build.err()).isEmpty();
        assertThat(build.status()).isZero();
        assertThat(build.closing()).contains("2 figures");
        assertThat(site.resolve("export.zh.html"))
                .content()
                .contains("热水放在桌上会变凉，<strong>越来越慢</strong>。")
                .contains("class=\"float-right\" src=\"export.zh/cup.missing.svg\"")
                .contains("alt=\"缺少图片：cup.png\"")
                .contains("缺少图片：curve.png", "lang=\"zh-CN\"", "47.96")
                .doesNotContain("Canvas(");
    }

    @Test
    void everyKindOfOutputIsShown() throws IOException {
        assertThat(run("outputs.ipynb", "heat.ipynb").status()).isZero();
        String lesson = Files.readString(lessons.resolve("outputs.md"));
        assertThat(lesson)
                .contains("```output\n100%\nwarm\n```")
                .contains("```output\nZeroDivisionError: division by zero\n```")
                .contains("<tr><td>0</td><td>96</td></tr>")
                .contains("![Output of cell 6](outputs/output-6.png)")
                .contains("\n$\\displaystyle T = 20 + 76 e^{-k t}$\n")
                .contains("\nComputed: *lukewarm*\n")
                .contains(":tags: [hide-input]\n")
                .contains(":::{attention}\nThe notebook showed something interactive here")
                .contains("```{lab:activations}")
                .contains("or read [the second note](heat.md), or a note that is lost.")
                .doesNotContain("script", "onclick", "FloatSlider", "# How a kettle cools");
        assertThat(lessons.resolve("outputs/output-7.svg"))
                .content()
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\" /></svg>");
        assertThat(lessons.resolve("site.yml")).content().isEqualTo("macros:\n  room: 'T_0'\n");
        Run build = Run.of("build", lessons, "-o", site);
        assertThat(build.err()).isEmpty();
        assertThat(build.status()).isZero();
    }

    @Test
    void olderFormatsAreRead() throws IOException {
        assertThat(run("format2.ipynb", "format3.ipynb").status()).isZero();
        assertThat(lessons.resolve("format3.md"))
                .content()
                .contains("title: 'Frost on a window'", "# Frost on a window", "## A second sheet")
                .contains("```output\n9\n```", "(format3/output-3.png)", "done\nE: cold")
                .contains("<b>bold</b> frost");
        assertThat(lessons.resolve("format2.md")).content().contains("drops", "```output\n41\n```");
        assertThat(Run.of("build", lessons, "-o", site).err()).isEmpty();
    }

    @Test
    void aBookKeepsItsOrder() throws IOException {
        assertThat(run("book").status()).isZero();
        assertThat(lessons.resolve("site.yml"))
                .content()
                .isEqualTo(
                        """
                        title: 'A small book of weather'
                        navigation:
                          - 'welcome'
                          - {title: 'Weather', lessons: ['wind', 'snow']}
                        """);
        assertThat(lessons.resolve("welcome.md"))
                .content()
                .contains("```{code-cell} ipython3\n:tags: [hide-input]\nprint(\"hello\")\n```")
                .doesNotContain("mystnb", "index");
        assertThat(lessons.resolve("snow.md"))
                .content()
                .contains("title: 'Snow'", ":tags: [remove-input]", ":::{note} Six arms\n");
        Run build = Run.of("build", lessons, "-o", site);
        assertThat(build.err()).isEmpty();
        assertThat(build.closing()).contains("3 pages");
    }

    @Test
    void theSettingsOfASiteAreItsAuthors() {
        Run.write(lessons, "site.yml", "title: Mine\n");
        Run run = run("book");
        assertThat(run.out()).contains("Add these lines to site.yml:\ntitle: 'A small book");
        assertThat(lessons.resolve("site.yml")).content().isEqualTo("title: Mine\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.ipynb | {} | it is JSON, but no notebook: it lacks 'nbformat'",
                "a.ipynb | {\"nbformat\": 5} | notebooks of format 5 are not known, only 2 to 4",
                "a.ipynb | {\"nbformat\": 4 | it is no notebook: no JSON at line 1, column 15",
                "a.docx | x | this is no notebook that is known: .ipynb, text with In [1]:, .md,"
                        + " .qmd",
                "a.txt | x | this is no notebook that is known: .ipynb, text with In [1]:, .md, .qmd"
            })
    void whatIsNoNotebookIsRefusedAndTheOthersAreDone(String name, String content, String why) {
        Path broken = Run.write(lessons.resolveSibling("in"), name, content);
        Run run = Run.of("import", broken, fixture("format2.ipynb"), "-o", lessons);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip()).endsWith(name + ": " + why);
        assertThat(run.closing()).isEqualTo("Imported 1 of 2 notebooks into " + lessons);
        assertThat(lessons.resolve("format2.md")).exists();
    }

    @Test
    void anEmptyNotebookIsRefused() {
        Path empty = Run.write(lessons.resolveSibling("in"), "a.ipynb", EMPTY);
        assertThat(Run.of("import", empty, "-o", lessons).err())
                .endsWith(": the notebook has no cells\n");
    }

    @Test
    void nothingIsOverwrittenUnlessForced() throws IOException {
        Run.write(lessons, "outputs/output-6.png", "mine");
        Run run = run("outputs.ipynb");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("'outputs/output-6.png' is there already and differs; --force replaces");
        assertThat(lessons.resolve("outputs.md")).doesNotExist();
        assertThat(lessons).isDirectoryNotContaining("glob:**/.import*");
        assertThat(Run.of("import", fixture("outputs.ipynb"), "-o", lessons, "--force").status())
                .isZero();
        assertThat(run("outputs.ipynb").status()).isZero();
        assertThat(Files.size(lessons.resolve("outputs/output-6.png"))).isGreaterThan(4);
    }

    @Test
    void anAuthorNamesFiguresForOwnCalls() throws IOException {
        Path folder = lessons.resolveSibling("in");
        Path notebook =
                Run.write(
                        folder,
                        "a.ipynb",
                        "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\":"
                                + " \"show_parabola(2)\", \"outputs\": []}]}");
        Path figures =
                Run.write(
                        folder,
                        "figures.yml",
                        "show_parabola:\n  figure: lab:plot\n  caption: {en: Drag $a$.}\n"
                                + "  parameters: |\n    sliders:\n      a: {from: 0, to: 1, step:"
                                + " 0.1, start: 1}\n    x: [-3, 3]\n    y: [-5, 5]\n    draw:\n"
                                + "      - {curve: a x^2}\n");
        Run.of("import", notebook, "-o", lessons, "--figures", figures);
        assertThat(lessons.resolve("a.md"))
                .content()
                .contains("```{lab:plot} Drag $a$.\n:name: show-parabola-1\nsliders:");
        assertThat(Run.of("build", lessons, "-o", site).err()).isEmpty();
        Run.write(folder, "figures.yml", "show_parabola: {caption: x}\n");
        assertThat(Run.of("import", notebook, "-o", lessons, "--figures", figures).err())
                .contains("'show_parabola' lacks its figure, as lab:plot");
    }

    @Test
    void aNotebookAmongTheLessonsIsWarnedOf() {
        Run.write(lessons, "a.ipynb", EMPTY);
        Run.write(lessons, "b.ipynb", EMPTY);
        Run.write(lessons, "b.md", "# B\n");
        assertThat(Run.of("build", lessons, "-o", site).errors())
                .containsExactly(
                        lessons
                                + "/a.ipynb:1:1: warning: a notebook is no lesson, and readers get"
                                + " it as a file. 'chalkline import' makes a lesson of it.");
    }

    private Run run(String... fixtures) {
        Object[] args = new Object[fixtures.length + 3];
        args[0] = "import";
        for (int i = 0; i < fixtures.length; i++) {
            args[i + 1] = fixture(fixtures[i]);
        }
        args[fixtures.length + 1] = "-o";
        args[fixtures.length + 2] = lessons;
        return Run.of(args);
    }

    private static Path fixture(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(ImportCommandTest.class.getResource("importer/" + name))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
