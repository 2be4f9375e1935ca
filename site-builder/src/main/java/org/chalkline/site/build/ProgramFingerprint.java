package org.chalkline.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.chalkline.gallery.Widgets;

/** The fingerprint of the classes that draw and prove, a part of the keys of the cache. */
final class ProgramFingerprint {

    private static final String OURS = "org/chalkline/";

    private ProgramFingerprint() {}

    /**
     * Returns a text that changes with the code that draws and proves, as a key for what it found.
     *
     * @throws UncheckedIOException if the code cannot be read
     */
    static String get() {
        try {
            Path code =
                    Path.of(
                            Widgets.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return String.join("\n", Files.isDirectory(code) ? ofFolder(code) : ofJar(code));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program itself", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class has a strange place", e);
        }
    }

    private static List<String> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().startsWith(OURS))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + checksum(file))
                    .sorted()
                    .toList();
        }
    }

    private static long checksum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
