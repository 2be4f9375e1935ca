package org.chalkline.site.figure;

import org.chalkline.param.Table;
import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Finds the tables that the figures of a lesson read. */
@FunctionalInterface
public interface DataPort {

    /** There are none. */
    DataPort NONE = (name, place) -> null;

    /**
     * Returns a table; null after a report.
     *
     * @param name the path of a file, or # and the label of a table
     * @param place where the lesson says the name
     */
    @Nullable Table find(String name, Position place);
}
