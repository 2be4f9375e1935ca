package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void countInOnesTwosAndFives() {
        assertEquals(new Ticks(0, 3, 1, 0), Ticks.nice(0, 3, 5));
        assertEquals(new Ticks(0, 5, 2, 0), Ticks.nice(0, 10, 5));
        assertEquals(new Ticks(-1, 1, 5, 0), Ticks.nice(-5, 5, 2));
        assertEquals(new Ticks(0, 5, 2, -1), Ticks.nice(0, 1, 5));
        assertEquals(new Ticks(0, 4, 5, 2), Ticks.nice(0, 2000, 4));
    }

    @Test
    void lieInTheInterval() {
        Ticks ticks = Ticks.nice(-0.48, 4.48, 4);
        assertEquals(0, ticks.value(ticks.first()));
        assertEquals(4, ticks.value(ticks.last()));
    }

    @Test
    void includeEndsThatRoundingMovedOut() {
        Ticks ticks = Ticks.nice(0.1 + 0.2, 0.9, 6);
        assertEquals(0.3, ticks.value(ticks.first()));
        assertEquals(0.9, ticks.value(ticks.last()));
    }

    @Test
    void areTheDoublesNearestToTheirDecimals() {
        Ticks ticks = Ticks.nice(0, 1, 10);
        assertEquals(0.3, ticks.value(3));
        assertEquals(0.7, ticks.value(7));
        assertEquals(1, ticks.places());
    }

    @Test
    void needNoDecimalsFromOneOn() {
        assertEquals(0, Ticks.nice(0, 5000, 5).places());
        assertEquals(3, Ticks.nice(0, 0.005, 5).places());
    }

    @Test
    void areNeverMoreThanOneAboveTheCount() {
        for (int count = 1; count <= 12; count++) {
            for (double to = 0.013; to < 5000; to *= 1.7) {
                Ticks ticks = Ticks.nice(-to / 3, to, count);
                assertTrue(ticks.last() - ticks.first() + 1 <= count + 1, "too many");
            }
        }
    }

    @Test
    void refuseAnEmptyInterval() {
        assertThrows(IllegalArgumentException.class, () -> Ticks.nice(1, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> Ticks.nice(Double.NaN, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> Ticks.nice(0, 1, 0));
    }
}
