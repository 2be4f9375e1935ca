package org.chalkline.site.lesson;

import java.util.Set;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.figure.Illustration;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a lesson shows.
 *
 * @param count how many there are
 * @param families what those that answer the reader need, by names
 * @param illustration the drawing that stands for the whole lesson, or null where none is drawn
 */
public record ShownFigures(int count, Set<String> families, @Nullable Illustration illustration) {

    public ShownFigures {
        families = Set.copyOf(families);
    }

    /** Returns whether one of them answers the reader. */
    public boolean isLive() {
        return !families.isEmpty();
    }

    /** Returns the name of the script that they need, or empty. */
    public String script() {
        return isLive() ? Widgets.script(families) : "";
    }

    /** Returns them with the script of more families than theirs, where they have any. */
    ShownFigures sharing(Set<String> all) {
        return isLive() ? new ShownFigures(count, all, illustration) : this;
    }
}
