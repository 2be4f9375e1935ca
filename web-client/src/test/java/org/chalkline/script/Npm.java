package org.chalkline.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.machine.Command;
import org.chalkline.machine.Debian;

/** The programs of {@code package.json}, run by the Node of this machine. */
final class Npm {

    private static final Path LOCK = Path.of("package-lock.json");

    /** What npm writes when it has installed all. */
    private static final Path INSTALLED = Path.of("node_modules", ".package-lock.json");

    private Npm() {}

    /**
     * Sees to it that the programs are there, in the versions of {@code package-lock.json}.
     *
     * @return what kept them away, or empty
     */
    static String install() {
        if (!isThere() && Debian.installs()) {
            Debian.update();
            Debian.install("nodejs", "npm");
        }
        if (!isThere()) {
            return "there is no Node with npm";
        }
        if (isInstalled()) {
            return "";
        }
        Command install = npm("ci", "--no-audit", "--no-fund");
        return install.succeeded() ? "" : "npm ci failed:\n" + install.output();
    }

    /** Runs one of the scripts. */
    static Command run(String script) {
        return npm("run", "--silent", script);
    }

    private static boolean isThere() {
        return npm("--version").succeeded();
    }

    private static boolean isInstalled() {
        try {
            return Files.exists(INSTALLED)
                    && Files.getLastModifiedTime(INSTALLED)
                                    .compareTo(Files.getLastModifiedTime(LOCK))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Command npm(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "npm";
        System.arraycopy(words, 0, command, 1, words.length);
        return Command.run(command);
    }
}
