package org.chalkline.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Debian machine, which installs programs by apt if this process is its root; one at a time, as
 * apt refuses a second update meanwhile.
 */
public final class Debian {

    private static final Path VERSION = Path.of("/etc/debian_version");
    private static final Path OWN_PROCESS = Path.of("/proc/self");

    private Debian() {}

    /** Tells whether this is one, and we may install programs. */
    public static boolean installs() {
        return isRoot() && Files.exists(VERSION);
    }

    /** Tells whether this process is Linux' root, whatever its name is. */
    public static boolean isRoot() {
        try {
            return Files.exists(OWN_PROCESS)
                    && Files.getAttribute(OWN_PROCESS, "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An update fails if one of many sources does; the installation says what counts. */
    public static synchronized void update() {
        apt("update");
    }

    /** Installs packages. */
    public static synchronized Command install(String... packages) {
        return apt(
                Stream.concat(Stream.of("install"), Arrays.stream(packages))
                        .toArray(String[]::new));
    }

    private static Command apt(String... words) {
        // Another program may be installing something: wait for it rather than fail.
        var command = new ArrayList<>(List.of("apt-get", "-y", "-o", "DPkg::Lock::Timeout=300"));
        command.addAll(Arrays.asList(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return Command.run(builder);
    }
}
