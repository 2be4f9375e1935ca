package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.chalkline.site.base.Refusal;
import org.chalkline.text.Text;

/** Writes a site into one file: first beside it, then in its place. */
final class FileOutput {

    /** What a file of ours is told by. */
    @FunctionalInterface
    interface Test {

        /** Returns whether a build wrote the file. */
        boolean isOurs(Path file) throws IOException;
    }

    /** What fills a file. */
    @FunctionalInterface
    interface Content {

        /** Writes all there is to a file that is empty yet. */
        void write(Path file) throws IOException;
    }

    private FileOutput() {}

    /** As {@link SiteFormat#write} promises, where nothing is to be said against the place. */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new Refusal(Text.of("'{0}' is no place for a file", file));
        }
        Files.createDirectories(parent);
        Path aside = Files.createTempFile(parent, ".chalkline-new-", ".tmp");
        try {
            content.write(aside);
            // A temporary file is its owner's alone; a site is for its readers.
            aside.toFile().setReadable(true, false);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /**
     * As {@link SiteFormat#objection} promises.
     *
     * @param example a good name
     */
    static Text objection(Path file, String example, Test test) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (target.getFileName() == null || Files.isDirectory(target)) {
            return Text.of(
                    "'{0}' is a directory. Name a file with -o, such as {1}.", file, example);
        }
        for (Path above = target.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return Text.of("'{0}' is a file. Name one in a directory with -o.", above);
            }
        }
        return Files.notExists(target) || test.isOurs(target)
                ? Text.NONE
                : Text.of("No build wrote the file '{0}'. Name another one with -o.", file);
    }
}
