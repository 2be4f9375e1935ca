package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class SeededRandomTest {

    @Test
    void sameSeedGivesTheSameNumbersOnEveryMachine() {
        SeededRandom random = new SeededRandom(7);
        assertEquals(0.13706416972787872, random.uniform());
        assertEquals(1.0346609893946395, random.normal());
        assertEquals(13, random.below(1000));
    }

    @Test
    void neighbouringSeedsHaveNothingInCommon() {
        int equal = 0;
        for (int seed = 0; seed < 1000; seed++) {
            SeededRandom one = new SeededRandom(seed);
            SeededRandom other = new SeededRandom(seed + 1);
            equal += one.below(10) == other.below(10) ? 1 : 0;
        }
        assertEquals(100, equal, 40);
    }

    @Test
    void boundedNumbersAreEquallyLikely() {
        SeededRandom random = new SeededRandom(3);
        int[] counts = new int[7];
        for (int i = 0; i < 7000; i++) {
            counts[random.below(7)]++;
        }
        for (int count : counts) {
            assertEquals(1000, count, 120);
        }
    }

    @Test
    void normalNumbersFollowTheirDistribution() {
        SeededRandom random = new SeededRandom(11);
        int n = 20_000;
        int[] below = new int[7];
        for (int i = 0; i < n; i++) {
            double number = random.normal();
            for (int z = 0; z < below.length; z++) {
                below[z] += number < z - 3 ? 1 : 0;
            }
        }
        for (int z = 0; z < below.length; z++) {
            double expected = Normal.cumulative(z - 3);
            double deviation = Math.sqrt(expected * (1 - expected) / n);
            assertEquals(expected, (double) below[z] / n, 4 * deviation);
        }
    }
}
