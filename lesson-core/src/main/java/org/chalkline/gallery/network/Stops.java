package org.chalkline.gallery.network;

import org.chalkline.widget.Range;
import org.jspecify.annotations.Nullable;

/**
 * The values that a reader may give a number: the stops of its slider, such as −4 to 4 in tenths.
 *
 * @param range the slider's; null where the number is fixed or its slider locked
 */
record Stops(@Nullable Range range) {

    /** Those of a number that keeps its value. */
    static final Stops NONE = new Stops(null);

    boolean areAny() {
        return range != null;
    }

    /** Returns whether a number that is {@code now} can become {@code value}. */
    boolean reach(double now, double value) {
        return Situation.same(range == null ? now : range.value(range.tick(value)), value);
    }

    /** Returns the greatest value that a number that is {@code now} can have. */
    double last(double now) {
        return range == null ? now : range.value(range.ticks());
    }

    /** Returns the least value that a number that is {@code now} can have. */
    double first(double now) {
        return range == null ? now : range.value(0);
    }
}
