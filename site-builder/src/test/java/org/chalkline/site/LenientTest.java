package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientTest {

    private final Path content;
    private final Path site;

    LenientTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
        Run.write(content, "sound.md", "# Sound\n\nNothing is wrong here.\n");
    }

    @Test
    void whatIsWrongIsSaidBelowTheBlockInWhichItIs() {
        Run.write(
                content,
                "a.md",
                """
                ---
                title: A
                order: soon
                ---

                The first [paragraph](nowhere.md).

                The second.

                $$
                \\frac{1
                $$

                The third.

                ```{lab:activations} Nothing
                functions: [rleu]
                ```

                The last.
                """);
        Run strict = build();
        assertThat(strict.status()).as(strict.err()).isOne();
        Run run = build("--lenient");
        assertThat(run.status()).isZero();
        assertThat(run.closing()).endsWith("; 4 errors were let pass");
        Document page = page("a.html");
        assertThat(page.select(".fault > p:last-child").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a.md:3: 'order'"),
                        second ->
                                assertThat(second)
                                        .startsWith("a.md:6: ")
                                        .endsWith("(unknown-file)"),
                        third -> assertThat(third).endsWith("(broken-formula)"),
                        fourth -> assertThat(fourth).contains("'rleu'"));
        assertThat(page.select("p:contains(The first) + .fault")).hasSize(1);
        assertThat(page.select("p:contains(The second) ~ .fault + p:contains(The third)"))
                .hasSize(1);
        assertThat(page.select(".fault + p:contains(The last)")).hasSize(1);
        assertThat(page("sound.html").select(".fault")).isEmpty();
    }

    @Test
    void whatIsWrongInAFileIsSaidWhereThatIsIncluded() {
        Run.write(
                content,
                "a.md",
                """
                # A

                Before.

                ```{include} _part.md
                ```

                After.
                """);
        Run.write(content, "_part.md", "Some {kdb}`Enter`.\n");
        assertThat(build("--lenient").status()).isZero();
        assertThat(page("a.html").select(".fault + p:contains(After)")).hasSize(1);
        assertThat(page("a.html").select(".fault").text()).contains("_part.md:1: ");
    }

    @Test
    void everyLessonThatCanBeReadHasItsPage() {
        Run.write(content, "open.md", "---\ntitle: Open\n\nText.\n");
        Run.write(content, "yaml.md", "---\ntitle: [\n---\n\nText.\n");
        Run.write(content, "deep.md", "# Deep\n\n" + ">".repeat(2_000) + " text\n");
        Run.write(content, "claim.md", "# Claim\n\n{claim}`nothing: x > 1`\n");
        Run.write(content, "latin.md", "# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Run.write(content, "search.md", "# Search\n\nText.\n");
        Run run = build("--lenient");
        assertThat(run.status()).isZero();
        for (String name : new String[] {"sound", "open", "yaml", "deep", "claim"}) {
            assertThat(site.resolve(name + ".html")).exists();
        }
        assertThat(page("deep.html").select(".fault").text()).contains("(too-much)");
        assertThat(site.resolve("latin.html")).doesNotExist();
        assertThat(run.err()).contains("not-utf-8", "taken-place");
    }

    @Test
    void whatIsWrongWithTheSiteIsAnErrorStill() {
        Run.write(content, "site.yml", "title: [\n");
        Run run = build("--lenient");
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("site.yml:", "error: a [ that is not closed");
        assertThat(site).doesNotExist();
    }

    @Test
    void aMistakeBringsNoOthersWithIt() {
        Run.write(content, "a.md", "---\ntitle: [\n---\n\nText without a heading.\n");
        Run.write(content, "b.md", "# B\n\nAs in {cite}`knuth`.\n");
        Run.write(content, "site.yml", "citations: {files: [refs.bib, none.bib]}\n");
        Run.write(content, "refs.bib", "@book{knuth, title = {A\n");
        Run run = build("--diagnostics", "line");
        assertThat(run.errors())
                .filteredOn(line -> line.contains(": error: "))
                .hasSize(3)
                .anyMatch(line -> line.contains("a.md:2:8"))
                .anyMatch(line -> line.contains("refs.bib:"))
                .anyMatch(line -> line.contains("none.bib"));
    }

    @Test
    void faultsAreNoWordsToSearchFor() {
        Run.write(content, "a.md", "# A\n\n{kdb}`Enter` is pressed.\n");
        build("--lenient");
        assertThat(page("a.html").select(".fault").text()).contains("unknown-role");
        assertThat(site.resolve("assets/search"))
                .isDirectoryRecursivelyContaining(file -> contentOf(file).contains("pressed"));
        assertThat(site.resolve("assets/search").toFile().listFiles())
                .allSatisfy(
                        folder ->
                                assertThat(folder.toPath())
                                        .isDirectoryNotContaining(
                                                file -> contentOf(file).contains("unknown")));
    }

    private Document page(String name) {
        return Jsoup.parse(contentOf(site.resolve(name)));
    }

    private static String contentOf(Path file) {
        return Files.isRegularFile(file) ? Assertions.contentOf(file.toFile()) : "";
    }

    private Run build(String... options) {
        Object[] words = new Object[options.length + 4];
        words[0] = "build";
        words[1] = content;
        words[2] = "-o";
        words[3] = site;
        System.arraycopy(options, 0, words, 4, options.length);
        return Run.of(words);
    }
}
