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

/**
 * Where a machine's browser may be: the variable, then the search path, then usual places.
 *
 * @param variable the environment variable that names the program to use
 * @param names the names that the program may have, the best first
 */
record Search(
        String variable,
        List<String> names,
        Map<String, String> environment,
        List<Path> usualPlaces,
        Predicate<Path> works) {

    /** The same browser without what draws windows, which tests in two thirds of the time. */
    static final String SHELL = "chromium-headless-shell";

    private static final List<String> CHROMIUM =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> FIREFOX = List.of("firefox-esr", "firefox");

    /** Returns the search for this machine's Chromium or Chrome. */
    static Search forChromium() {
        return ofThisMachine(
                "CHALKLINE_CHROMIUM",
                CHROMIUM,
                List.of("Google Chrome", "Chromium"),
                List.of("Google/Chrome/Application/chrome", "Chromium/Application/chrome"));
    }

    /** Returns the search for this machine's Firefox. */
    static Search forFirefox() {
        return ofThisMachine(
                "CHALKLINE_FIREFOX",
                FIREFOX,
                List.of("Firefox/firefox"),
                List.of("Mozilla Firefox/firefox"));
    }

    private static Search ofThisMachine(
            String variable, List<String> names, List<String> onMac, List<String> onWindows) {
        var environment = System.getenv();
        var places = usualPlaces(environment, onMac, onWindows);
        return new Search(variable, names, environment, places, Search::answers);
    }

    /** Tells whether the variable names the one to use. */
    boolean isNamed() {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    /**
     * Returns the first that works, if there is any.
     *
     * @throws IllegalStateException if the variable names none
     */
    Optional<Path> find() {
        if (isNamed()) {
            String named = environment.get(variable);
            var path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException(
                        variable + " is '" + named + "', which is no program: correct or unset it");
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
        return names.stream()
                .flatMap(
                        name ->
                                Arrays.stream(folders)
                                        .filter(folder -> !folder.isEmpty())
                                        .map(folder -> Path.of(folder, name)));
    }

    private static List<Path> usualPlaces(
            Map<String, String> environment, List<String> onMac, List<String> onWindows) {
        var applications =
                onMac.stream()
                        .map(Path::of)
                        .map(
                                name ->
                                        Path.of(
                                                "/Applications/" + name.getName(0) + ".app",
                                                "Contents/MacOS/" + name.getFileName()));
        var programs =
                Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(folder -> !folder.isEmpty())
                        .flatMap(
                                folder ->
                                        onWindows.stream()
                                                .map(name -> Path.of(folder, name + ".exe")));
        return Stream.concat(applications, programs).toList();
    }

    /** Tells a browser from Ubuntu's stub of that name, which only asks for a snap. */
    private static boolean answers(Path program) {
        // On Windows the question would open a window.
        return program.toString().endsWith(".exe")
                || Command.run(program.toString(), "--version").succeeded();
    }
}
