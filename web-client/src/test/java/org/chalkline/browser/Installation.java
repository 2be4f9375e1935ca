package org.chalkline.browser;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Optional;
import org.chalkline.machine.Command;
import org.chalkline.machine.Debian;

/** Sees to it that this machine has a Chromium, and Chinese letters to go with it. */
final class Installation {

    private Installation() {}

    /**
     * Returns the machine's Chromium, installed if need be; empty for the one Playwright brings.
     *
     * @throws IllegalStateException with what to do, if none can be had
     */
    static synchronized Optional<Path> ensure() {
        var lock =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "chalkline-chromium-" + System.getProperty("user.name") + ".lock");
        // Two test JVMs may find nothing at once: the second waits, then finds what the first got.
        try (var channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Released when the channel is closed.
            channel.lock();
            var search = Search.forChromium();
            var found = search.find();
            if (found.isPresent()
                    && !search.isNamed()
                    && !found.get().endsWith(Search.SHELL)
                    && Debian.installs()
                    && Debian.install(Search.SHELL).succeeded()) {
                found = search.find();
            }
            var chromium = found.isPresent() ? found : install();
            ensureChineseFont();
            return chromium;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> install() {
        var failures = new ArrayList<String>();
        if (Debian.installs()) {
            Debian.update();
            var installation = Debian.install(Search.SHELL);
            if (!installation.succeeded()) {
                installation = Debian.install("chromium");
            }
            var found = Search.forChromium().find();
            if (found.isPresent()) {
                return found;
            }
            failures.add("apt-get install chromium:\n" + installation.output().strip());
        }
        var download = downloadPlaywrights();
        if (download.succeeded()) {
            return Optional.empty();
        }
        failures.add("playwright install chromium:\n" + download.output().strip());
        throw new IllegalStateException(
                "The browser tests need Chromium or Chrome, and none was found or could be"
                        + " installed. Install one (Debian: apt-get install chromium"
                        + " fonts-noto-cjk) or set "
                        + Search.forChromium().variable()
                        + " to its program. What was tried:\n"
                        + String.join("\n", failures));
    }

    /** Without such a font a browser draws Chinese as boxes, each as wide as the other. */
    private static void ensureChineseFont() {
        if (Debian.installs() && Command.run("fc-list", ":lang=zh").output().isBlank()) {
            Debian.update();
            var installation = Debian.install("fontconfig", "fonts-noto-cjk");
            if (!installation.succeeded()) {
                System.err.println(
                        "No Chinese font, and none to install: " + installation.output());
            }
        }
    }

    private static Command downloadPlaywrights() {
        // In a process of its own, as it ends by System.exit.
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder =
                new ProcessBuilder(
                        java.toString(),
                        CLI.class.getName(),
                        "install",
                        "--no-progress",
                        "chromium");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        return Command.run(builder);
    }
}
