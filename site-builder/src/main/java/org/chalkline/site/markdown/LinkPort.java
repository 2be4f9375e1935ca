package org.chalkline.site.markdown;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a lesson can link to. Paths are relative to the lesson, unescaped, without fragment.
 */
public interface LinkPort {

    /** Whether there is a lesson or another file at this path. */
    boolean exists(String path);

    /** Paths that exist, to suggest one of them. */
    Collection<String> paths();

    /** The title of the lesson at this path, or null. */
    @Nullable String title(String path);

    /** The text with which to refer to a label of this lesson, as {@code Figure 2}, or null. */
    @Nullable String labelText(String label);
}
