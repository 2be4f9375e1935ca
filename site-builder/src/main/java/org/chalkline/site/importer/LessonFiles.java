package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.site.base.Refusal;
import org.chalkline.text.Text;

/** Writes a lesson and what stands beside it: all of it, or nothing. */
final class LessonFiles {

    private LessonFiles() {}

    /**
     * Writes a lesson.
     *
     * @param path of the lesson below the output
     * @throws Refusal if another file has the place of one, unless forced
     */
    static void write(Path output, String path, Lesson lesson, boolean isForced)
            throws IOException {
        Files.createDirectories(output);
        Path kept = Files.createTempDirectory(output, ".import-");
        try {
            Map<Path, Path> places = prepare(kept, output.resolve(path), lesson);
            if (!isForced) {
                refuseTaken(places, output);
            }
            for (Map.Entry<Path, Path> place : places.entrySet()) {
                Files.createDirectories(place.getKey().toAbsolutePath().getParent());
                Files.move(place.getValue(), place.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            clear(kept);
        }
    }

    private static Map<Path, Path> prepare(Path kept, Path lessonFile, Lesson lesson)
            throws IOException {
        Map<Path, Path> places = new LinkedHashMap<>();
        Path folder = lessonFile.resolveSibling("");
        for (Map.Entry<String, Path> copied : lesson.draft().copied().entrySet()) {
            Path place = folder.resolve(copied.getKey()).normalize();
            if (!Files.exists(place) || !Files.isSameFile(place, copied.getValue())) {
                Path file = kept.resolve(Integer.toString(places.size()));
                Files.copy(copied.getValue(), file);
                places.put(place, file);
            }
        }
        for (Map.Entry<String, byte[]> made : lesson.draft().made().entrySet()) {
            Path file = kept.resolve(Integer.toString(places.size()));
            places.put(folder.resolve(made.getKey()), Files.write(file, made.getValue()));
        }
        Path file = kept.resolve(Integer.toString(places.size()));
        places.put(
                lessonFile, Files.write(file, lesson.markdown().getBytes(StandardCharsets.UTF_8)));
        return places;
    }

    private static void refuseTaken(Map<Path, Path> places, Path output) throws IOException {
        for (Map.Entry<Path, Path> place : places.entrySet()) {
            if (Files.exists(place.getKey())
                    && Files.mismatch(place.getKey(), place.getValue()) >= 0) {
                throw new Refusal(
                        Text.of(
                                "'{0}' is there already and differs; --force replaces it",
                                output.relativize(place.getKey())));
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
