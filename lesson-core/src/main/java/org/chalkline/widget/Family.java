package org.chalkline.widget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of figures that share so much that readers get the script of all of them at once.
 *
 * @param name part of the name of that script
 */
public record Family(String name, List<WidgetKind> kinds) {

    /** Returns the kind of a name, or null. */
    public @Nullable WidgetKind kind(String name) {
        for (WidgetKind kind : kinds) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
