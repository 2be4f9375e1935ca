package org.chalkline.number;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class CounterRandomTest {

    private static final int COUNT = 40_000;

    /** The known answers of Random123, the authors' own implementation, for threefry2x32 20. */
    @Test
    void givesThePublishedAnswers() {
        assertArrayEquals(new int[] {0x6b200159, 0x99ba4efe}, CounterRandom.words(0, 0, 0, 0));
        assertArrayEquals(new int[] {0x1cb996fc, 0xbb002be7}, CounterRandom.words(-1, -1, -1, -1));
        assertArrayEquals(
                new int[] {0xc4923a9c, 0x483df7a0},
                CounterRandom.words(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3));
    }

    /** A lesson's samples must be the same for ever. */
    @Test
    void givesTheSameNumbersForEver() {
        assertEquals(0.41845711022987275, CounterRandom.uniform(0, 0));
        assertEquals(0.01011522487349703, CounterRandom.uniform(1, 2));
        assertEquals(0.9547450948870996, CounterRandom.uniform(-1, 1000000, 3));
        assertEquals(CounterRandom.uniform(7, 8, 0), CounterRandom.uniform(7, 8));
    }

    /** Half of the 64 bits change, whichever bit of seed, i or j does. */
    @Test
    void everyBitOfTheInputChangesHalfOfTheOutput() {
        for (int bit = 0; bit < 96; bit++) {
            int[] flips = new int[3];
            flips[bit / 32] = 1 << bit % 32;
            int changed = 0;
            for (int n = 0; n < 500; n++) {
                int[] before = CounterRandom.words(n, 0, n * 31, n * 17);
                int[] after =
                        CounterRandom.words(n ^ flips[0], 0, n * 31 ^ flips[1], n * 17 ^ flips[2]);
                changed +=
                        Integer.bitCount(before[0] ^ after[0])
                                + Integer.bitCount(before[1] ^ after[1]);
            }
            // Of 32,000 bits 16,000 are expected; the standard deviation is 89.
            assertEquals(16_000, changed, 400, "bit " + bit);
        }
    }

    @Test
    void everyBitOfTheOutputIsSetHalfOfTheTime() {
        int[] counts = new int[64];
        for (int n = 0; n < COUNT; n++) {
            int[] words = CounterRandom.words(5, 0, n, 0);
            for (int bit = 0; bit < 64; bit++) {
                counts[bit] += words[bit / 32] >>> bit % 32 & 1;
            }
        }
        for (int count : counts) {
            // The standard deviation is 100.
            assertEquals(COUNT / 2, count, 450);
        }
    }

    @Test
    void neighboursInSeedAndCountersAreUncorrelated() {
        double[] products = new double[4];
        for (int n = 0; n < COUNT; n++) {
            double here = CounterRandom.uniform(9, n, 3) - 0.5;
            products[0] += here * (CounterRandom.uniform(10, n, 3) - 0.5);
            products[1] += here * (CounterRandom.uniform(9, n + 1, 3) - 0.5);
            products[2] += here * (CounterRandom.uniform(9, n, 4) - 0.5);
            products[3] += here * (CounterRandom.uniform(n, 9, 3) - 0.5);
        }
        for (double product : products) {
            // The standard deviation of the correlation is 0.005.
            assertEquals(0, product * 12 / COUNT, 0.02);
        }
    }

    @Test
    void fillsTheIntervalAndTheSquareEvenly() {
        int[] cells = new int[256];
        int[] squares = new int[256];
        for (int n = 0; n < COUNT; n++) {
            double x = CounterRandom.uniform(3, n);
            double y = CounterRandom.uniform(3, n + 1);
            assertTrue(x >= 0 && x < 1);
            cells[(int) (x * 256)]++;
            squares[16 * (int) (x * 16) + (int) (y * 16)]++;
        }
        // χ² of 255 degrees of freedom: 255 ± 23.
        assertEquals(255, chiSquared(cells), 90);
        assertEquals(255, chiSquared(squares), 90);
    }

    private static double chiSquared(int[] counts) {
        double expected = (double) COUNT / counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}
