package org.chalkline.site.figure.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs programs in processes of their own. */
final class Programs {

    /** The environment variable that names the Python to use. */
    static final String VARIABLE = "CHALKLINE_PYTHON";

    /** The Python to use. */
    static final String PYTHON = System.getenv().getOrDefault(VARIABLE, "python3");

    private static final Map<List<String>, Boolean> PYTHONS = new HashMap<>();

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d+(\\.\\d*)?([eE][-+]?\\d+)?|-?(inf|Infinity)|nan|NaN");

    private Programs() {}

    /** Returns the numbers that a program prints; what it complains of is none. */
    static List<Double> numbers(Path folder, String... command) {
        return numbers(run(folder, command));
    }

    /** Returns the numbers in a text. */
    static List<Double> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(Programs::read).toList();
    }

    private static double read(String number) {
        return switch (number) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(number);
        };
    }

    /** Returns what a program prints, after it has ended well. */
    static String run(Path folder, String... command) {
        try {
            Path errors = folder.resolve("errors.txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            // Of the engines of Keras the smallest, unless another one is asked for.
            builder.environment().putIfAbsent("KERAS_BACKEND", "jax");
            Process process = builder.redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns whether a Python has packages: one that is named must, the one on the search path
     * may, since no package manager that a project could rely on brings Keras to every machine.
     */
    static boolean hasPython(Path folder, List<String> packages) {
        return PYTHONS.computeIfAbsent(
                packages,
                names -> {
                    String imports = "import " + String.join(", ", names);
                    if (System.getenv(VARIABLE) == null) {
                        return succeeds(folder, PYTHON, "-c", imports);
                    }
                    run(folder, PYTHON, "-c", imports);
                    return true;
                });
    }

    private static boolean succeeds(Path folder, String... command) {
        try {
            run(folder, command);
            return true;
        } catch (UncheckedIOException | AssertionError e) {
            return false;
        }
    }
}
