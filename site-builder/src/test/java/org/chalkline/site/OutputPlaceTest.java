package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a build refuses to write, before it has written anything. */
class OutputPlaceTest {

    private final Path folder;
    private final Path content;

    OutputPlaceTest(@TempDir Path folder) {
        this.folder = folder;
        content = folder.resolve("lessons");
        Run.write(content, "first.md", "# First\n");
    }

    @Test
    void refusesADirectoryWithFilesThatNoBuildWrote() {
        Run.write(folder, "home/thesis.txt", "years of work");
        refuses(folder.resolve("home"), "holds files that no build wrote");
    }

    @Test
    void refusesADirectoryThatHoldsSomethingNamedAsItsList() throws IOException {
        Run.write(folder, "repository/thesis.txt", "years of work");
        Files.createDirectory(folder.resolve("repository/.chalkline"));
        refuses(folder.resolve("repository"), "holds files that no build wrote");
        Run.write(folder, "notes/.chalkline", "notes on a line of chalk");
        refuses(folder.resolve("notes"), "holds files that no build wrote");
        Run.write(folder, "linked/thesis.txt", "years of work");
        Path site = folder.resolve("site");
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        Files.createSymbolicLink(folder.resolve("linked/.chalkline"), site.resolve(".chalkline"));
        refuses(folder.resolve("linked"), "holds files that no build wrote");
    }

    @Test
    void keepsWhatNoBuildWroteAndDeletesWhatOneDid() throws IOException {
        Path site = folder.resolve("site");
        Run.write(content, "old%0A.md", "# Old\n");
        Run.write(content, "part/a.txt", "a");
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        assertThat(site.resolve("old%0A.html")).exists();
        Run.write(site, "CNAME", "example.org");
        Run.write(site, ".git/config", "[core]");
        Run.write(site, "part/mine.txt", "mine");
        Files.createSymbolicLink(site.resolve("shared"), folder);
        Files.delete(content.resolve("old%0A.md"));
        Files.delete(content.resolve("part/a.txt"));
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        assertThat(site.resolve("old%0A.html")).doesNotExist();
        assertThat(site.resolve("part/a.txt")).doesNotExist();
        assertThat(site.resolve("CNAME")).hasContent("example.org");
        assertThat(site.resolve(".git/config")).hasContent("[core]");
        assertThat(site.resolve("part/mine.txt")).hasContent("mine");
        assertThat(site.resolve("shared")).isSymbolicLink();
        assertThat(site.resolve("first.html")).exists();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lessons", "site");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"second.html", "second.html/a.txt", "part"})
    void doesNotWriteOverWhatNoBuildWrote(String mine) {
        Path site = folder.resolve("site");
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        Run.write(site, mine, "mine");
        Run.write(content, "second.md", "# Second\n");
        Run.write(content, "part/a.txt", "a");
        refuses(site, "'" + mine + (mine.equals("part") ? "" : "' in"));
    }

    @Test
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        Path site = folder.resolve("site");
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        Path link = Files.createSymbolicLink(folder.resolve("published"), site);
        Run.write(content, "second.md", "# Second\n");
        assertThat(Run.of("build", content, "-o", link).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(site.resolve("second.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lessons", "lessons/site", "lessons/../lessons/a/b"})
    void refusesThePlaceOfTheLessonsAndEveryPlaceInIt(String output) {
        refuses(folder.resolve(output), "is in the content folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "lessons/..", "/"})
    void refusesAPlaceAroundTheLessons(String output) {
        refuses(folder.resolve(output), "holds the content folder");
    }

    @Test
    void seesThroughLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), content);
        refuses(link.resolve("site"), "is in the content folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "notes.txt/site"})
    void refusesAFile(String output) {
        Run.write(folder, "notes.txt", "mine");
        refuses(folder.resolve(output), "notes.txt' is a file");
    }

    @Test
    void takesAnEmptyDirectoryANewOneAndItsOwn() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path place : new Path[] {empty, empty, folder.resolve("new/site")}) {
            assertThat(Run.of("build", content, "-o", place).status()).isZero();
            assertThat(place.resolve("first.html")).exists();
        }
    }

    @Test
    void aFolderThatOnlySharesTheBeginningOfANameIsElsewhere() {
        Path place = folder.resolve("lessons-site");
        assertThat(Run.of("build", content, "-o", place).status()).isZero();
    }

    private void refuses(Path output, String reason) {
        Map<String, String> before = Run.snapshot(folder);
        Run run = Run.of("build", content, "-o", output);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(0)).contains(reason).contains("-o");
        assertThat(Run.snapshot(folder)).isEqualTo(before);
    }
}
