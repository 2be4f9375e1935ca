package org.chalkline.gallery.plot;

/** What a plot shows: the ends of its axes; those that are not known are no numbers. */
record Frame(double left, double right, double bottom, double top) {

    /** Returns whether an interval of x is known. */
    boolean isWide() {
        return left < right;
    }

    /** Returns whether an interval of y is known. */
    boolean isHigh() {
        return bottom < top;
    }

    /** Returns whether a point lies in it. */
    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }
}
