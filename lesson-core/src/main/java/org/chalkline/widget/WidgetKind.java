package org.chalkline.widget;

import org.jspecify.annotations.Nullable;

/**
 * A kind of figure that lessons can ask for.
 *
 * @param name its name after {@code lab:}
 * @param factory makes one from parameters
 */
public record WidgetKind(String name, Factory factory) {

    /** Makes a figure from parameters. */
    @FunctionalInterface
    public interface Factory {

        /** Returns the figure, or null where the parameters have problems. */
        @Nullable Widget create(Params params, Words words);
    }
}
