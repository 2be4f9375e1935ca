package org.chalkline.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a command said, and whether it succeeded. */
public record Command(boolean succeeded, String output) {

    /** Runs a command to its end; one that is not there has failed. */
    public static Command run(String... words) {
        return run(new ProcessBuilder(words));
    }

    /** Runs a prepared command to its end; one that is not there has failed. */
    public static Command run(ProcessBuilder builder) {
        Process process;
        try {
            process = builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            return new Command(false, String.valueOf(e.getMessage()));
        }
        try (var output = process.getInputStream()) {
            process.getOutputStream().close();
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor() == 0, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + builder.command(), e);
        }
    }
}
