package org.chalkline.site.markdown.port;

import java.util.List;
import org.chalkline.site.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Knows what is wrong with a lesson and yet let pass, so that its page can say so in the place. */
@FunctionalInterface
public interface FaultPort {

    /**
     * Returns in words what is wrong before a place, and was not returned before.
     *
     * @param place null for the end of the lesson
     */
    List<String> before(@Nullable Position place);
}
