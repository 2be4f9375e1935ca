package org.chalkline.site.csv;

import org.chalkline.site.diagnostic.Position;

/**
 * A cell of a table.
 *
 * @param text what it holds, without spaces around it
 * @param position where it begins
 * @param start the offset of its first character in the text that was read, after a quotation mark
 */
public record Cell(String text, Position position, int start) {

    /** A cell of a table that is no comma-separated text. */
    public Cell(String text, Position position) {
        this(text, position, 0);
    }
}
