package org.chalkline.site.yaml;

import org.chalkline.site.diagnostic.Position;

/** Tells where in its file a place of a YAML document stands. */
@FunctionalInterface
public interface Places {

    /** Returns the place of a line and a column of the document, both from 0. */
    Position at(int line, int column);

    /** A document whose lines are lines of the file. */
    static Places from(int firstLine) {
        return (line, column) -> new Position(firstLine + line, column + 1);
    }
}
