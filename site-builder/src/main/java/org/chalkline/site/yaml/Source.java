package org.chalkline.site.yaml;

import org.chalkline.site.diagnostic.Position;

/** How an author wrote a value. */
interface Source {

    /** Returns the value as it stands in the file, with its quotes and brackets. */
    String text();

    /**
     * Returns where a character stands in the file: of a text, one of its own characters; of any
     * other value, one of {@link #text}.
     *
     * @param offset how many characters stand before it
     */
    Position position(int offset);
}
