package org.chalkline.browser;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chalkline.machine.Debian;
import org.jspecify.annotations.Nullable;

/**
 * WebKitGTK as Debian has it: its driver, its small browser, and a screen that nobody sees. They
 * are started by the first test that asks, and end with the JVM.
 */
final class WebKit {

    private static final Path DRIVER = Path.of("/usr/bin/WebKitWebDriver");
    private static final Path SCREEN = Path.of("/usr/bin/Xvfb");

    /** Shows pages one after the other, each until its figures are awake, and closes the window. */
    private static final String SLIDE_SHOW =
            """
            <!doctype html>
            <title>Slide show</title>
            <body>
            <script>
            const pages = %s;
            function next() {
                if (pages.length === 0) close();
                const frame = document.createElement('iframe');
                Object.assign(frame, { width: 1280, height: 800, allow: 'fullscreen', src: pages.shift() });
                frame.onload = () => setTimeout(next, 300);
                document.body.replaceChildren(frame);
            }
            next();
            </script>
            """;

    private static final int MOST_SECONDS = 120;

    /** What is trouble; that WebKitGTK does not know web manifests is none. */
    private static final Pattern TROUBLE =
            Pattern.compile("CONSOLE .*(ERROR|WARN|ASSERT) (?!Unrecognized .* 'manifest-src')");

    private static @Nullable WebKit started;

    private final Path folder = Files.createTempDirectory(Path.of("target"), "webkit-");
    private final String display;

    private WebKit() throws IOException {
        var screen = run("", SCREEN.toString(), "-displayfd", "1", "-screen", "0", "2000x1400x24");
        display = ":" + screen.inputReader().readLine();
    }

    /**
     * Returns it, started by the first test that asks, and installed if that is easy.
     *
     * @throws org.opentest4j.TestAbortedException with what to do, if it cannot be had
     * @throws IllegalStateException if it must be had
     */
    static synchronized WebKit start() {
        if (!isThere() && Debian.installs()) {
            Debian.update();
            Debian.install("webkit2gtk-driver", "xvfb");
        }
        if (!isThere()) {
            throw Wanted.missing("WebKitGTK: on Debian, apt-get install webkit2gtk-driver xvfb");
        }
        try {
            if (started == null) {
                started = new WebKit();
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether this machine has it, so that nothing need be installed. */
    static boolean isThere() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(SCREEN);
    }

    /** Starts a driver at a port of this machine, where it may not answer yet. */
    Process drive(int port) {
        try {
            return run(display, DRIVER.toString(), "--port=" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens pages and returns what the console tells of errors and warnings.
     *
     * <p>A driven browser forgets everything at once, and so tells its console to nobody. This one
     * is its own master; frames stand for its windows.
     */
    List<String> troubles(List<String> addresses) {
        try {
            return show(addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> show(List<String> addresses) throws IOException {
        var show = folder.resolve("show.html");
        Files.writeString(show, SLIDE_SHOW.formatted(new Gson().toJson(addresses)));
        var browser =
                run(
                        display,
                        miniBrowser().toString(),
                        "--enable-write-console-messages-to-stdout=true",
                        show.toUri().toString());
        var late = CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS);
        var end = CompletableFuture.runAsync(browser::destroy, late);
        try (var console = browser.errorReader()) {
            var troubles = console.lines().filter(line -> TROUBLE.matcher(line).find()).toList();
            if (!end.cancel(false)) {
                throw new IllegalStateException("not all pages were shown; heard: " + troubles);
            }
            return troubles;
        }
    }

    private static Path miniBrowser() throws IOException {
        try (var found =
                Files.find(
                        Path.of("/usr/lib"),
                        3,
                        (path, attributes) -> path.endsWith("MiniBrowser"))) {
            return found.findFirst().orElseThrow();
        }
    }

    /** Starts a program that ends with the JVM at the latest. */
    private Process run(String display, String... command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        for (var kind : List.of("CACHE", "CONFIG", "DATA")) {
            var home = folder.toAbsolutePath().toString();
            builder.environment().put("XDG_" + kind + "_HOME", home);
        }
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }
}
