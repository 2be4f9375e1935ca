package org.chalkline.expression;

/** Two lists are joined item by item, and one is longer. */
@SuppressWarnings("serial") // Never written.
public final class Unequal extends RuntimeException {

    private final int one;
    private final int other;

    Unequal(int one, int other) {
        this.one = one;
        this.other = other;
    }

    /** Returns how many items the first has. */
    public int one() {
        return one;
    }

    /** Returns how many items the second has. */
    public int other() {
        return other;
    }
}
