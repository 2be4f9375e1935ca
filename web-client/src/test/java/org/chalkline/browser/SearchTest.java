package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private final Path machine;

    SearchTest(@TempDir Path machine) {
        this.machine = machine;
    }

    @Test
    void prefersTheOneThatTheVariableNames() throws IOException {
        var named = program("elsewhere/my-chrome");
        program("bin/chromium");
        assertThat(search(Map.of(Search.VARIABLE, named.toString(), "PATH", path("bin"))).find())
                .contains(named);
    }

    @Test
    void doesNotGuessWhenTheVariableIsWrong() throws IOException {
        program("bin/chromium");
        var search = search(Map.of(Search.VARIABLE, "/no/such", "PATH", path("bin")));
        assertThatThrownBy(search::find)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "CHALKLINE_CHROMIUM is '/no/such', which is no program: correct or unset"
                                + " it");
    }

    @Test
    void prefersChromiumToChromeWhereverTheyAre() throws IOException {
        program("first/google-chrome");
        var chromium = program("second/chromium");
        var path = path("first") + File.pathSeparator + path("second");
        assertThat(search(Map.of("PATH", path)).find()).contains(chromium);
    }

    @Test
    void prefersTheOneThatDrawsNoWindows() throws IOException {
        program("first/chromium");
        var shell = program("second/chromium-headless-shell");
        var path = path("first") + File.pathSeparator + path("second");
        assertThat(search(Map.of("PATH", path)).find()).contains(shell);
    }

    @Test
    void passesOverWhatDoesNotWork() throws IOException {
        program("bin/chromium-browser");
        var usual = program("usual/chrome");
        var search =
                new Search(
                        Map.of("PATH", path("bin")),
                        List.of(usual),
                        program -> !program.endsWith("chromium-browser"));
        assertThat(search.find()).contains(usual);
    }

    @Test
    void findsNothingOnAnEmptyMachine() {
        assertThat(search(Map.of()).find()).isEmpty();
    }

    private static Search search(Map<String, String> environment) {
        return new Search(environment, List.of(), program -> true);
    }

    private String path(String folder) {
        return machine.resolve(folder).toString();
    }

    private Path program(String name) throws IOException {
        var file = machine.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
