package org.chalkline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chalkline.machine.Command;

/** Where a machine's Chromium may be: the variable, then the search path, then usual places. */
record Search(Map<String, String> environment, List<Path> usualPlaces, Predicate<Path> works) {

    /** The environment variable that names the Chromium to use. */
    static final String VARIABLE = "CHALKLINE_CHROMIUM";

    /** The same browser without what draws windows, which tests in two thirds of the time. */
    static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Returns the search of this machine. */
    static Search ofThisMachine() {
        var environment = System.getenv();
        return new Search(environment, usualPlaces(environment), Search::answers);
    }

    /** Tells whether the variable names the one to use. */
    boolean isNamed() {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }

    /**
     * Returns the first Chromium that works, if there is any.
     *
     * @throws IllegalStateException if the variable names none
     */
    Optional<Path> find() {
        if (isNamed()) {
            String named = environment.get(VARIABLE);
            var path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException(
                        VARIABLE + " is '" + named + "', which is no program: correct or unset it");
            }
            return Optional.of(path);
        }
        return Stream.concat(onSearchPath(), usualPlaces.stream())
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .filter(works)
                .findFirst();
    }

    private Stream<Path> onSearchPath() {
        var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(
                        name ->
                                Arrays.stream(folders)
                                        .filter(folder -> !folder.isEmpty())
                                        .map(folder -> Path.of(folder, name)));
    }

    private static List<Path> usualPlaces(Map<String, String> environment) {
        var applications =
                Stream.of("Google Chrome", "Chromium")
                        .map(name -> "/Applications/" + name + ".app/Contents/MacOS/" + name)
                        .map(Path::of);
        var programs =
                Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(
                                folder ->
                                        Stream.of("Google/Chrome", "Chromium")
                                                .map(name -> name + "/Application/chrome.exe")
                                                .map(name -> Path.of(folder, name)));
        return Stream.concat(applications, programs).toList();
    }

    /** Tells a browser from Ubuntu's stub of that name, which only asks for a snap. */
    private static boolean answers(Path program) {
        // On Windows the question would open a window.
        return program.toString().endsWith(".exe")
                || Command.run(program.toString(), "--version").succeeded();
    }
}
