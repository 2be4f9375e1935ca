package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chalkline.figure.Point;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    @Test
    void keepsTheBoxInViewFromEverySide() {
        for (int turn = -180; turn <= 180; turn += 5) {
            for (int tilt = 0; tilt <= 90; tilt += 5) {
                Projection seen = new Projection(turn, tilt);
                for (int corner = 0; corner < 8; corner++) {
                    Point at = seen.of(sign(corner), sign(corner >> 1), sign(corner >> 2));
                    assertTrue(Math.abs(at.x()) <= 1 && Math.abs(at.y()) <= 1, turn + " " + tilt);
                }
            }
        }
    }

    private static int sign(int bit) {
        return (bit & 1) == 1 ? 1 : -1;
    }

    @Test
    void showsTheFloorFromAboveAsItIs() {
        Projection seen = new Projection(0, 90);
        Point at = seen.of(1, 0.5, 1);
        assertEquals(0.6, at.x(), 1e-9);
        assertEquals(0.3, at.y(), 1e-9);
    }

    @Test
    void turnsAgainstTheClock() {
        Point at = new Projection(90, 90).of(1, 0, 0);
        assertEquals(0, at.x(), 1e-9);
        assertEquals(0.6, at.y(), 1e-9);
    }

    @Test
    void knowsWhatIsBehind() {
        assertTrue(new Projection(30, 30).isBackAtRight());
        assertTrue(new Projection(30, 30).isBackAtTop());
        assertTrue(!new Projection(-30, 30).isBackAtRight());
        assertTrue(!new Projection(150, 30).isBackAtTop());
    }
}
