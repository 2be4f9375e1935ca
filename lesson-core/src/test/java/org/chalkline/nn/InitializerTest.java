package org.chalkline.nn;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class InitializerTest {

    private static final int DRAWS = 20_000;

    @Test
    void hasKerasNames() {
        String[] names = {"zeros", "random_normal", "glorot_uniform", "he_normal"};
        Initializer[] initializers = Initializer.values();
        assertEquals(names.length, initializers.length);
        for (int i = 0; i < names.length; i++) {
            assertEquals(names[i], initializers[i].id());
            assertSame(initializers[i], Initializer.named(names[i]));
        }
        assertNull(Initializer.named("he"));
    }

    @Test
    void zerosAreZero() {
        assertArrayEquals(new double[DRAWS], draws(Initializer.ZEROS));
    }

    @Test
    void normalNumbersHaveVarianceOne() {
        assertEquals(1, variance(draws(Initializer.RANDOM_NORMAL)), 0.04);
    }

    @Test
    void glorotNumbersLieEvenlyWithinTheLimit() {
        // √(6 / (2 + 4)) is 1, and the variance of an even distribution a third of its square.
        double[] drawn = draws(Initializer.GLOROT_UNIFORM);
        assertEquals(1 / 3.0, variance(drawn), 0.01);
        assertEquals(1, largest(drawn), 1e-3);
    }

    @Test
    void heNumbersAreCutAtTwiceTheDeviationAndKeepTheVariance() {
        // 2 / 2 inputs.
        double[] drawn = draws(Initializer.HE_NORMAL);
        assertEquals(1, variance(drawn), 0.03);
        assertEquals(2 / 0.8796256610342398, largest(drawn), 0.01);
    }

    /** Returns weights of a layer with 2 inputs and 4 units. */
    private static double[] draws(Initializer initializer) {
        SeededRandom random = new SeededRandom(5);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = initializer.draw(2, 4, random);
        }
        return drawn;
    }

    private static double variance(double[] numbers) {
        double sum = 0;
        double squares = 0;
        for (double number : numbers) {
            sum += number;
            squares += number * number;
        }
        assertEquals(0, sum / numbers.length, 0.03);
        return squares / numbers.length;
    }

    private static double largest(double[] numbers) {
        double largest = 0;
        for (double number : numbers) {
            assertTrue(Math.abs(number) < 2.28);
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }
}
