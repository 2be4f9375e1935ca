package org.chalkline.site.print;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chalkline.site.base.Refusal;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A Chromium of this machine, or a browser made from it, which prints pages. */
public final class Chromium {

    /** The environment variable that names the program to use. */
    public static final String VARIABLE = "CHALKLINE_CHROMIUM";

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "microsoft-edge",
                    "chromium-headless-shell");

    private static final List<String> MAC = List.of("Google Chrome", "Chromium", "Microsoft Edge");

    private static final List<String> WINDOWS =
            List.of(
                    "Google/Chrome/Application/chrome.exe",
                    "Chromium/Application/chrome.exe",
                    "Microsoft/Edge/Application/msedge.exe");

    /** A page that is not printed by then never will be. */
    private static final int MOST_SECONDS = 120;

    /** The page's own time that may pass before it is printed: its scripts have run long before. */
    private static final int MILLISECONDS_OF_PAGE = 10_000;

    private final Path program;

    private Chromium(Path program) {
        this.program = program;
    }

    /**
     * Returns the one that the environment names, or else the first found on the search path and in
     * the usual places; null where there is none.
     *
     * @throws IOException if what the environment names is no program
     */
    public static @Nullable Chromium find(Map<String, String> environment) throws IOException {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path) || Files.isDirectory(path)) {
                throw new Refusal(
                        Text.of(
                                "{0} is '{1}', which is no program: correct or unset it",
                                VARIABLE, named));
            }
            return new Chromium(path);
        }
        return places(environment)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new)
                .orElse(null);
    }

    private static Stream<Path> places(Map<String, String> environment) {
        List<Path> places = new ArrayList<>();
        String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator, -1);
        for (String name : NAMES) {
            for (String folder : folders) {
                if (!folder.isEmpty()) {
                    places.add(Path.of(folder, name));
                }
            }
        }
        for (String name : MAC) {
            places.add(Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
        }
        for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")) {
            String folder = environment.getOrDefault(variable, "");
            if (!folder.isEmpty()) {
                WINDOWS.forEach(name -> places.add(Path.of(folder, name)));
            }
        }
        return places.stream();
    }

    /**
     * Prints a page, with its headings as an outline and its structure for screen readers.
     *
     * @param page a file on this machine
     * @param scratch an empty directory that may be filled and thrown away
     * @throws IOException with what the browser said, if there is no PDF at the end
     */
    public byte[] pdf(Path page, Path scratch) throws IOException {
        Path pdf = scratch.resolve("page.pdf");
        Path log = scratch.resolve("log");
        Files.deleteIfExists(pdf);
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(
                List.of(
                        "--headless",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-pdf-header-footer",
                        "--generate-pdf-document-outline"));
        if (System.getProperty("user.name", "").equals("root")) {
            // Chromium has no sandbox for root, and starts for it only if told so.
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + scratch.resolve("profile"));
        command.add("--virtual-time-budget=" + MILLISECONDS_OF_PAGE);
        command.add("--print-to-pdf=" + pdf);
        command.add(page.toUri().toString());
        run(command, log, page);
        if (Files.notExists(pdf) || Files.size(pdf) == 0) {
            Text none = Text.of("{0} made no PDF of '{1}'", program, page.getFileName());
            String last = lastLine(log);
            throw new Refusal(last.isEmpty() ? none : Text.of("{0}: {1}", none, last));
        }
        return Files.readAllBytes(pdf);
    }

    private void run(List<String> command, Path log, Path page) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(
                        Text.of(
                                "{0} did not print '{1}' in {2} seconds",
                                program, page.getFileName(), MOST_SECONDS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Text.of("stopped while printing '{0}'", page.getFileName()));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log).stream().filter(l -> !l.isBlank()).toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
