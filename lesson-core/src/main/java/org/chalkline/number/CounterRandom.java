package org.chalkline.number;

/**
 * Numbers that look random and follow from a seed and two counters: no state, so that any of them
 * can be had at once, and the same on every machine.
 *
 * <p>It is Threefry-2x32 with 20 rounds, of 32-bit sums, rotations and exclusive ors alone (J.
 * Salmon, M. Moraes, R. Dror and D. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011):
 * a cipher of the counters by the seed, which passes all tests of TestU01's BigCrush.
 */
public final class CounterRandom {

    /** Skein's constant for 32 bits: the exclusive or of the key's words and it is a third word. */
    private static final int PARITY = 0x1BD11BDA;

    /** The eight rotations, a byte each, the first lowest: 13, 15, 26, 6 and 17, 29, 16, 24. */
    private static final int FIRST_ROTATIONS = 0x061A0F0D;

    private static final int SECOND_ROTATIONS = 0x18101D11;

    private CounterRandom() {}

    /** Returns number i of a seed, from 0 to just below 1: {@code uniform(seed, i, 0)}. */
    public static double uniform(int seed, int i) {
        return uniform(seed, i, 0);
    }

    /** Returns number j of sample i of a seed, from 0 to just below 1: a multiple of 2^−53. */
    public static double uniform(int seed, int i, int j) {
        int[] words = words(seed, 0, i, j);
        return ((words[0] >>> 5) * 67108864.0 + (words[1] >>> 6)) * 0x1p-53;
    }

    /** Returns the two words of the cipher of two counters by a key of two words. */
    static int[] words(int key0, int key1, int counter0, int counter1) {
        int[] key = {key0, key1, PARITY ^ key0 ^ key1};
        int x = counter0 + key0;
        int y = counter1 + key1;
        for (int group = 1; group <= 5; group++) {
            int rotations = group % 2 == 1 ? FIRST_ROTATIONS : SECOND_ROTATIONS;
            for (int round = 0; round < 4; round++) {
                x += y;
                y = (y << rotations) | (y >>> -rotations);
                y ^= x;
                rotations >>>= 8;
            }
            x += key[group % 3];
            y += key[(group + 1) % 3] + group;
        }
        return new int[] {x, y};
    }
}
