package org.chalkline.site.yaml;

import org.chalkline.site.diagnostic.Position;

/** Maps a place in a YAML document to its position in the file, for example in front matter. */
@FunctionalInterface
public interface FilePositions {

    /** Returns the place of a line and a column of the document, both from 0. */
    Position at(int line, int column);

    /** A document whose lines are lines of the file. */
    static FilePositions from(int firstLine) {
        return (line, column) -> new Position(firstLine + line, column + 1);
    }
}
