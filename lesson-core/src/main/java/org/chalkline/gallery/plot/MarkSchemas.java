package org.chalkline.gallery.plot;

import java.util.List;
import java.util.NoSuchElementException;
import org.chalkline.param.Schema;

/** What the marks of a plot take, each by itself, for those who describe them. */
public final class MarkSchemas {

    private MarkSchemas() {}

    /** Returns the names of all marks, in the order of the guide. */
    public static List<String> names() {
        return AnyMark.known().stream().map(MarkKind::name).toList();
    }

    /** Returns what every mark takes. */
    public static Schema common() {
        return MarkKind.common();
    }

    /**
     * Returns what a mark takes besides.
     *
     * @throws NoSuchElementException if there is none of this name
     */
    public static Schema own(String name) {
        return AnyMark.known().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow()
                .own();
    }
}
