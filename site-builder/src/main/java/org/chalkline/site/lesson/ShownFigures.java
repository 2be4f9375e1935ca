package org.chalkline.site.lesson;

import java.util.Set;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.figure.Illustration;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a lesson shows.
 *
 * @param count how many there are
 * @param liveKinds the kinds of those that answer the reader
 * @param illustration the drawing that stands for the whole lesson, or null where none is drawn
 */
public record ShownFigures(int count, Set<String> liveKinds, @Nullable Illustration illustration) {

    public ShownFigures {
        liveKinds = Set.copyOf(liveKinds);
    }

    /** Returns whether one of them answers the reader. */
    public boolean isLive() {
        return !liveKinds.isEmpty();
    }

    /** Returns the name of the script that they need, or empty. */
    public String script() {
        return isLive() ? Widgets.script(liveKinds) : "";
    }

    /** Returns them with the script of more kinds than their own, where they have any. */
    ShownFigures sharing(Set<String> kinds) {
        return isLive() ? new ShownFigures(count, kinds, illustration) : this;
    }
}
