package org.chalkline.site.markdown.port;

import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Reads files that a lesson includes. */
@FunctionalInterface
public interface FilePort {

    /**
     * Reads a text file of the content folder.
     *
     * @param path from the file of the place, as an author writes it
     * @return null after a report
     */
    @Nullable LessonSource read(String path, Position place);
}
