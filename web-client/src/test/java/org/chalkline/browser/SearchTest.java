package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final String VARIABLE = "CHALKLINE_CHROMIUM";

    private final Path machine;

    SearchTest(@TempDir Path machine) {
        this.machine = machine;
    }

    @Test
    void prefersTheOneThatTheVariableNames() throws IOException {
        var named = program("elsewhere/my-chrome");
        program("bin/chromium");
        assertThat(search(Map.of(VARIABLE, named.toString(), "PATH", path("bin"))).find())
                .contains(named);
    }

    @Test
    void doesNotGuessWhenTheVariableIsWrong() throws IOException {
        program("bin/chromium");
        var search = search(Map.of(VARIABLE, "/no/such", "PATH", path("bin")));
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
                search(
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
        return search(environment, List.of(), program -> true);
    }

    private static Search search(
            Map<String, String> environment, List<Path> usualPlaces, Predicate<Path> works) {
        var chromium = Search.forChromium();
        return new Search(chromium.variable(), chromium.names(), environment, usualPlaces, works);
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
