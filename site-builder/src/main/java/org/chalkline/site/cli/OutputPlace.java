package org.chalkline.site.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.text.Text;

/** Whether a site may be built into a place: never over lessons, nor among them. */
final class OutputPlace {

    private OutputPlace() {}

    /**
     * Returns why a place cannot take a site, with what to do; empty where it can.
     *
     * @throws IOException if the place cannot be read
     */
    static Text objection(Path content, Destination destination) throws IOException {
        Path output = destination.output();
        Path lessons = real(content);
        Path site = real(output);
        if (site.startsWith(lessons)) {
            return Text.of(
                    "The output '{0}' is in the content folder, so the next build would take the"
                            + " site for content. Name a place outside it with -o.",
                    output);
        }
        if (lessons.startsWith(site)) {
            return Text.of(
                    "The output '{0}' holds the content folder, and a build replaces all of it."
                            + " Name another directory with -o.",
                    output);
        }
        return destination.format().objection(output);
    }

    /** Follows links as far as the path exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(absolute));
            }
        }
        return absolute;
    }
}
