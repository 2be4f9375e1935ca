package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PathDataTest {

    @Test
    void saysOneNumberOfALineAlongAnAxis() {
        PathData path = new PathData().move(1, 2).line(4, 2).line(4, 5.5).line(1, 5.5).close();
        assertEquals("M1 2H4V5.5H1Z", path.toString());
    }

    @Test
    void saysBothNumbersOfASlantingLine() {
        assertEquals("M0 0L1.25 -3L2 1", path(0, 0, 1.25, -3, 2, 1));
    }

    @Test
    void goesOnFromWhereItMovedTo() {
        assertEquals(
                "M0 0H1M5 7V9", new PathData().move(0, 0).line(1, 0).move(5, 7).line(5, 9) + "");
    }

    @Test
    void closesNothingThatIsEmpty() {
        assertEquals("", new PathData().close().toString());
    }

    private static String path(double... numbers) {
        PathData path = new PathData().move(numbers[0], numbers[1]);
        for (int i = 2; i < numbers.length; i += 2) {
            path.line(numbers[i], numbers[i + 1]);
        }
        return path.toString();
    }
}
