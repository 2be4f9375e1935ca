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
