package org.chalkline.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chalkline.site.cli.Chalkline;

/** One run of the program, with what it printed. */
record Run(int status, String out, String err) {

    /**
     * Runs the program to its end; a build tells each diagnostic in a line unless told otherwise.
     */
    static Run of(Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        if (!all.isEmpty() && all.get(0).equals("build") && !all.contains("--diagnostics")) {
            all.addAll(List.of("--diagnostics", "line"));
        }
        return exactly(all.toArray());
    }

    /** Runs the program to its end, with these arguments and no other. */
    static Run exactly(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int status = Chalkline.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(status, out.toString(), err.toString());
    }

    /** Returns the lines that tell of errors and warnings, without their codes. */
    List<String> errors() {
        return err.lines().map(line -> line.replaceAll(" \\[[a-z0-9-]+]$", "")).toList();
    }

    /** Returns the last line of what a good build prints. */
    String closing() {
        List<String> lines = out.lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** Writes a text file of a content folder and returns its path. */
    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every file of a directory by its path, its bytes in hexadecimal. */
    static Map<String, String> snapshot(Path directory) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                files.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
