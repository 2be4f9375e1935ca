package org.chalkline.number;

/**
 * What is known of a function on the whole of the intervals that it was computed from, as in IEEE
 * 1788, from the best to the worst.
 */
public enum Decoration {
    /** The function is defined and continuous ("dac"). */
    CONTINUOUS,

    /** The function is defined; it may jump ("def"). */
    DEFINED,

    /** The function may be undefined somewhere ("trv"): a pole, a missing value. */
    PARTIAL;

    /** Returns the worse of two. */
    public Decoration and(Decoration other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
