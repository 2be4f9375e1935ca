package org.chalkline.expression;

/** Lists that are joined item by item have not as many items. */
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
