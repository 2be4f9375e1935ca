package org.chalkline.param;

import org.jspecify.annotations.Nullable;

/** Finds the tables that figures read. */
@FunctionalInterface
public interface Tables {

    /** There are none. */
    Tables NONE = (name, path) -> null;

    /**
     * Returns a table; null where there is none, which is told.
     *
     * @param name of a file, or # and the label of a table in the lesson
     * @param path where the name stands in the figure's parameters
     */
    @Nullable Table find(String name, String path);
}
