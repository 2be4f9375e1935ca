package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons that share texts, from the command line to the page. */
class IncludeTest {

    private static final String FIGURE =
            """
            ```{lab:activations} Drag it.
            functions: [relu]
            input: {from: -4, to: 4, step: 1, start: START}
            ```

            It starts at {lab:value}`z`.
            """;

    private static final String PLOT =
            """
            data: {file: dots.csv, columns: {a: x, b: y}}
            sliders: {w: {from: 0, to: 2, step: 0.1, start: 1}}
            x: [0, 5]
            draw:
              - {curve: w x}
              - {points: (a, b)}
            """;

    private final Path folder;
    private final Path content;
    private final Path site;

    IncludeTest(@TempDir Path folder) {
        this.folder = folder;
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    private String page(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    @Test
    void twoLessonsShareATextThatIsNoLesson() throws IOException {
        Run.write(content, "parts/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Run.write(content, "parts/_note.md", "## Why\n\n![a dot](dot.svg), [b](../b.md).\n");
        Run.write(content, "a.md", "# A\n\n```{include} parts/_note.md\n```\n\n[](#why)\n");
        Run.write(content, "b.md", "# B\n\n```{include} parts/_note.md\n```\n");
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(page("a.html"))
                .contains("<h2 id=\"why\">", "src=\"parts/dot.svg\"", "href=\"b.html\"")
                .contains("<a href=\"#why\">Why</a>");
        assertThat(page("b.html")).contains("<h2 id=\"why\">");
        assertThat(site.resolve("parts/_note.html")).doesNotExist();
    }

    @Test
    void aNumberInAnIncludedTextIsThatOfTheFigureAboveItInReadingOrder() throws IOException {
        Run.write(content, "_first.md", FIGURE.replace("START", "1"));
        Run.write(content, "_second.md", "\n\n\n" + FIGURE.replace("START", "2"));
        Run.write(
                content,
                "a.md",
                """
                # A

                ```{include} _second.md
                ```

                {lab:value}`z`

                ```{include} _first.md
                ```

                ```{include} _second.md
                ```
                """);
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(
                        page("a.html")
                                .replaceAll("(?s)<figure.*?</figure>", "")
                                .replaceAll("<[^>]+>", ""))
                .containsPattern(
                        "(?s)It starts at 2\\.0?.*2.*It starts at 1\\.0?.*It starts at 2\\.0?");
        assertThat(page("a.html"))
                .contains("id=\"activations\"", "id=\"activations-2\"", "id=\"activations-3\"");
    }

    @Test
    void aMistakeIsToldOnceAtItsOwnLine() {
        Run.write(content, "_part.md", "Fine.\n\n中文 {rle}`x` $\\nosuch$\n");
        Run.write(content, "a.md", "# A\n\n```{include} _part.md\n```\n");
        Run.write(content, "b.md", "# B\n\n```{include} _part.md\n```\n");
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.errors())
                .anyMatch(line -> line.contains("_part.md:3:5: error: unknown role 'rle'"))
                .anyMatch(line -> line.contains("_part.md:3:14: error: formula:"))
                .noneMatch(line -> line.contains("a.md") || line.contains("b.md"));
        assertThat(run.err()).containsOnlyOnce("unknown role");
    }

    @Test
    void aFileThatIsNotThereIsSearchedAmongAllOfTheFolder() {
        Run.write(content, "_parts/note.md", "Text.\n");
        Run.write(content, "en/a.md", "# A\n\n```{include} ../_parts/noet.md\n```\n");
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(
                        line ->
                                line.endsWith(
                                        "a.md:3:14: error: no file '../_parts/noet.md'."
                                                + " Did you mean '../_parts/note.md'?"));
    }

    @Test
    void aSymbolicLinkDoesNotLeadOut() throws IOException {
        Path secret = Run.write(folder, "secret.txt", "secret");
        Run.write(content, "_inside.txt", "shown");
        Run.write(
                content,
                "a.md",
                "# A\n\n```{literalinclude} _out.txt\n```\n\n```{literalinclude} _in.txt\n```\n\n"
                        + "```{literalinclude} "
                        + secret
                        + "\n```\n\n```{literalinclude} _folder/secret.txt\n```\n");
        try {
            Files.createSymbolicLink(content.resolve("_out.txt"), secret);
            Files.createSymbolicLink(content.resolve("_in.txt"), content.resolve("_inside.txt"));
            Files.createSymbolicLink(content.resolve("_folder"), folder);
        } catch (UnsupportedOperationException | IOException cannot) {
            assumeThat(cannot).as("this system has symbolic links").isNull();
        }
        assertThat(Run.of("build", content, "-o", site).errors())
                .filteredOn(line -> line.contains("error: "))
                .hasSize(3)
                .allMatch(line -> line.contains("is not in the content folder"));
    }

    @Test
    void whatGrowsWithoutBoundIsRefused() {
        for (int i = 0; i < 30; i++) {
            String next = "```{include} _" + (i + 1) + ".md\n```\n\n";
            Run.write(content, "_" + i + ".md", next + next);
        }
        Run.write(content, "_30.md", "x".repeat(1000) + "\n");
        Run.write(content, "a.md", "# A\n\n```{include} _0.md\n```\n");
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(line -> line.contains("this lesson and what it includes have more than"));
    }

    @Test
    void lessonsShareTheParametersOfAFigureInAFileThatIsNotPublished() throws IOException {
        Run.write(content, "_parts/slope.yml", PLOT);
        Run.write(content, "_parts/dots.csv", "x,y\n1,2\n3,4\n");
        Run.write(content, "en/a.md", "# A\n\n" + figure("Drag it.") + "{lab:value}`slope.w`\n");
        Run.write(content, "zh-CN/a.md", "# 甲\n\n" + figure("拖动它。"));
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(page("en/a.html")).contains("Drag it.", "data-state=\"w=1.0\"");
        assertThat(page("zh-CN/a.html")).contains("拖动它。", "data-state=\"w=1.0\"");
        assertThat(site.resolve("_parts")).doesNotExist();
    }

    @Test
    void aMistakeInSharedParametersIsToldOnceWhereItStands() {
        Run.write(content, "_parts/slope.yml", PLOT.replace("w x", "v x").replace("dots", "dogs"));
        Run.write(content, "_parts/dots.csv", "x,y\n1,2\n3,4\n");
        Run.write(content, "en/a.md", "# A\n\n" + figure("Drag it."));
        Run.write(content, "zh-CN/a.md", "# 甲\n\n" + figure("拖动它。"));
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.errors())
                .anyMatch(
                        line ->
                                line.contains("_parts/slope.yml:1:14: error: no file 'dogs.csv'")
                                        && line.endsWith("Did you mean 'dots.csv'?"))
                .noneMatch(line -> line.contains("a.md"));
        Run.write(content, "_parts/slope.yml", PLOT.replace("w x", "v x"));
        assertThat(Run.of("build", content, "-o", site).err())
                .containsOnlyOnce("_parts/slope.yml:5:13: error: unknown name 'v'");
    }

    @Test
    void parametersStandInTheFileOrInTheLesson() {
        Run.write(content, "_slope.yml", PLOT);
        Run.write(
                content,
                "a.md",
                """
                # A

                ```{lab:plot} Drag it.
                :src: _slope.yaml
                ```

                ```{lab:plot} Drag it.
                :src: _slope.yml
                x: [0, 1]
                ```
                """);
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(
                        line ->
                                line.contains("a.md:4:7: error: no file '_slope.yaml'")
                                        && line.endsWith("Did you mean '_slope.yml'?"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "a.md:9:1: error: 'lab:plot' with a text of its own"));
    }

    @Test
    void sharedParametersHaveTextsForEachLanguage() throws IOException {
        Run.write(
                content,
                "_parts/slope.yml",
                """
                sliders:
                  w: {from: 0, to: 2, step: 0.1, start: 1, label: {en: slope, zh-CN: 斜率}}
                  z[2]: {from: 0, to: 2, names: {en: [cat, dog], zh-CN: [猫, 狗]}}
                choices:
                  f(x): {en: {line: x, parabola: x^2}, zh-CN: {直线: x, 抛物线: x^2}}
                x: [0, 5]
                draw:
                  - {curve: w f(x), label: {en: 'up by {w:.1f}', zh-CN: '升高{w:.1f}'}}
                text: {en: ['It is {w:.1f}.'], zh-CN: ['它是{w:.1f}。']}
                table: {columns: {en: {score: z}, zh-CN: {得分: z}}}
                """);
        Run.write(content, "en/a.md", "# A\n\n" + figure("Drag it."));
        Run.write(content, "zh-CN/a.md", "# 甲\n\n" + figure("拖动它。"));
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(page("en/a.html"))
                .contains("slope", "cat", "parabola", "up by 1.0", "It is ", ">score<")
                .doesNotContain("斜率", "猫", "抛物线", "升高", "它是", "得分");
        assertThat(page("zh-CN/a.html"))
                .contains("斜率", "猫", "抛物线", "升高1.0", "它是", ">得分<")
                .doesNotContain("slope<", "cat<", "parabola", "up by", "It is ", ">score<");
    }

    @Test
    void aTextWithoutAPagesLanguageIsAMistake() {
        Run.write(
                content,
                "_parts/slope.yml",
                """
                sliders: {w: {from: 0, to: 2, label: {en: slope}}}
                x: {from: 0, to: 5, label: {en: time, zh-CN: 时间, zh: 時間}}
                y: {from: 0, to: 5, label: {en: 'up $', zh-CN: '高$'}}
                draw: [{curve: w x}]
                """);
        Run.write(content, "en/a.md", "# A\n\n" + figure("Drag it."));
        Run.write(content, "zh-CN/a.md", "# 甲\n\n" + figure("拖动它。"));
        assertThat(Run.of("build", content, "-o", site).errors())
                .anyMatch(line -> line.contains("slope.yml:1:38: error: 'zh-CN' is missing"))
                .anyMatch(line -> line.contains("slope.yml:2:50: error: unknown language 'zh'"))
                .anyMatch(line -> line.contains("slope.yml:3:37: error: a $ without"))
                .anyMatch(line -> line.contains("slope.yml:3:50: error: a $ without"));
    }

    private static String figure(String caption) {
        return "```{lab:plot} " + caption + "\n:name: slope\n:src: ../_parts/slope.yml\n```\n\n";
    }
}
